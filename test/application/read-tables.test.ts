import { readTables } from "../../shared/application/read-tables";
import type { CellValue } from "../../shared/tables/grid";
import { fakeWorkbook, type FakeSheet } from "../sidebar/fake-workbook";

const TABLE: CellValue[][] = [
  ["Đơn vị", "Tổng số hồ sơ", "Hồ sơ trực tuyến"],
  ["Xã Vạn Phú", 100, 45],
  ["Xã Vạn Lương", 80, 20],
  ["Thị trấn Vạn Giã", 60, 30],
];
const may: FakeSheet = { name: "Tháng 5", values: TABLE };
const cell = (row: number, column: number): { row: number; column: number; rows: number; columns: number } => ({ row, column, rows: 1, columns: 1 });

describe("readTables", () => {
  it("chooses the only table of the sheet, wherever the selection is", async () => {
    const { workbook } = fakeWorkbook({ sheets: [may], selected: cell(40, 9) });
    const found = await readTables(workbook);
    expect(found.chosen?.table.rows.map((row) => row.name)).toEqual(["Xã Vạn Phú", "Xã Vạn Lương", "Thị trấn Vạn Giã"]);
    expect([found.others, found.failure]).toEqual([[], undefined]);
  });

  it("chooses the table that the selection touches and offers the other", async () => {
    const values = [...TABLE, ["", "", ""], ["", "", ""], ...TABLE.map((row) => row.map((value) => (value === 100 ? 101 : value)))];
    const { workbook } = fakeWorkbook({ sheets: [{ name: "Hai bảng", values }], selected: cell(8, 1) });
    const { chosen, others } = await readTables(workbook);
    expect(chosen?.table.area.row).toBe(6);
    expect(others.map(({ table }) => table.area.row)).toEqual([0]);
  });

  it("asks which when two tables stand on the sheet and neither is pointed at", async () => {
    const values = [...TABLE, ["", "", ""], ["", "", ""], ...TABLE];
    const { workbook } = fakeWorkbook({ sheets: [{ name: "Hai bảng", values }], selected: cell(0, 20) });
    const { chosen, others, failure } = await readTables(workbook);
    expect([chosen, others.length, failure?.detail]).toEqual([undefined, 2, { code: "severalTables", sheet: "Hai bảng", tables: 2 }]);
  });

  it("offers the tables of other visible sheets when the active one is empty", async () => {
    const empty: FakeSheet = { name: "Trang1", values: [] };
    const hidden: FakeSheet = { name: "Ẩn", values: TABLE, hidden: true };
    const { workbook, calls } = fakeWorkbook({ sheets: [empty, may, hidden] });
    const { chosen, others, failure } = await readTables(workbook);
    expect([chosen, others.map(({ table }) => table.sheet), failure?.detail.code]).toEqual([undefined, ["Tháng 5"], "sheetEmpty"]);
    expect(calls).toEqual(["readSelection", "sheets", "readSheet Tháng 5"]);
  });

  it("offers the tables of the other sheets when one of them cannot be read", async () => {
    const fake = fakeWorkbook({ sheets: [{ name: "Trang1", values: [] }, { name: "Rộng", values: TABLE }, may] });
    fake.failNext("readSheet", { code: "tooManyCells", cells: 3_000_000, most: 2_000_000 });
    const { others, failure } = await readTables(fake.workbook);
    expect([others.map(({ table }) => table.sheet), failure?.detail.code]).toEqual([["Tháng 5"], "sheetEmpty"]);
  });

  it.each<[string, CellValue[][]]>([
    ["only a merged title", [["BÁO CÁO TÌNH HÌNH TIẾP NHẬN HỒ SƠ THÁNG 5/2024"]]],
    ["only text", [["Kính gửi:", "UBND các xã"], ["Đề nghị báo cáo trước ngày 16/6/2024", ""]]],
  ])("says that no table was found on a sheet with %s", async (_, values) => {
    const { workbook } = fakeWorkbook({ sheets: [{ name: "Trang1", values }] });
    expect((await readTables(workbook)).failure?.detail).toEqual({ code: "noTableFound", sheet: "Trang1" });
  });

  it("passes on what the host refuses", async () => {
    const fake = fakeWorkbook({ sheets: [may] });
    fake.failNext("readSelection", { code: "cellBeingEdited" });
    await expect(readTables(fake.workbook)).rejects.toMatchObject({ detail: { code: "cellBeingEdited" } });
  });
});
