import * as fc from "fast-check";
import { meetsTarget } from "../../shared/domain/target";
import { showProseChange } from "../../shared/texts/show-prose-change";
import { showProseRate } from "../../shared/texts/show-prose-rate";

test.each([
  [701, 2074, 2, "33,8%"],
  [1956, 2074, 2, "94,31%"],
  [1956, 2074, 1, "94,3%"],
  [500, 2000, 2, "25,0%"],
  // Exact halves, which binary arithmetic rounds down: 93,75% and 1,005%.
  [15, 16, 1, "93,8%"],
  [201, 20000, 2, "1,01%"],
  [2499, 2500, 1, "99,96%"],
  [99999, 100000, 2, "99,999%"],
  [1, 100000, 2, "0,001%"],
  [7, 7, 1, "100%"],
  [0, 7, 1, "0%"],
] as const)("%d of %d with at most %d decimals is written %s", (part, whole, places, shown) => {
  expect(showProseRate({ part, whole }, places)).toBe(shown);
});

test.each([
  [4999, 10000, 50, 1, "49,99%"],
  [49996, 100000, 50, 2, "49,996%"],
  [5004, 10000, 50, 1, "50,0%"],
  [44999999, 100000000, 45, 1, "44,999999%"],
] as const)("%d of %d stays on its side of %d%% with %d decimals: %s", (part, whole, percent, places, shown) => {
  expect(showProseRate({ part, whole }, places, { target: { numerator: percent, denominator: 100 } })).toBe(shown);
});

test("a maximum is not undercut by rounding either", () => {
  const bound = { target: { numerator: 1, denominator: 100 }, better: "lower" } as const;
  expect(showProseRate({ part: 1004, whole: 100000 }, 1, bound)).toBe("1,004%");
  expect(showProseRate({ part: 1000, whole: 100000 }, 1, bound)).toBe("1,0%");
});

test("for any counts and target the rate that is shown has the verdict of the counts", () => {
  const counts = fc.integer({ min: 1, max: 10 ** 9 }).chain((whole) => fc.record({ part: fc.integer({ min: 0, max: whole }), whole: fc.constant(whole) }));
  const near = fc.tuple(counts, fc.integer({ min: -2, max: 2 })).map(([{ part, whole }, slip]) => ({
    counts: { part, whole },
    target: { numerator: Math.min(10000, Math.max(0, Math.round((part / whole) * 10000) + slip)), denominator: 10000 },
  }));
  fc.assert(
    fc.property(near, fc.constantFrom(1 as const, 2 as const), fc.constantFrom("higher" as const, "lower" as const), ({ counts: { part, whole }, target }, places, better) => {
      const [whole100 = "", decimals = ""] = showProseRate({ part, whole }, places, { target, better }).slice(0, -1).split(",");
      expect(meetsTarget(Number(whole100 + decimals), 10 ** (decimals.length + 2), target, better)).toBe(meetsTarget(part, whole, target, better));
    }),
  );
});

test.each([
  [500, 2000, 701, 2074, 2, "up", "8,8"],
  [500, 2000, 701, 2074, 1, "up", "8,8"],
  // 99,14% to 98,7%: published as a fall of 0,44.
  [9914, 10000, 9870, 10000, 2, "down", "0,44"],
  [9914, 10000, 9870, 10000, 1, "down", "0,4"],
  // Exact halves, away from zero either way.
  [1000, 10000, 1005, 10000, 1, "up", "0,1"],
  [1005, 10000, 1000, 10000, 1, "down", "0,1"],
  [10000, 100000, 10005, 100000, 2, "up", "0,01"],
  [10000, 100000, 10004, 100000, 2, "up", undefined],
  [10000, 100000, 9960, 100000, 1, "down", undefined],
  [1, 3, 2, 6, 2, "nowhere", undefined],
] as const)("from %d/%d to %d/%d with %d decimals it goes %s by %s", (part, whole, partNow, wholeNow, places, goes, points) => {
  expect(showProseChange({ part, whole }, { part: partNow, whole: wholeNow }, places)).toEqual({ goes, points });
});
