import fc from "fast-check";
import { allocateTarget, type Allocation } from "../../shared/domain/allocation";
import type { AllocationRequest, AllocationStep, AllocationUnit } from "../../shared/domain/allocation-request";
import { LAST_LEVEL, levelStep } from "../../shared/domain/allocation-rule";
import { meetsTarget, targetFromNumber, targetShare, type Target } from "../../shared/domain/target";

const percent = (value: number): Target => targetFromNumber(value / 100);
const BASE: AllocationRequest = {
  parent: percent(55),
  rule: "equal",
  floor: percent(0),
  ceiling: percent(100),
  step: 10,
  keepReached: false,
};

const spread = (units: readonly AllocationUnit[], changes: Partial<AllocationRequest> = {}) =>
  allocateTarget(units, { ...BASE, ...changes });

/** The targets in percent; throws when there are none. */
function allocated(units: readonly AllocationUnit[], changes: Partial<AllocationRequest> = {}): Allocation {
  const outcome = spread(units, changes);
  if (outcome.is === "impossible") throw new Error(outcome.obstacle.code);
  return outcome.allocation;
}
const percents = ({ targets }: Allocation): number[] =>
  targets.map(({ target }) => (target.numerator * 100) / target.denominator);

/** Three communes of a district: 600, 900 and 500 dossiers; 40%, 50% and 70% of them online. */
const DISTRICT: readonly AllocationUnit[] = [
  { part: 240, whole: 600 },
  { part: 450, whole: 900 },
  { part: 350, whole: 500 },
];

describe("one level for all", () => {
  it("is the parent's target itself where nothing else is asked", () => {
    expect(percents(allocated(DISTRICT))).toEqual([55, 55, 55]);
  });

  it("is lower for the others where a unit keeps what it has reached", () => {
    const { targets, weighed, level } = allocated(DISTRICT, { keepReached: true });
    expect(level).toBe(500);
    expect(targets.map(({ target, dossiers, by }) => [targetShare(target), dossiers, by])).toEqual([
      [0.5, 300, "rule"],
      [0.5, 450, "rule"],
      [0.7, 350, "reached"],
    ]);
    expect(weighed).toMatchObject({ met: true, share: 0.55, surplus: 0, missing: 0, dossiers: 1100, whole: 2000 });
  });

  it("is higher for the others where a unit stands at its ceiling", () => {
    const [poor, ...others] = DISTRICT as [AllocationUnit, ...AllocationUnit[]];
    const { targets, level } = allocated([{ ...poor, ceiling: percent(45) }, ...others], { step: 1 });
    expect(level).toBe(593);
    expect(targets.map(({ target, by }) => [targetShare(target), by])).toEqual([
      [0.45, "ceiling"],
      [0.593, "rule"],
      [0.593, "rule"],
    ]);
  });

  it.each<[AllocationStep, string, number]>([
    [10, "1%", 56],
    [5, "0,5%", 55.5],
    [1, "0,1%", 55.3],
  ])("is written in steps: step %i (%s) makes 55,25%% into %d%%", (step, _, level) => {
    expect(percents(allocated(DISTRICT, { parent: percent(55.25), step }))).toEqual([level, level, level]);
  });
});

describe("closing the same share of the gap", () => {
  it("asks more of those who are far behind, never below what is reached", () => {
    const { level, targets, weighed } = allocated(DISTRICT, { rule: "gap" });
    expect(level).toBe(51);
    expect(percents({ level, targets, weighed })).toEqual([44, 53, 72]);
    expect(weighed).toMatchObject({ met: true, share: 0.5505, surplus: 1 });
  });

  it("measures the way to the ceiling, and gives the ceiling to who has passed it", () => {
    const { targets } = allocated(DISTRICT, { rule: "gap", ceiling: percent(65), step: 1 });
    expect(percents({ level: 0, targets, weighed: {} as Allocation["weighed"] })[2]).toBe(65);
    expect(targets[2]?.by).toBe("ceiling");
  });

  it("gives a unit without activity the parent's target, and counts no dossier for it", () => {
    const { targets } = allocated([...DISTRICT, { part: 0, whole: 0 }], { rule: "gap", parent: percent(55.25) });
    expect(targets[3]).toEqual({ target: { numerator: 560, denominator: 1000 }, dossiers: 0, by: "rule" });
  });
});

