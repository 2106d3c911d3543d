import { customIndicator } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import { findTables } from "../../shared/tables/find-tables";
import { likelyCount } from "../../shared/tables/read-figure";
import type { CellValue } from "../../shared/tables/grid";
import { gridOf } from "../support/table";
import { unitsFixture } from "./units-fixture";

/** What becomes of a unit with this cell as its part: "ranked", or the doubt about it with the likely count. */
function outcome(cell: CellValue): string {
  const { grid, table } = unitsFixture([
    ["Xã A", "1", 2],
    ["Xã B", cell, 20],
  ]);
  const ranking = rankUnits(grid, table, {
    indicator: customIndicator([2], [1]),
    target: { from: "none" },
    order: "descending",
  });
  const [doubtful] = ranking.toReview;
  if (doubtful === undefined) return ranking.groups[0]?.units.some(({ name }) => name === "Xã B") ? "ranked" : "apart";
  const likely = likelyCount(doubtful.detail);
  return [doubtful.cell, doubtful.detail.code, ...(likely === undefined ? [] : [likely])].join(" ");
}

describe("A unit with a doubtful figure is listed with its cell, never ranked by what the figure may mean", () => {
  test.each<[CellValue, string]>([
    [17.77, "C5 eatenCount 17770"],
    ["17.77", "C5 eatenCount 17770"],
    ["15 hồ sơ", "C5 countWithWords 15"],
    ["~200", "C5 approximateCount 200"],
    ["hơn 200", "C5 approximateCount 200"],
    ["01/05/2024", "C5 dateNotCount"],
    ["#N/A", "C5 errorValue"],
    ["Không phát sinh", "C5 zeroInWords 0"],
    ["1O5", "C5 countMisspelt 105"],
    ["1,000", "C5 ambiguousNumber"],
    ["…", "C5 noFigureGiven"],
  ])("%p", (cell, expected) => expect(outcome(cell)).toBe(expected));

  test("beside a figure that has lost its thousands mark a whole number below 1,000 is no figure to rank by either", () => {
    const { grid, table } = unitsFixture([
      ["Xã A", 17.77, 20000],
      ["Xã B", 17, 20000],
      ["Xã C", "17", "17"],
      ["Xã D", 18000, 20000],
    ]);
    const ranking = rankUnits(grid, table, {
      indicator: customIndicator([2], [1]),
      target: { from: "none" },
      order: "descending",
    });
    expect(ranking.toReview.map(({ cell, detail }) => `${cell} ${detail.code}`)).toEqual([
      "C4 eatenCount",
      "C5 perhapsEaten",
    ]);
    expect(ranking.groups[0]?.units.map(({ name }) => name)).toEqual(["Xã C", "Xã D"]);
  });

  test.each([
    ["more than they come to, whole numbers are in doubt", 3.2, ["C2", "C3", "C4"]],
    ["what they come to, whole numbers stand", 1.202, []],
  ])("beside a total that has lost its mark and was %s", (_, total, expected) => {
    const grid = gridOf([
      ["Đơn vị", "Tiếp nhận", "Trực tuyến"],
      ["Sở A", 700, 2],
      ["Sở B", 700, 600],
      ["Sở C", 1700, 600],
      ["Tổng", 3100, total],
    ]);
    const [table] = findTables(grid);
    if (table === undefined) throw new Error("no table");
    const indicator = customIndicator([2], [1]);
    const { toReview } = rankUnits(grid, table, { indicator, target: { from: "none" }, order: "descending" });
    expect(toReview.map(({ cell }) => cell)).toEqual(expected);
  });

  test("a cell that labels its count is clear", () => {
    expect(outcome("Số lượng: 12\nTỷ lệ: 66.67%")).toBe("ranked");
  });
});
