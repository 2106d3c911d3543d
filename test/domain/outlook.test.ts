import fc from "fast-check";
import { daysFromTo } from "../../shared/domain/day-count";
import { compareFractions, fractionValue, scaledFraction, type Fraction } from "../../shared/domain/fraction";
import { outlook, outlookDays, type OutlookDays } from "../../shared/domain/outlook";
import { paceSince } from "../../shared/domain/pace";
import { meetsTarget, targetFromNumber, type Target } from "../../shared/domain/target";

const fraction = (numerator: number, denominator: number): Fraction => ({
  numerator: BigInt(numerator),
  denominator: BigInt(denominator),
});
const same = (first: Fraction | undefined, second: Fraction): boolean =>
  first !== undefined && compareFractions(first, second) === 0;
/** The letter of Vạn Ninh district, June 2024: 01/01/2024 to 22/5/2024. */
const VAN_NINH = outlookDays("2024-01-01", "2024-05-22", "2024-12-31");

describe("days of a cumulative period", () => {
  it.each([
    ["2024-01-01", "2024-05-22", 143],
    ["2023-01-01", "2023-05-22", 142],
    ["2024-02-28", "2024-03-01", 3],
    ["2023-02-28", "2023-03-01", 2],
    ["2024-01-01", "2024-12-31", 366],
    ["2100-02-28", "2100-03-01", 2],
    ["2000-02-28", "2000-03-01", 3],
    ["2024-05-22", "2024-05-22", 1],
    ["2024-05-22", "2024-05-21", 0],
  ])("from %s to %s are %d, both counted", (from, to, days) => {
    expect(daysFromTo(from, to)).toBe(days);
  });

  it("01/01 to 22/5/2024 are 143 days, and 223 are left until 31/12", () => {
    expect(VAN_NINH).toEqual({ elapsed: 143, left: 223 });
  });

  it("must follow one another", () => {
    expect(() => outlookDays("2024-05-23", "2024-05-22", "2024-12-31")).toThrow("daysOutOfOrder");
    expect(() => outlookDays("2024-01-01", "2025-01-01", "2024-12-31")).toThrow("daysOutOfOrder");
    expect(outlookDays("2024-12-31", "2024-12-31", "2024-12-31")).toEqual({ elapsed: 1, left: 0 });
  });
});

describe("pace", () => {
  it("is what came in between two cumulative readings", () => {
    expect(paceSince({ part: 1000, whole: 5000 }, { part: 1300, whole: 5600 })).toEqual({ part: 300, whole: 600 });
    expect(paceSince({ part: 3, whole: 9 }, { part: 3, whole: 9 })).toEqual({ part: 0, whole: 0 });
  });

  it.each([
    ["the part", { part: 60, whole: 100 }, { part: 59, whole: 110 }],
    ["the whole", { part: 60, whole: 100 }, { part: 60, whole: 99 }],
    ["what is not in the part", { part: 60, whole: 100 }, { part: 70, whole: 105 }],
  ])("is refused with both readings when %s has fallen", (_, before, now) => {
    expect(() => paceSince(before, now)).toThrow(
      expect.objectContaining({
        detail: { code: "cumulativeFell", ...now, partBefore: before.part, wholeBefore: before.whole },
      }),
    );
  });
});

describe("outlook", () => {
  it("of 429 of 1.430 dossiers after 143 of 366 days against 50%: 10 a day, 2.230 to come, 1.401 of them online", () => {
    const found = outlook({ part: 429, whole: 1430 }, targetFromNumber(50), VAN_NINH, { part: 429, whole: 1430 });
    expect(same(found.daily, fraction(10, 1))).toBe(true);
    expect(same(found.coming, fraction(2230, 1))).toBe(true);
    expect(same(found.needed, fraction(1401, 2230))).toBe(true);
    expect(found.stands).toBe("open");
    expect(same(found.best, fraction(429 + 2230, 3660))).toBe(true);
    expect(same(found.end?.rate, fraction(3, 10))).toBe(true);
    expect(found.end?.met).toBe(false);
  });

  it("at a pace of 3 in 4 since the reading before, the same unit ends at 2.101,5 of 3.660 and meets 50%", () => {
    const found = outlook({ part: 429, whole: 1430 }, targetFromNumber(50), VAN_NINH, { part: 3, whole: 4 });
    expect(same(found.end?.rate, fraction(42_030, 73_200))).toBe(true);
    expect(found.end?.met).toBe(true);
  });

  it.each([
    [0, 100, "outOfReach"],
    [100, 100, "open"],
    [80, 100, "open"],
  ])("against 80%% halfway through, %d of %d is %s", (part, whole, stands) => {
    expect(outlook({ part, whole }, targetFromNumber(80), { elapsed: 10, left: 10 }, undefined).stands).toBe(stands);
  });

  it("is safe when even no further online dossier would do, to the dossier", () => {
    const days = { elapsed: 100, left: 100 };
    const stands = (part: number): string =>
      outlook({ part, whole: 1000 }, targetFromNumber(45), days, undefined).stands;
    expect([stands(900), stands(899)]).toEqual(["safe", "open"]);
  });

  it("is out of reach only when all that come would not do", () => {
    const days = { elapsed: 100, left: 100 };
    const stands = (part: number): string =>
      outlook({ part, whole: 1000 }, targetFromNumber(55), days, undefined).stands;
    expect([stands(100), stands(99)]).toEqual(["open", "outOfReach"]);
  });

  it("on the last day is the verdict of today", () => {
    const ended = { elapsed: 366, left: 0 };
    const of = (part: number) => outlook({ part, whole: 100 }, targetFromNumber(45), ended, undefined);
    expect([of(44).stands, of(44).needed, of(44).end?.met, of(45).end?.met]).toEqual(["ended", undefined, false, true]);
  });

  it("has no end where nothing came in since the reading before, and where there is none", () => {
    const now = { part: 10, whole: 20 };
    expect(outlook(now, targetFromNumber(45), VAN_NINH, { part: 0, whole: 0 }).end).toBeUndefined();
    expect(outlook(now, targetFromNumber(45), VAN_NINH, undefined).end).toBeUndefined();
  });
});

