import { checkPeriod, type KeptCopy } from "../../shared/application/check-period";
import { isFormula } from "../../shared/reports/report-sheet";
import { periodSheet } from "../../shared/reports/period-sheet";
import { findTables } from "../../shared/tables/find-tables";
import type { UnitTable } from "../../shared/tables/unit-table";
import { sourceHash } from "../../shared/tables/source-hash";
import { tablePeriod } from "../../shared/tables/table-period";
import { fakeWorkbook, type FakeWorkbook } from "../sidebar/fake-workbook";
import { drawnGrid } from "../support/table";

const grid = drawnGrid(`
  sheet: T5
  at: B2
  | Kết quả tháng 5/2024 |   |        |
  | Đơn vị    | Tổng số tiếp nhận | Trực tuyến |
  | Xã Hạ     | 12                | 4          |
  | Xã Thượng | 15                | 9          |
`);
const table = findTables(grid)[0] as UnitTable;
const hash = sourceHash(grid, table.area);
const { sheet, area } = periodSheet({ table, grid, period: tablePeriod(table), hash, keptAt: "14:05 ngày 03/06/2024", rules: 1 });
const record: KeptCopy = { sheet: "Kỳ 5-2024", top: area.row, source: { sheet: "T5", area: table.area }, hash };

let fake: FakeWorkbook;
beforeEach(() => {
  const values = [["", "", "", ""], ...grid.values.map((row) => ["", ...row])];
  const copied = sheet.cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
  fake = fakeWorkbook({ sheets: [{ name: "T5", values }, { name: "Kỳ 5-2024", values: copied }] });
});

describe("a period that was reported", () => {
  it("has not changed as long as its source has the same values", async () => {
    expect(await checkPeriod(fake.workbook, record)).toEqual({ copy: "kept", source: { is: "same" } });
    expect(fake.calls).toEqual(["readSheet Kỳ 5-2024", "readSheet T5"]);
  });

  it("is read once more: what the pane has read before may be out of date", async () => {
    fake.setCell("T5", 3, 2, 13);
    expect((await checkPeriod(fake.workbook, record, table)).source.is).toBe("changed");
  });

  it("names every cell of the source that has changed, with what it was and is", async () => {
    fake.setCell("T5", 3, 2, 13);
    fake.setCell("T5", 4, 3, "");
    expect(await checkPeriod(fake.workbook, record)).toEqual({
      copy: "kept",
      source: { is: "changed", cells: [{ cell: "C4", was: 12, is: 13 }, { cell: "D5", was: 9, is: "" }], areaNow: undefined },
    });
  });

  it("has not changed when the table only moved on its sheet", async () => {
    fake.valuesOf("T5").unshift(["", "", "", ""]);
    const moved = { ...grid, area: { ...grid.area, row: 2 } };
    const now = findTables(moved)[0] as UnitTable;
    expect(await checkPeriod(fake.workbook, record, now)).toEqual({ copy: "kept", source: { is: "same" } });
  });

  it("says where the table stands now when it has grown as well", async () => {
    fake.valuesOf("T5").push(["", "Xã Trung", 7, 2]);
    fake.setCell("T5", 4, 2, 16);
    const grown = { ...grid, area: { ...grid.area, rows: 5 }, values: [...grid.values.slice(0, 3), ["Xã Thượng", 16, 9], ["Xã Trung", 7, 2]] };
    const now = findTables(grown)[0] as UnitTable;
    expect((await checkPeriod(fake.workbook, record, now)).source).toEqual({
      is: "changed",
      cells: [{ cell: "C5", was: 15, is: 16 }],
      areaNow: "B3:D6",
    });
  });

  it("has changed when a unit was added below the last one, though every old cell is as it was", async () => {
    fake.valuesOf("T5").push(["", "Xã Trung", 7, 2]);
    const grown = { ...grid, area: { ...grid.area, rows: 5 }, values: [...grid.values, ["Xã Trung", 7, 2]] };
    const now = findTables(grown)[0] as UnitTable;
    expect((await checkPeriod(fake.workbook, record, now)).source).toEqual({ is: "changed", cells: [], areaNow: "B3:D6" });
  });

  it("tells a copy that was edited by hand, and that it no longer knows which cells of the source changed", async () => {
    fake.setCell("Kỳ 5-2024", area.row + 1, 1, 11);
    expect(await checkPeriod(fake.workbook, record)).toEqual({ copy: "edited", source: { is: "same" } });
    fake.setCell("T5", 3, 2, 13);
    expect(await checkPeriod(fake.workbook, record)).toEqual({ copy: "edited", source: { is: "changedSomewhere" } });
  });

  it("tells a sheet that is gone, and passes on what else the host refuses", async () => {
    expect(await checkPeriod(fake.workbook, { ...record, source: { ...record.source, sheet: "Đã xóa" } })).toEqual({
      copy: "kept",
      source: { is: "gone" },
    });
    expect((await checkPeriod(fake.workbook, { ...record, sheet: "Đã xóa" })).copy).toBe("gone");
    fake.failNext("readSheet", { code: "noConnection" });
    await expect(checkPeriod(fake.workbook, record)).rejects.toMatchObject({ detail: { code: "noConnection" } });
  });
});