describe("what is kept", () => {
  it("is raised to the step: 83,1% is not kept by 83%", () => {
    const units = [{ part: 831, whole: 1000 }, { part: 200, whole: 1000 }];
    expect(percents(allocated(units, { keepReached: true, parent: percent(50) }))).toEqual([84, 20]);
  });

  it("stops at the ceiling", () => {
    const units = [{ part: 95, whole: 100 }, { part: 20, whole: 100 }];
    const { targets } = allocated(units, { keepReached: true, ceiling: percent(90) });
    expect(targets[0]).toMatchObject({ target: { numerator: 900, denominator: 1000 }, by: "reached" });
  });

  it("may suffice alone: then the level is 0, and a unit without activity gets the parent's target", () => {
    const units = [{ part: 80, whole: 100 }, { part: 60, whole: 100 }, { part: 0, whole: 0 }];
    const allocation = allocated(units, { keepReached: true });
    expect([allocation.level, percents(allocation)]).toEqual([0, [80, 60, 55]]);
  });
});

describe("a target set by hand", () => {
  it("stays whatever step, floor and ceiling say, and the others make up for it", () => {
    const [first, ...others] = DISTRICT as [AllocationUnit, ...AllocationUnit[]];
    const units = [{ ...first, fixed: percent(41.25) }, ...others];
    const { targets, weighed } = allocated(units, { floor: percent(50) });
    expect(targets.map(({ target, by }) => [targetShare(target), by])).toEqual([
      [0.4125, "hand"],
      [0.61, "rule"],
      [0.61, "rule"],
    ]);
    expect(weighed).toMatchObject({ met: true, surplus: 1 });
  });
});

describe("what is left over when every unit just meets its target", () => {
  it("belongs to the dossiers rounded up unit by unit, apart from that of the targets themselves", () => {
    const units = Array.from({ length: 10 }, () => ({ part: 3, whole: 7 }));
    const { weighed } = allocated(units);
    expect(weighed).toMatchObject({ met: true, share: 0.55, surplus: 0, dossiers: 40, whole: 70, spareDossiers: 1 });
  });

  it("is the same where nothing has to be rounded", () => {
    const { weighed } = allocated(DISTRICT, { rule: "gap", step: 10, parent: percent(52) });
    expect(weighed.spareDossiers).toBe(weighed.dossiers - 1040);
  });
});

describe("why a target cannot be passed down", () => {
  it("names the best that the ceilings allow", () => {
    const outcome = spread(DISTRICT, { ceiling: percent(52.3), step: 1 });
    expect(outcome).toMatchObject({
      is: "impossible",
      obstacle: { code: "ceilingsTooLow", fixed: 0, most: { met: false, share: 0.523, missing: 54, whole: 2000 } },
    });
  });

  it.each<[string, readonly AllocationUnit[], Partial<AllocationRequest>, object]>([
    ["no unit", [], {}, { code: "noUnits" }],
    ["no dossier anywhere", [{ part: 0, whole: 0 }, { part: 0, whole: 0 }], {}, { code: "noDossiers" }],
    [
      "a floor above the ceiling for all",
      DISTRICT,
      { floor: percent(70), ceiling: percent(60) },
      { code: "floorAboveCeiling", floor: percent(70), ceiling: percent(60) },
    ],
    [
      "a floor above a unit's own ceiling",
      [{ part: 1, whole: 2 }, { part: 1, whole: 2, ceiling: percent(30) }],
      { floor: percent(40) },
      { code: "floorAboveCeiling", unit: 1, floor: percent(40), ceiling: percent(30) },
    ],
    [
      "no multiple of the step between floor and ceiling",
      DISTRICT,
      { floor: percent(52.2), ceiling: percent(52.8) },
      { code: "noTargetOnStep", floor: percent(52.2), ceiling: percent(52.8), step: 10 },
    ],
  ])("says %s", (_, units, changes, obstacle) => {
    expect(spread(units, changes)).toEqual({ is: "impossible", obstacle });
  });
});

