import fc from "fast-check";
import { pointDigits } from "../../shared/domain/point-change";

describe("pointDigits", () => {
  it("gives the change in percentage points from the counts: 25,0% to 33,8% is 8,8", () => {
    expect(pointDigits({ part: 25, whole: 100 }, { part: 338, whole: 1000 }, 1)).toBe(88);
    expect(pointDigits({ part: 338, whole: 1000 }, { part: 25, whole: 100 }, 2)).toBe(-880);
  });

  it("rounds halves away from zero, exactly, and is never minus zero", () => {
    expect(pointDigits({ part: 0, whole: 1 }, { part: 1, whole: 2000 }, 1)).toBe(1);
    expect(pointDigits({ part: 1, whole: 2000 }, { part: 0, whole: 1 }, 1)).toBe(-1);
    expect(Object.is(pointDigits({ part: 1, whole: 1e9 }, { part: 0, whole: 1 }, 2), 0)).toBe(true);
  });

  it("agrees with the difference of the rates as far as binary arithmetic can tell", () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([whole, rate]) => ({
      part: Math.floor(rate * whole),
      whole,
    }));
    fc.assert(
      fc.property(share, share, (before, now) => {
        const points = (now.part / now.whole - before.part / before.whole) * 100;
        expect(Math.abs(pointDigits(before, now, 4) / 1e4 - points)).toBeLessThan(0.6e-4);
      }),
    );
  });
});
