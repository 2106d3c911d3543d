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

const changes = { now: undefined, cells: [], added: [], gone: [], reordered: false };
const source = async (seen?: UnitTable): Promise<unknown> => (await checkPeriod(fake.workbook, record, { seen })).source;

describe("a period that was reported", () => {
  it("has not changed as long as its source has the same values", async () => {
    expect(await checkPeriod(fake.workbook, record)).toEqual({ copy: "kept", source: { is: "same" } });
    expect(fake.calls).toEqual(["readSheet Kỳ 5-2024", "readSheet T5"]);
  });

  it("is read once more: what the pane has read before may be out of date", async () => {
    fake.setCell("T5", 3, 2, 13);
    expect(await source(table)).toMatchObject({ is: "changed" });
  });

  it("names every cell of the source that has changed, with what it was and is", async () => {
    fake.setCell("T5", 3, 2, 13);
    fake.setCell("T5", 4, 3, "");
    const cells = [{ cell: "C4", was: 12, is: 13 }, { cell: "D5", was: 9, is: "" }];
    expect(await checkPeriod(fake.workbook, record)).toEqual({ copy: "kept", source: { is: "changed", ...changes, cells } });
  });

  it("has not changed when the table only moved on its sheet, be it read again or not", async () => {
    fake.valuesOf("T5").unshift(["", "", "", ""]);
    const now = { sheet: "T5", area: { ...table.area, row: table.area.row + 1 } };
    expect(await source()).toEqual({ is: "same", now });
    expect(await source(findTables({ ...grid, area: { ...grid.area, row: 2 } })[0])).toEqual({ is: "same", now });
  });

  it("names the one cell that changed in a table that moved as well, where it stands now", async () => {
    fake.valuesOf("T5").unshift(["", "", "", ""]);
    fake.setCell("T5", 5, 3, 8);
    const now = { sheet: "T5", area: { ...table.area, row: table.area.row + 1 } };
    expect(await source()).toEqual({ is: "changed", ...changes, cells: [{ cell: "D6", was: 9, is: 8 }], now });
  });

  it("has a unit more, in the middle or below the last one, without all rows behind it being called changed", async () => {
    const grown = { sheet: "T5", area: { ...table.area, rows: 4 } };
    fake.valuesOf("T5").splice(4, 0, ["", "Xã Giữa", 7, 2]);
    expect(await source()).toEqual({ is: "changed", ...changes, added: [{ row: 5, name: "Xã Giữa" }], now: grown });
    fake.valuesOf("T5").splice(4, 1);
    fake.valuesOf("T5").push(["", "Xã Trung", 7, 2]);
    fake.setCell("T5", 4, 2, 16);
    const now = { ...table, area: grown.area };
    const both = { is: "changed", ...changes, cells: [{ cell: "C5", was: 15, is: 16 }], added: [{ row: 6, name: "Xã Trung" }], now: grown };
    expect([await source(now), await source()]).toEqual([both, both]);
    // What is below the last row shows only once the table has been read again.
    fake.setCell("T5", 4, 2, 15);
    expect(await source(now)).toEqual({ ...both, cells: [] });
  });

  it("has a unit less", async () => {
    fake.valuesOf("T5").splice(3, 1);
    const now = { sheet: "T5", area: { ...table.area, rows: 2 } };
    expect(await source()).toEqual({ is: "changed", ...changes, gone: [{ row: area.row + 2, name: "Xã Hạ" }], now });
  });

  it("cannot be found again without its header, and says so rather than call every cell changed", async () => {
    fake.setCell("T5", 2, 1, "Nơi");
    fake.setCell("T5", 2, 2, "Nhận");
    fake.setCell("T5", 2, 3, "Trên mạng");
    fake.setCell("T5", 3, 1, "Phường Hạ");
    expect(await source()).toEqual({ is: "reshaped" });
  });

  it("tells a copy that was edited by hand, and that it no longer knows which cells of the source changed", async () => {
    fake.setCell("Kỳ 5-2024", area.row + 1, 1, 11);
    expect(await checkPeriod(fake.workbook, record)).toEqual({ copy: "edited", source: { is: "same" } });
    fake.setCell("T5", 3, 2, 13);
    expect(await checkPeriod(fake.workbook, record)).toEqual({ copy: "edited", source: { is: "changedSomewhere" } });
  });

  it("knows a source whose sheet has another name by its values, and none that differs or was written here", async () => {
    const renamed: KeptCopy = { ...record, source: { ...record.source, sheet: "Tên cũ" } };
    expect((await checkPeriod(fake.workbook, renamed)).source).toEqual({ is: "same", now: { sheet: "T5", area: table.area } });
    expect((await checkPeriod(fake.workbook, renamed, { written: ["T5"] })).source).toEqual({ is: "gone" });
    fake.setCell("T5", 3, 2, 13);
    expect((await checkPeriod(fake.workbook, renamed)).source).toEqual({ is: "gone" });
  });

  it("tells a copy that is gone, and passes on what else the host refuses", async () => {
    expect((await checkPeriod(fake.workbook, { ...record, sheet: "Đã xóa" })).copy).toBe("gone");
    fake.failNext("readSheet", { code: "noConnection" });
    await expect(checkPeriod(fake.workbook, record)).rejects.toMatchObject({ detail: { code: "noConnection" } });
  });
});