const count = fc.oneof(fc.constant(0), fc.nat(12), fc.nat(100_000));
const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => percent(tenths / 10));
const unit: fc.Arbitrary<AllocationUnit> = fc
  .record(
    { one: count, other: count, floor: share, ceiling: share, fixed: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => percent(hundredths / 100)) },
    { requiredKeys: ["one", "other"] },
  )
  .chain(({ one, other, floor, ceiling, fixed }) =>
    fc.constantFrom(0, 0, 0, 1, 2, 3).map((own) => ({
      part: Math.min(one, other),
      whole: Math.max(one, other),
      ...(own === 1 && floor && { floor }),
      ...(own === 2 && ceiling && { ceiling }),
      ...(own === 3 && fixed && { fixed }),
    })),
  );
const units = fc.array(unit, { minLength: 1, maxLength: 40 });
const request: fc.Arbitrary<AllocationRequest> = fc.record({
  parent: fc.oneof(share, fc.integer({ min: 0, max: 10_000 }).map((hundredths) => percent(hundredths / 100))),
  rule: fc.constantFrom("equal", "gap"),
  floor: fc.oneof(fc.constant(percent(0)), fc.integer({ min: 0, max: 500 }).map((tenths) => percent(tenths / 10))),
  ceiling: fc.oneof(fc.constant(percent(100)), fc.integer({ min: 500, max: 1000 }).map((tenths) => percent(tenths / 10))),
  step: fc.constantFrom<AllocationStep>(10, 5, 1),
  keepReached: fc.boolean(),
});

/** Σ whole × target ≥ parent × Σ whole, in a way of its own: over 10^8, the smallest part a typed target has. */
function meets(given: readonly AllocationUnit[], targets: readonly Target[], parent: Target): boolean {
  const over = ({ numerator, denominator }: Target): bigint => (BigInt(numerator) * 10n ** 8n) / BigInt(denominator);
  const sum = given.reduce((total, { whole }, at) => total + BigInt(whole) * over(targets[at] as Target), 0n);
  return sum >= over(parent) * given.reduce((total, { whole }) => total + BigInt(whole), 0n);
}
const ceilingOf = (one: AllocationUnit, { ceiling, step }: AllocationRequest): number =>
  Math.floor(Math.round(targetShare(one.ceiling ?? ceiling) * 1000) / step) * step;
const floorOf = (one: AllocationUnit, { floor, step }: AllocationRequest): number =>
  Math.ceil(Math.round(targetShare(one.floor ?? floor) * 1000) / step) * step;

/** The rules as the brief of an office would word them, slowly and with fractions. */
function byHand(one: AllocationUnit, asked: AllocationRequest, level: number): number {
  const [low, high, { step }] = [floorOf(one, asked), ceilingOf(one, asked), asked];
  const raise = (part: bigint, whole: bigint): number => {
    let tenths = 0;
    while (BigInt(tenths) * whole < part * 1000n) tenths += step;
    return tenths;
  };
  const reached = one.whole === 0 ? 0 : raise(BigInt(one.part), BigInt(one.whole));
  const kept = asked.keepReached && one.whole > 0 ? Math.max(low, Math.min(reached, high)) : low;
  const [o, n] = [BigInt(one.part), BigInt(one.whole)];
  const parent = raise(BigInt(asked.parent.numerator), BigInt(asked.parent.denominator));
  const wanted =
    one.whole === 0
      ? asked.rule === "equal" && level > 0 ? level : parent
      : asked.rule === "equal"
        ? level
        : raise(o * BigInt(1000 - level) * 1000n + n * BigInt(level * high), n * 1_000_000n);
  return Math.max(kept, Math.min(wanted, high));
}

