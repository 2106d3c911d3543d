import fc from "fast-check";
import { Failure } from "../../shared/domain/failure";
import { meetsTarget, targetFromNumber, targetShare } from "../../shared/domain/target";

describe("targetFromNumber", () => {
  it.each([
    [0.45, 45, 100],
    [45, 45, 100],
    [29.87, 2987, 10_000],
    [0.2987, 2987, 10_000],
    [1, 1, 1],
    [0, 0, 1],
    [100, 100, 100],
    [0.1 + 0.2, 3, 10],
    [2 / 3, 66_666_666, 100_000_000],
    [1e-12, 0, 100_000_000],
  ])("reads %d as %d/%d exactly", (value, numerator, denominator) => {
    expect(targetFromNumber(value)).toEqual({ numerator, denominator });
  });

  it.each([-0.1, 100.1, 1e300, Number.NaN])("refuses %d", (value) => {
    expect(() => targetFromNumber(value)).toThrow(Failure);
  });

  it("keeps every percentage with two decimals exact", () => {
    for (let hundredths = 101; hundredths <= 10_000; hundredths++) {
      const target = targetFromNumber(hundredths / 100);
      expect(target.numerator * 10_000).toBe(hundredths * target.denominator);
    }
  });
});

describe("meetsTarget", () => {
  it("is right where floating point is wrong: multiplying rates gives 54 wrong verdicts for totals up to 2.000", () => {
    let wrongInFloatingPoint = 0;
    for (const percent of [20, 25, 30, 35, 40, 45, 50, 55]) {
      const target = targetFromNumber(percent);
      for (let whole = 1; whole <= 2000; whole++) {
        const least = Math.ceil((percent * whole) / 100);
        if (least >= (percent / 100) * whole !== meetsTarget(least, whole, target)) wrongInFloatingPoint++;
      }
    }
    expect(wrongInFloatingPoint).toBe(54);
  });

  it("is right where the rounded rate is wrong: 951 units would falsely reach 45%", () => {
    const target = targetFromNumber(45);
    let falselyMet = 0;
    for (let whole = 1; whole <= 2000; whole++) {
      for (let part = 0; part < Math.ceil(0.45 * whole) + 1 && part <= whole; part++) {
        const shown = Math.round((part / whole) * 1000) / 10;
        if (shown >= 45 && !meetsTarget(part, whole, target)) falselyMet++;
      }
    }
    expect(falselyMet).toBe(951);
  });

  it("holds for counts beyond the exact range of products of doubles", () => {
    const target = targetFromNumber(0.33333333);
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (one, other) => {
        const [part, whole] = [Math.min(one, other), Math.max(one, other)];
        expect(meetsTarget(part, whole, target)).toBe(BigInt(part) * 10n ** 8n >= 33333333n * BigInt(whole));
      }),
    );
    expect(targetShare(target)).toBe(0.33333333);
  });
});