const counts = fc
  .tuple(fc.nat(30_000), fc.nat(30_000))
  .map(([one, other]) => ({ part: Math.min(one, other), whole: Math.max(one, other) + 1 }));
const targets: fc.Arbitrary<Target> = fc.integer({ min: 0, max: 10_000 }).map((share) => targetFromNumber(share / 10_000));
const days: fc.Arbitrary<OutlookDays> = fc.record({
  elapsed: fc.integer({ min: 1, max: 366 }),
  left: fc.integer({ min: 1, max: 366 }),
});

describe("outlook, whatever the counts, target and days", () => {
  it("reaches the target exactly at a pace of what is needed, and misses it just below", () => {
    fc.assert(
      fc.property(counts, targets, days, counts, (now, target, on, pace) => {
        const { needed, end } = outlook(now, target, on, pace);
        const share = { numerator: BigInt(pace.part), denominator: BigInt(pace.whole) };
        expect(needed).toBeDefined();
        if (needed !== undefined) expect(end?.met).toBe(compareFractions(share, needed) >= 0);
      }),
    );
  });

  it("is met at the end when it is safe and not when it is out of reach; the best is no less than any end", () => {
    fc.assert(
      fc.property(counts, targets, days, counts, (now, target, on, pace) => {
        const { stands, end, best } = outlook(now, target, on, pace);
        if (stands === "safe") expect(end?.met).toBe(true);
        if (stands === "outOfReach") expect(end?.met).toBe(false);
        if (end !== undefined) expect(compareFractions(best, end.rate)).toBeGreaterThanOrEqual(0);
        const goal = { numerator: BigInt(target.numerator), denominator: BigInt(target.denominator) };
        expect(stands === "outOfReach").toBe(compareFractions(best, goal) < 0);
      }),
    );
  });

  it("leaves the rate as it is where the pace is the rate so far", () => {
    fc.assert(
      fc.property(counts, targets, days, (now, target, on) => {
        const { end } = outlook(now, target, on, now);
        expect(same(end?.rate, fraction(now.part, now.whole))).toBe(true);
        expect(end?.met).toBe(meetsTarget(now.part, now.whole, target));
      }),
    );
  });

  it("asks for no less when fewer were online so far, and for no more when the target is lower", () => {
    fc.assert(
      fc.property(counts, targets, targets, days, (now, one, other, on) => {
        const [low, high] = fractionOrder(one, other);
        const need = (part: number, target: Target): Fraction =>
          outlook({ ...now, part }, target, on, undefined).needed ?? fraction(0, 1);
        expect(compareFractions(need(now.part, low), need(now.part, high))).toBeLessThanOrEqual(0);
        expect(compareFractions(need(0, low), need(now.part, low))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

function fractionOrder(one: Target, other: Target): readonly [Target, Target] {
  return one.numerator * other.denominator <= other.numerator * one.denominator ? [one, other] : [other, one];
}

describe("fractions", () => {
  it("round to the nearest, up and down by integers alone, below zero too", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1 }), fc.nat(6), (numerator, denominator, places) => {
        const value = fraction(numerator, denominator);
        const [down, nearest, up] = (["down", "nearest", "up"] as const).map((way) => scaledFraction(value, places, way));
        const exact = { numerator: BigInt(numerator) * 10n ** BigInt(places), denominator: BigInt(denominator) };
        const against = (whole: bigint | undefined): number =>
          compareFractions({ numerator: whole ?? 0n, denominator: 1n }, exact);
        expect(against(down)).toBeLessThanOrEqual(0);
        expect(against((down ?? 0n) + 1n)).toBeGreaterThan(0);
        expect(against(up)).toBeGreaterThanOrEqual(0);
        expect([down, up]).toContain(nearest);
      }),
    );
    expect([5n, -5n].map((half) => scaledFraction({ numerator: half, denominator: 10n }, 0, "nearest"))).toEqual([1n, -1n]);
    expect(fractionValue(fraction(-3, 8))).toBe(-0.375);
  });
});
