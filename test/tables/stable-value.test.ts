import fc from "fast-check";
import { stableKey, stableNumber } from "../../shared/tables/stable-value";

/** Numbers of the size that figures have; what a program cannot keep at all is no figure. */
const figure = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }).filter((x) => x === 0 || Math.abs(x) > 1e-20);

describe("a value as every program gives it back", () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [-0, 0],
    [2 / 3, 0.666666666666667],
    [123456789012345680000, 123456789012346000000],
    [5311, 5311],
  ])("%s is kept as %s", (value, kept) => {
    expect(Object.is(stableNumber(value), kept)).toBe(true);
  });

  it("a number written with 15, 16 or 17 digits and read again comes to the same", () => {
    fc.assert(
      fc.property(figure, fc.constantFrom(15, 16, 17), (value, digits) => {
        const kept = stableNumber(value);
        expect(stableNumber(Number(kept.toPrecision(digits)))).toBe(kept);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["a text that reads as a number counts as it", "5311", 5311],
    ["so does a text of a truth value", "TRUE", true],
    ["letters count however they are composed", "Xã Hòa Bình".normalize("NFD"), "Xã Hòa Bình"],
    ["line breaks count alike", "a\r\nb", "a\nb"],
    ["what differs beyond the 15th digit is the same", 0.30000000000000004, 0.3],
  ])("%s", (_, one, other) => {
    expect(stableKey(one)).toBe(stableKey(other));
  });

  it.each([
    ["5.311 and 5,311 and 5311", ["5.311", "5,311", 5311]],
    ["007 and 7", ["007", 7]],
    ["blank, 0 and a space", ["", 0, " "]],
    ["a rate and its text", [0.2987, "29,87%"]],
    ["capital and small letters", ["Xã", "xã"]],
    ["15 digits that differ in the last", [0.123456789012345, 0.123456789012346]],
  ])("%s are told apart", (_, values) => {
    expect(new Set(values.map(stableKey)).size).toBe(values.length);
  });
});
