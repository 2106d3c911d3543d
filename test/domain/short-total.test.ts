import fc from "fast-check";
import { shortBothWays, shortTotal as totalOf, type ShortTotal } from "../../shared/domain/short-total";
import type { Counts } from "../../shared/domain/point-change";
import { meetsTarget, targetFromNumber, type Target } from "../../shared/domain/target";

const shortTotal = (units: readonly (Counts & { readonly target: Target })[]): ShortTotal =>
  totalOf(units.map(({ target, ...counts }) => ({ counts, target, short: shortBothWays(counts, target) })));
const at45 = targetFromNumber(45);

describe("shortTotal", () => {
  it("of the province of Khánh Hòa (5.311 of 17.779, 45%) is 2.690 by conversion and 4.891 by new dossiers", () => {
    const { added, pooled, units } = shortTotal([{ part: 5311, whole: 17_779, target: at45 }]);
    expect(added).toEqual({ byConversion: 2690, byNewOnline: 4891, outOfReach: 0 });
    expect(pooled).toEqual({
      target: at45,
      counts: { part: 5311, whole: 17_779 },
      short: { byConversion: 2690, byNewOnline: 4891 },
    });
    expect(units).toBe(1);
  });

  it("tells the units' own shortfalls from that of all counts together: what is above helps no other unit", () => {
    const { added, pooled, units } = shortTotal([
      { part: 10, whole: 100, target: at45 },
      { part: 90, whole: 100, target: at45 },
    ]);
    expect(added.byConversion).toBe(35);
    expect(pooled?.short.byConversion).toBe(0);
    expect(units).toBe(1);
  });

  it("has no pooled shortfall where targets differ, and one where they are written differently", () => {
    const unit = { part: 1, whole: 4 };
    const half = { numerator: 1, denominator: 2 };
    expect(shortTotal([{ ...unit, target: at45 }, { ...unit, target: half }]).pooled).toBeUndefined();
    expect(shortTotal([{ ...unit, target: targetFromNumber(50) }, { ...unit, target: half }]).pooled?.short.byConversion).toBe(2);
  });

  it("counts apart the units that new dossiers alone cannot bring to 100%", () => {
    const all = targetFromNumber(100);
    const { added } = shortTotal([
      { part: 9, whole: 10, target: all },
      { part: 10, whole: 10, target: all },
    ]);
    expect(added).toEqual({ byConversion: 1, byNewOnline: 0, outOfReach: 1 });
    expect(shortBothWays({ part: 9, whole: 10 }, all)).toEqual({ byConversion: 1, byNewOnline: undefined });
  });

  it("without units is short of nothing", () => {
    expect(shortTotal([])).toEqual({ added: { byConversion: 0, byNewOnline: 0, outOfReach: 0 }, units: 0, pooled: undefined });
  });

  it("is never less, added up over units, than over all counts together by conversion", () => {
    const units = fc.array(
      fc.tuple(fc.nat(500), fc.nat(500)).map(([one, other]) => ({ part: Math.min(one, other), whole: Math.max(one, other) + 1 })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 1000 }), (list, tenths) => {
        const target = targetFromNumber(tenths / 1000);
        const { added, pooled, units: short } = shortTotal(list.map((unit) => ({ ...unit, target })));
        expect(added.byConversion).toBeGreaterThanOrEqual(pooled?.short.byConversion ?? Infinity);
        expect(short).toBe(list.filter(({ part, whole }) => !meetsTarget(part, whole, target)).length);
      }),
    );
  });
});
