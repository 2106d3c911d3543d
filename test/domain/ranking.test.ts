import fc from "fast-check";
import { compareShares, competitionRanks } from "../../shared/domain/ranking";

const descending = (first: number, second: number): number => second - first;

describe("competitionRanks", () => {
  it("gives equal items one rank and skips the next: 93,57 93,57 93,38 are 1, 1, 3", () => {
    expect(competitionRanks([93.57, 93.57, 93.38], descending)).toEqual([1, 1, 3]);
  });

  it("keeps the order of the items it was given", () => {
    expect(competitionRanks([1, 3, 2], descending)).toEqual([3, 1, 2]);
  });

  it("ranks nothing as nothing", () => {
    expect(competitionRanks([], descending)).toEqual([]);
  });

  it("is one more than the number of items strictly before, like COUNTIF", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
        const expected = values.map((value) => 1 + values.filter((other) => other > value).length);
        expect(competitionRanks(values, descending)).toEqual(expected);
      }),
    );
  });
});

describe("compareShares", () => {
  it("sees that 1/3 and 2/6 are equal and that 333/1000 is less than 1/3", () => {
    expect(compareShares({ part: 1, whole: 3 }, { part: 2, whole: 6 })).toBe(0);
    expect(compareShares({ part: 333, whole: 1000 }, { part: 1, whole: 3 })).toBeLessThan(0);
  });

  it("is exact for the largest counts", () => {
    const large = Number.MAX_SAFE_INTEGER;
    expect(compareShares({ part: large - 1, whole: large }, { part: large - 2, whole: large - 1 })).toBeGreaterThan(0);
  });
});
