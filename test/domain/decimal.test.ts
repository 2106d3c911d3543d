import fc from "fast-check";
import { decimalOf, roundedDigits, withoutNoise } from "../../shared/domain/decimal";

describe("withoutNoise", () => {
  it.each([
    [28.999999999999996, 29],
    [0.1 + 0.2, 0.3],
    [0, 0],
    [17.77, 17.77],
  ])("reads %d as %d", (value, meant) => expect(withoutNoise(value)).toBe(meant));
});

describe("decimalOf", () => {
  it.each([
    [0.45, 45, 2],
    [100, 100, 0],
    [1.5e-7, 15, 8],
    [-2.5, -25, 1],
    [123456, 123456, 0],
  ])("writes %d as %d at %d places", (value, digits, places) => expect(decimalOf(value)).toEqual({ digits, places }));
});

describe("roundedDigits", () => {
  it("rounds halves away from zero whatever binary arithmetic makes of them", () => {
    expect(roundedDigits(1.005, 2)).toBe(101);
    expect(roundedDigits(8.85, 1)).toBe(89);
    expect(roundedDigits(-8.85, 1)).toBe(-89);
    expect(roundedDigits(-0.04, 1)).toBe(0);
  });

  it("never gives minus zero", () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.nat(4), (value, places) => {
        expect(Object.is(roundedDigits(value, places), -0)).toBe(false);
      }),
    );
  });
});
