import fc from "fast-check";
import { shortfall } from "../../shared/domain/shortfall";
import { meetsTarget, targetFromNumber } from "../../shared/domain/target";

const counts = fc.tuple(fc.nat(20_000), fc.nat(20_000)).map(([one, other]) => [Math.min(one, other), Math.max(one, other) + 1] as const);
const percents = fc.integer({ min: 0, max: 1000 }).map((tenths) => targetFromNumber(tenths / 1000));

describe("shortfall", () => {
  it("is 2.690 by conversion and 4.891 by new dossiers for 5.311 of 17.779 against 45% (Khánh Hòa 2020)", () => {
    const target = targetFromNumber(45);
    expect(shortfall(5311, 17779, target, "byConversion")).toBe(2690);
    expect(shortfall(5311, 17779, target, "byNewOnline")).toBe(4891);
  });

  it("is 0 exactly when the target is met", () => {
    fc.assert(
      fc.property(counts, percents, ([part, whole], target) => {
        expect(shortfall(part, whole, target, "byConversion") === 0).toBe(meetsTarget(part, whole, target));
      }),
    );
  });

  it("is minimal: that many dossiers reach the target and one fewer does not", () => {
    fc.assert(
      fc.property(counts, percents, ([part, whole], target) => {
        if (meetsTarget(part, whole, target)) return;
        const converted = shortfall(part, whole, target, "byConversion");
        expect(meetsTarget(part + converted, whole, target)).toBe(true);
        expect(meetsTarget(part + converted - 1, whole, target)).toBe(false);
        if (target.numerator === target.denominator) return;
        const added = shortfall(part, whole, target, "byNewOnline");
        expect(meetsTarget(part + added, whole + added, target)).toBe(true);
        expect(meetsTarget(part + added - 1, whole + added - 1, target)).toBe(false);
      }),
    );
  });

  it("is the same for small and for the largest counts: the quotient of integers, rounded up", () => {
    const large = fc.tuple(fc.maxSafeNat(), fc.maxSafeNat()).map(([one, other]) => [Math.min(one, other), Math.max(one, other) + 1] as const);
    const targets = fc.tuple(fc.nat(10 ** 8), fc.constantFrom(10 ** 8, 10 ** 4, 100)).map(([parts, denominator]) => ({ numerator: parts % (denominator + 1), denominator }));
    fc.assert(
      fc.property(fc.oneof(counts, large), targets, ([part, whole], target) => {
        if (meetsTarget(part, whole, target)) return;
        const [numerator, denominator] = [BigInt(target.numerator), BigInt(target.denominator)];
        const missing = numerator * BigInt(whole) - denominator * BigInt(part);
        const up = (divisor: bigint): number => Number(missing / divisor + (missing % divisor === 0n ? 0n : 1n));
        expect(shortfall(part, whole, target, "byConversion")).toBe(up(denominator));
        if (numerator < denominator) expect(shortfall(part, whole, target, "byNewOnline")).toBe(up(denominator - numerator));
      }),
      { numRuns: 2000 },
    );
  });

  it("cannot reach 100% by new dossiers once there are paper ones", () => {
    expect(() => shortfall(9, 10, targetFromNumber(100), "byNewOnline")).toThrow("targetOutOfReach");
    expect(shortfall(10, 10, targetFromNumber(100), "byNewOnline")).toBe(0);
  });
});
