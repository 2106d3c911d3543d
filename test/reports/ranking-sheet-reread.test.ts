import { customIndicator, readTarget } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import { rankingSheet } from "../../shared/reports/ranking-sheet";
import { isFormula } from "../../shared/reports/report-sheet";
import { findTables } from "../../shared/tables/find-tables";
import { unitsFixture } from "../ranking/units-fixture";

describe("a ranking sheet that is opened as a source", () => {
  it("is read as the table of its ranked units, without sums, units listed apart or notes", () => {
    const { grid, table } = unitsFixture([
      ["Sở Y tế", 45, 100, "Sở"],
      ["Xã Vạn Phú", "5.311", "17.779", "Xã"],
      ["Xã Vạn Lương", 10, 10, "Xã"],
      ["Xã Vạn Thọ", 0, 0, "Xã"],
      ["Xã Xuân Sơn", "15 hồ sơ", 20, "Xã"],
      ["Xã Vạn Bình", "", 20, "Xã"],
    ]);
    const target = { from: "value", target: readTarget("45%") } as const;
    const ranking = rankUnits(grid, table, { indicator: customIndicator([2], [1]), target, order: "descending" });
    const { cells } = rankingSheet({ ranking, table, grid, readAt: "14:05 ngày 22/11/2026" });
    const values = cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
    const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
    const found = findTables({ sheet: "Xếp hạng", area, values, merges: [], hiddenRows: [] });
    expect(found.map(({ rows }) => rows.filter(({ kind }) => kind === "unit").map(({ name }) => name))).toEqual([
      ["Sở Y tế", "Xã Vạn Lương", "Xã Vạn Phú", "Xã Vạn Bình"],
    ]);
  });
});
