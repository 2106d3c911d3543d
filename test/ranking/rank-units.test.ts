import fc from "fast-check";
import { availableIndicators, customIndicator, readTarget } from "../../shared/ranking/fit-indicator";
import { MOST_UNITS } from "../../shared/ranking/count-units";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { Ranking, RankingRequest } from "../../shared/ranking/ranking";
import { unitsFixture, type UnitLine } from "./units-fixture";

const ONLINE_OF_TOTAL = customIndicator([2], [1]);
const AGAINST_45: RankingRequest = { indicator: ONLINE_OF_TOTAL, target: { from: "value", target: readTarget("45%") }, order: "descending" };

/** The ranking drawn as text: group, rank, unit, counts, verdict, shortfalls. */
function drawn({ groups }: Ranking): string[] {
  return groups.flatMap(({ name, units }) =>
    units.map((unit) =>
      [name, unit.rank, unit.name, `${unit.part}/${unit.whole}`, unit.met, unit.shortByConversion, unit.shortByNewOnline]
        .filter((part) => part !== "" && part !== undefined)
        .join(" | "),
    ),
  );
}

function rank(lines: readonly UnitLine[], request: Partial<RankingRequest> = {}): Ranking {
  const { grid, table } = unitsFixture(lines);
  return rankUnits(grid, table, { ...AGAINST_45, ...request });
}

describe("rankUnits", () => {
  it("ranks by the exact share, gives ties one rank, and judges by counts", () => {
    const ranking = rank([
      ["Xã A", 45, 100],
      ["Xã B", 449, 1000],
      ["Xã C", "9", "20"],
      ["Xã D", "5.311", "17.779"],
    ]);
    expect(drawn(ranking)).toEqual([
      "1 | Xã A | 45/100 | true | 0 | 0",
      "1 | Xã C | 9/20 | true | 0 | 0",
      "3 | Xã B | 449/1000 | false | 1 | 2",
      "4 | Xã D | 5311/17779 | false | 2690 | 4891",
    ]);
  });

  it("ranks each peer group on its own, in the order of the table", () => {
    const ranking = rank([
      ["Sở Y tế", 1, 10, "Sở, ban, ngành"],
      ["Xã A", 9, 10, "Xã"],
      ["Sở Nội vụ", 2, 10, "Sở, ban, ngành"],
    ]);
    expect(ranking.groups.map((group) => [group.name, group.units.map((unit) => unit.name)])).toEqual([
      ["Sở, ban, ngành", ["Sở Nội vụ", "Sở Y tế"]],
      ["Xã", ["Xã A"]],
    ]);
    expect(ranking.groups[1]?.units[0]?.rank).toBe(1);
  });

  it("turns the order round on request", () => {
    const ranking = rank([["Xã A", 1, 10], ["Xã B", 9, 10]], { order: "ascending" });
    expect(ranking.groups[0]?.units.map((unit) => unit.name)).toEqual(["Xã A", "Xã B"]);
  });

  it("lists 0 of 0 apart, never as 0%", () => {
    const ranking = rank([["Xã A", 1, 2], ["Xã B", 0, 0], ["Xã C", "", "-"]]);
    expect(ranking.noActivity.map((unit) => unit.name)).toEqual(["Xã B", "Xã C"]);
    expect(ranking.groups[0]?.units).toHaveLength(1);
  });

  it.each<[string, UnitLine, string, string]>([
    ["text in a count", ["Xã B", "15 hồ sơ", 20], "C4", "countWithWords"],
    ["more online than the total", ["Xã B", 12, 10], "C4", "partExceedsWhole"],
    ["a count that Excel has eaten", ["Xã B", 3, 17.77], "B4", "eatenCount"],
    ["an error cell", ["Xã B", 3, "#REF!"], "B4", "errorValue"],
    ["a negative count", ["Xã B", -3, 10], "C4", "notACount"],
    ["a count beside an empty total", ["Xã B", 3, ""], "C4", "partExceedsWhole"],
  ])("lists a unit with %s for review, with its cell", (_, line, cell, code) => {
    const ranking = rank([line, ["Xã A", "1", "2"]]);
    expect(ranking.toReview.map((unit) => [unit.name, unit.cell, unit.detail.code])).toEqual([["Xã B", cell, code]]);
    expect(ranking.groups[0]?.units.map((unit) => unit.name)).toEqual(["Xã A"]);
  });

  it("ranks no unit that stands twice in its group, whatever the spelling, and names both rows", () => {
    const ranking = rank([["Xã Hòa Phú", 5, 10], ["UBND xã Hoà Phú", 6, 10], ["Phường Hòa Phú", 1, 10]]);
    expect(ranking.groups[0]?.units.map((unit) => unit.name)).toEqual(["Phường Hòa Phú"]);
    expect(ranking.toReview.map((unit) => [unit.cell, unit.detail])).toEqual([
      ["A4", { code: "duplicateUnit", rows: [4, 5] }],
      ["A5", { code: "duplicateUnit", rows: [4, 5] }],
    ]);
  });

  it.each(["noName", "perhapsSubtotal"] as const)("lists a row of problem %s for review and ranks the others", (problem) => {
    const { grid, table } = unitsFixture([["Xã A", 1, 2], ["Xã B", 3, 4]]);
    const rows = table.rows.map((row) => (row.name === "Xã B" ? { ...row, problem } : row));
    const ranking = rankUnits(grid, { ...table, rows }, AGAINST_45);
    expect(ranking.toReview.map(({ cell, detail }) => [cell, detail])).toEqual([["A5", { code: problem }]]);
    expect(ranking.pooled).toEqual({ part: 1, whole: 2 });
  });

  it("lists a unit that fills several rows for review, with the cell that names it", () => {
    const { grid, table } = unitsFixture([["Xã A", 1, 2], ["Xã B", 3, 4]]);
    const rows = table.rows.map((row) => (row.name === "Xã B" ? { ...row, problem: "severalRows" as const } : row));
    const ranking = rankUnits(grid, { ...table, rows }, AGAINST_45);
    expect(ranking.toReview).toEqual([{ name: "Xã B", group: "", row: 4, cell: "A5", detail: { code: "severalRows" } }]);
    expect(ranking.groups[0]?.units.map((unit) => unit.name)).toEqual(["Xã A"]);
    expect(ranking.pooled).toEqual({ part: 1, whole: 2 });
  });

  it("takes each unit's target from a column, and reviews a unit without one", () => {
    const ranking = rank(
      [["Sở Y tế", 41, 100, "", "40%"], ["Sở Nội vụ", 41, 100, "", 45], ["Sở Du lịch", 41, 100]],
      { target: { from: "column", column: 3 } },
    );
    expect(ranking.groups[0]?.units.map((unit) => [unit.name, unit.met])).toEqual([["Sở Y tế", true], ["Sở Nội vụ", false]]);
    expect(ranking.toReview).toMatchObject([{ name: "Sở Du lịch", cell: "D6", detail: { code: "missingTarget" } }]);
  });

  it("gives no verdict and no shortfall without a target", () => {
    expect(rank([["Xã A", 1, 2]], { target: { from: "none" } }).groups[0]?.units[0]).toMatchObject({
      met: undefined,
      shortByConversion: undefined,
      shortByNewOnline: undefined,
    });
  });

  it("says that 100% cannot be reached by new dossiers alone", () => {
    const target = { from: "value", target: readTarget("100%") } as const;
    expect(rank([["Xã A", 9, 10]], { target }).groups[0]?.units[0]).toMatchObject({ shortByConversion: 1, shortByNewOnline: undefined });
  });

  it("counts hidden rows and says how many", () => {
    const { grid, table } = unitsFixture([["Xã A", 1, 2], ["Xã B", 1, 2]], [4]);
    const ranking = rankUnits(grid, table, AGAINST_45);
    expect(ranking.hiddenUnits).toBe(1);
    expect(ranking.groups[0]?.units).toHaveLength(2);
  });

  it("refuses a table without units and one with more rows than there can be units", () => {
    expect(() => rank([])).toThrow("noUnitRows");
    const lines = Array.from({ length: MOST_UNITS + 1 }, (_, index): UnitLine => ["Hồ sơ " + String(index), 1, 2]);
    expect(() => rank(lines)).toThrow("tooManyRows");
  });

  it("refuses an indicator without columns", () => {
    expect(() => rank([["Xã A", 1, 2]], { indicator: customIndicator([], [1]) })).toThrow("indicatorNeedsColumns");
  });

  it("accounts for every unit: ranked + no activity + to review = all", () => {
    const cell = fc.oneof(fc.nat(50), fc.constantFrom<string | number>("", "-", "x", "#N/A", 1.5, -1, "1.204"));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }), (counts) => {
        const lines = counts.map(([online, total], index): UnitLine => ["Xã " + String(index), online, total, String(index % 3)]);
        const { groups, noActivity, toReview } = rank(lines);
        const ranked = groups.reduce((sum, group) => sum + group.units.length, 0);
        expect(ranked + noActivity.length + toReview.length).toBe(lines.length);
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    const line = fc.tuple(fc.nat(9), fc.integer({ min: 9, max: 20 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (counts) => {
        const lines = counts.map(([online, total], index): UnitLine => ["Xã " + String(index), online, total]);
        const ranks = (ranking: Ranking): [string, number][] =>
          ranking.groups.flatMap((group) => group.units.map((unit): [string, number] => [unit.name, unit.rank])).sort();
        expect(ranks(rank([...lines].reverse()))).toEqual(ranks(rank(lines)));
      }),
    );
  });
});