describe("any allocation", () => {
  it("meets the parent's target whenever that is feasible, fractions of a dossier and whole dossiers alike", () => {
    fc.assert(
      fc.property(units, request, (given, asked) => {
        const sound = given.every((one) => one.fixed !== undefined || floorOf(one, asked) <= ceilingOf(one, asked));
        const active = given.some(({ whole }) => whole > 0);
        const tops = given.map((one) => one.fixed ?? { numerator: ceilingOf(one, asked), denominator: 1000 });
        const outcome = spread(given, asked);
        expect(outcome.is === "allocated").toBe(sound && active && meets(given, tops, asked.parent));
        if (outcome.is === "impossible") return;
        const { targets, weighed } = outcome.allocation;
        expect(meets(given, targets.map(({ target }) => target), asked.parent)).toBe(true);
        expect(weighed.met).toBe(true);
        expect(meetsTarget(weighed.dossiers, weighed.whole, asked.parent)).toBe(true);
        targets.forEach(({ target, dossiers }, at) => {
          const { whole } = given[at] as AllocationUnit;
          expect(meetsTarget(dossiers, whole, target)).toBe(true);
          expect(dossiers === 0 || !meetsTarget(dossiers - 1, whole, target)).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("stays between floors and ceilings, on the step, and keeps what is reached", () => {
    fc.assert(
      fc.property(units, request, (given, asked) => {
        const outcome = spread(given, asked);
        if (outcome.is === "impossible") return;
        outcome.allocation.targets.forEach(({ target, by }, at) => {
          const one = given[at] as AllocationUnit;
          if (one.fixed !== undefined) return expect([target, by]).toEqual([one.fixed, "hand"]);
          expect(target.denominator).toBe(1000);
          expect(target.numerator % asked.step).toBe(0);
          expect(target.numerator).toBeGreaterThanOrEqual(floorOf(one, asked));
          expect(target.numerator).toBeLessThanOrEqual(ceilingOf(one, asked));
          if (one.whole === 0 || (!asked.keepReached && asked.rule === "equal")) return;
          const below = one.part * 1000 > target.numerator * one.whole;
          expect(!below || target.numerator === ceilingOf(one, asked)).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("is the smallest by its rule: it is the rule's at its level, and one level less would miss", () => {
    fc.assert(
      fc.property(units, request, (given, asked) => {
        const outcome = spread(given, asked);
        if (outcome.is === "impossible") return;
        const { level, targets } = outcome.allocation;
        const at = (height: number): Target[] =>
          given.map((one) => one.fixed ?? { numerator: byHand(one, asked, height), denominator: 1000 });
        expect(targets.map(({ target }) => target)).toEqual(at(level));
        expect(level).toBeLessThanOrEqual(LAST_LEVEL);
        if (level > 0) expect(meets(given, at(level - levelStep(asked)), asked.parent)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("gives equals the same, in whatever order they stand", () => {
    fc.assert(
      fc.property(units, request, fc.infiniteStream(fc.nat(1000)), (given, asked, keys) => {
        const order = given.map((_, at) => ({ at, key: keys.next().value as number })).sort((a, b) => a.key - b.key || a.at - b.at);
        const first = spread(given, asked);
        const second = spread(order.map(({ at }) => given[at] as AllocationUnit), asked);
        expect(second.is).toBe(first.is);
        if (first.is === "impossible" || second.is === "impossible") return;
        expect(second.allocation.targets).toEqual(order.map(({ at }) => first.allocation.targets[at]));
        expect(second.allocation.weighed).toEqual(first.allocation.weighed);
        const byUnit = new Map<string, string>();
        given.forEach((one, at) => {
          const [key, result] = [JSON.stringify(one), JSON.stringify(first.allocation.targets[at])];
          expect(byUnit.get(key) ?? result).toBe(result);
          byUnit.set(key, result);
        });
      }),
    );
  });

  it("looks at each unit of the country a few dozen times, not at each pair", () => {
    let looks = 0;
    const country = Array.from({ length: 3321 }, (_, at): AllocationUnit => {
      const whole = 100 + ((at * 7919) % 900);
      const part = (at * 104729) % (whole + 1);
      return {
        part,
        get whole() {
          looks++;
          return whole;
        },
      };
    });
    for (const rule of ["equal", "gap"] as const) {
      looks = 0;
      expect(allocated(country, { rule, keepReached: true, step: 1, parent: percent(70) }).weighed.met).toBe(true);
      expect(looks).toBeLessThan(3321 * 60);
    }
  });
});
