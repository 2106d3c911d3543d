import { blankCounts } from "../../shared/ranking/blank-counts";
import { customIndicator } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import { findTables } from "../../shared/tables/find-tables";
import { drawnGrid } from "../support/table";

/** The blank cells that a ranking of the fourth column by the third has counted as 0. */
function blanksOf(drawing: string): string[] {
  const grid = drawnGrid(drawing);
  const [table] = findTables(grid);
  if (table === undefined) throw new Error("no table");
  const indicator = customIndicator([3], [2]);
  return blankCounts(grid, rankUnits(grid, table, { indicator, target: { from: "none" }, order: "descending" }));
}

describe("Blank cells that were counted as 0 are named", () => {
  test("of ranked units and of units without any figure, but not dashes, in the order of the sheet", () => {
    expect(
      blanksOf(`
        | STT | Đơn vị | Tiếp nhận | Trực tuyến |
        | 1   | Xã A   | 10        |            |
        | 2   | Xã B   | -         | -          |
        | 3   | Xã C   |           |            |
        | 4   | Xã D   |           | -          |
        | 5   | Xã E   | 20        | -          |`),
    ).toEqual(["D2", "C4", "D4", "C5"]);
  });

  test("where a part is larger than a whole that was never entered", () => {
    expect(
      blanksOf(`
        | STT | Đơn vị | Tiếp nhận | Trực tuyến |
        | 1   | Xã A   | 10        | 5          |
        | 2   | Xã B   |           | 7          |`),
    ).toEqual(["C3"]);
  });

  test("not of a unit whose other figure cannot be read: it is reviewed, and nothing of it was counted", () => {
    expect(
      blanksOf(`
        | STT | Đơn vị | Tiếp nhận | Trực tuyến |
        | 1   | Xã A   | 10        | 5          |
        | 2   | Xã B   | ~200      |            |`),
    ).toEqual([]);
  });
});