describe("availableIndicators", () => {
  it("offers the indicators whose columns the table has, fitted to those columns", () => {
    expect(availableIndicators(unitsFixture([["Xã A", 1, 2]]).table)).toEqual([
      { id: "onlineOfReceived", numerator: [{ column: 2, sign: 1 }], denominator: [{ column: 1, sign: 1 }] },
    ]);
  });
});

describe("a maximum in a column of targets", () => {
  it("up to 1 without a percent sign is no maximum but a cell to review; 0, and what shows as a percentage, is one", () => {
    const { grid, table } = unitsFixture([
      ["Xã A", 3, 100, "", "0,5"],
      ["Xã B", 3, 100, "", 1],
      ["Xã C", 3, 100, "", "5%"],
      ["Xã D", 3, 100, "", 0.02],
      ["Xã E", 0, 100, "", 0],
    ]);
    const ranking = rankUnits(grid, table, {
      indicator: { ...ONLINE_OF_TOTAL, id: "late" },
      target: { from: "column", column: 3 },
      order: "ascending",
    });
    expect(ranking.toReview.map(({ cell, detail }) => [cell, detail.code])).toEqual([
      ["D4", "percentSignNeeded"],
      ["D5", "percentSignNeeded"],
    ]);
    expect(ranking.groups[0]?.units.map(({ name, met }) => [name, met])).toEqual([
      ["Xã E", true],
      ["Xã C", true],
      ["Xã D", false],
    ]);
  });
});
