import { customIndicator } from "../../shared/ranking/fit-indicator";
import { blankCounts } from "../../shared/ranking/blank-counts";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { Ranking } from "../../shared/ranking/ranking";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { findTables } from "../../shared/tables/find-tables";
import type { Grid } from "../../shared/tables/grid";
import type { UnitTable } from "../../shared/tables/unit-table";
import { drawnGrid } from "../support/table";

const grid = drawnGrid(`
  | STT | Đơn vị      | Loại dịch vụ công | Tiếp nhận | Trực tuyến |
  | 1   | Xã Vạn Phú  | Toàn trình        | 60        | 40         |
  | ^   | ^           | Một phần          | 40        | 10         |
  | 2   | Xã Vạn Bình | Toàn trình        | 30        | 20         |
  | ^   | ^           | Một phần          | 10        |            |
  | 3   | Xã Vạn Hưng | Toàn trình        | 9         | ~8         |
  | ^   | ^           | Một phần          | 1         | 0          |
  | 4   | Xã Vạn Thọ  | Toàn trình        | 9         | 8          |
  | 5   | Xã Vạn Giã  | Toàn trình        | 0         | 0          |
  | ^   | ^           | Một phần          | 0         | 0          |`);

function tableIn(sheet: Grid): UnitTable {
  const [table] = findTables(sheet);
  if (table === undefined) throw new Error("no table");
  return table;
}

function ranking(addLines: boolean): Ranking {
  return rankUnits(grid, tableIn(grid), {
    indicator: customIndicator([4], [3]),
    target: { from: "none" },
    order: "descending",
    addLines,
  });
}

describe("Units that fill several rows, none of which is their total", () => {
  test("are reviewed, not ranked, until the user has them added up", () => {
    const { groups, toReview } = ranking(false);
    expect(groups.flatMap(({ units }) => units).map(({ name }) => name)).toEqual(["Xã Vạn Thọ"]);
    expect(toReview.map(({ name, detail }) => `${name} ${detail.code}`)).toEqual([
      "Xã Vạn Phú severalRows",
      "Xã Vạn Bình severalRows",
      "Xã Vạn Hưng severalRows",
      "Xã Vạn Giã severalRows",
    ]);
  });

  test("then have the sums of their rows, one with a doubt in any row is reviewed with that cell, 0 of 0 stays apart", () => {
    const { groups, toReview, noActivity } = ranking(true);
    expect(groups.flatMap(({ units }) => units).map(({ rank, name, part, whole, lines }) => [rank, name, part, whole, lines])).toEqual([
      [1, "Xã Vạn Thọ", 8, 9, undefined],
      [2, "Xã Vạn Phú", 50, 100, [1, 2]],
      [2, "Xã Vạn Bình", 20, 40, [3, 4]],
    ]);
    expect(toReview.map(({ name, cell, detail }) => `${name} ${cell} ${detail.code}`)).toEqual([
      "Xã Vạn Hưng E6 approximateCount",
    ]);
    expect(noActivity.map(({ name }) => name)).toEqual(["Xã Vạn Giã"]);
  });

  test("name the blank cells of all their rows, and the sheet names the rows that were added up", () => {
    expect(blankCounts(grid, ranking(true))).toEqual(["E5"]);
    const sheet = rankingSheet({ ranking: ranking(true), table: tableIn(grid), grid, readAt: "14:05 ngày 22/11/2026" });
    const texts = sheet.cells.flat().filter((cell): cell is string => typeof cell === "string");
    expect(texts).toContain("Dòng 2, 3");
    expect(texts.join(" ")).toContain("số hồ sơ là tổng các dòng nêu ở cột “Dòng nguồn”");
  });
});
