import fc from "fast-check";
import { compareShares, competitionRanks, type RankOrder } from "../../shared/domain/ranking";
import { orderShares, orderValues } from "../../shared/domain/share-order";

interface Counts {
  readonly part: number;
  readonly whole: number;
}

const orders: readonly RankOrder[] = ["descending", "ascending"];
const counts = (most: number): fc.Arbitrary<Counts> =>
  fc.integer({ min: 1, max: most }).chain((whole) => fc.integer({ min: 0, max: whole }).map((part) => ({ part, whole })));
/** Shares that are hard to tell apart: 100% and 0%, neighbours of one half, and counts near the largest integer. */
const close = fc
  .tuple(fc.constantFrom(1, 7, 2 ** 26 - 1, 2 ** 26, 2 ** 26 + 1, 2 ** 40, Number.MAX_SAFE_INTEGER), fc.nat({ max: 3 }), fc.boolean())
  .map(([whole, less, half]) => ({ part: Math.max(0, (half ? Math.floor(whole / 2) : whole) - less), whole }));
const units = fc.oneof(fc.array(counts(5)), fc.array(counts(3000), { maxLength: 300 }), fc.array(counts(Number.MAX_SAFE_INTEGER)), fc.array(close));

const ordered = (given: readonly Counts[]) => orderShares(given.map(({ part }) => part), given.map(({ whole }) => whole));
const simpleRanks = (given: readonly Counts[], order: RankOrder): number[] =>
  competitionRanks(given, (one, other) => (order === "descending" ? compareShares(other, one) : compareShares(one, other)));

describe("orderShares ranks as comparing every share with every other does", () => {
  it("from either end", () => {
    fc.assert(
      fc.property(units, fc.constantFrom(...orders), (given, order) => {
        expect([...ordered(given).ranks(order)]).toEqual(simpleRanks(given, order));
      }),
      { numRuns: 1000 },
    );
  });

  it("inside peer groups", () => {
    fc.assert(
      fc.property(units, fc.constantFrom(...orders), fc.integer({ min: 1, max: 4 }), (given, order, count) => {
        const of = Int32Array.from(given, ({ part }, unit) => (part + unit) % count);
        const ranks = ordered(given).ranks(order, { of, count });
        for (let group = 0; group < count; group++) {
          const isMember = (unit: number): boolean => of[unit] === group;
          const members = given.filter((_, unit) => isMember(unit));
          expect([...ranks].filter((_, unit) => isMember(unit))).toEqual(simpleRanks(members, order));
        }
      }),
    );
  });

  it("puts the lowest first and leaves equal ones in their own order", () => {
    fc.assert(
      fc.property(units, (given) => {
        const expected = given.map((_, unit) => unit).sort((one, other) => compareShares(given[one] as Counts, given[other] as Counts) || one - other);
        expect([...ordered(given).ascending]).toEqual(expected);
      }),
    );
  });

  it("tells two shares apart whose doubles are equal", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const given = [{ part: most - 2, whole: most - 1 }, { part: most - 1, whole: most }];
    expect((most - 2) / (most - 1)).toBe((most - 1) / most);
    expect([...ordered(given).ranks("descending")]).toEqual([2, 1]);
  });

  it("ranks nothing as nothing, and one unit first", () => {
    expect([...ordered([]).ranks("descending")]).toEqual([]);
    expect([...ordered([{ part: 3, whole: 3 }]).ranks("ascending")]).toEqual([1]);
  });
});

describe("orderValues", () => {
  it("ranks the numbers as they stand, also where many lie close together", () => {
    const near = fc.constantFrom(0, 0.5, 0.5 + 2 ** -53, 0.5 + 2 ** -52, 1 - 2 ** -53, 1);
    fc.assert(
      fc.property(fc.array(fc.oneof(near, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 200 }), (values) => {
        const expected = competitionRanks(values, (one, other) => other - one);
        expect([...orderValues(Float64Array.from(values)).ranks("descending")]).toEqual(expected);
      }),
    );
  });
});
