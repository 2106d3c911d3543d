import { checkLockedSheets, type LockedSheetCheck } from "../../shared/application/check-locked";
import { drawLockedSheetInSteps } from "../../shared/application/draw-locked-sheet";
import { lockedSheets, lookAtLockable } from "../../shared/application/lock-sheets";
import { MOST_LOCKED_CELLS, readLockable } from "../../shared/application/read-lockable";
import type { Pace } from "../../shared/application/run-in-slices";
import type { CopiedCells } from "../../shared/application/workbook";
import { writeSheets } from "../../shared/application/write-sheets";
import type { ReportSheet } from "../../shared/reports/report-sheet";
import { findTables } from "../../shared/tables/find-tables";
import type { CellValue, Grid } from "../../shared/tables/grid";
import { finish } from "../../shared/tables/steps";
import { codeOfRefusal } from "../contract/failure-code";
import { fakeWorkbook, type FakeSheet, type FakeWorkbook } from "../sidebar/fake-workbook";

const pace: Pace = { now: () => 0, pause: () => Promise.resolve() };
const moment = { at: "14:05 ngày 22/11/2026", file: "Báo cáo tháng 5.xlsx" };

const may: FakeSheet = {
  name: "Tháng 5",
  values: [
    ["KẾT QUẢ TIẾP NHẬN HỒ SƠ THÁNG 5", "", "", ""],
    ["STT", "Đơn vị", "Tổng số", "Trực tuyến"],
    [1, "Xã Hòa Bình", 100, 75],
    [2, "Xã Vạn Thạnh", 48, 12],
    [3, "Phường Ninh Đa", 40, 33],
  ],
  formulas: { C3: "=SUM(X1:X9)", D5: "=TYLE(1)" },
  formats: { C3: "#,##0", C5: "#,##0" },
  merges: [{ row: 0, column: 0, rows: 1, columns: 6 }],
};
const june: FakeSheet = { name: "Tháng 6", values: [["Đơn vị", "Tỷ lệ"], ["Xã Hòa Bình", 0.1 + 0.2]], formats: { B2: "0.00%" } };

async function lock(fake: FakeWorkbook, ...names: readonly [string, ...string[]]): Promise<readonly [ReportSheet, ...ReportSheet[]]> {
  const [first, ...rest] = names;
  const look = (name: string): ReturnType<typeof lookAtLockable> => lookAtLockable(fake.workbook, name, pace);
  const outlooks = await Promise.all(rest.map(look));
  return lockedSheets(fake.workbook, [await look(first), ...outlooks], moment, pace);
}

/** A workbook in which some sheets were locked. */
async function lockedBook(...names: readonly [string, ...string[]]): Promise<FakeWorkbook> {
  const fake = fakeWorkbook({ sheets: [may, june] });
  await writeSheets(fake.workbook, await lock(fake, ...names));
  return fake;
}

const checked = async (fake: FakeWorkbook): Promise<readonly LockedSheetCheck[]> => (await checkLockedSheets(fake.workbook, pace)).sheets;

/** A sheet with one cell, whose day and format are given. */
function drawn(value: CellValue, copied: CellValue, format: string): ReportSheet {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const grid: Grid = { sheet: "Ngày", area, values: [[value]], merges: [], hiddenRows: [] };
  const copy: CopiedCells = { values: [[copied]], formats: [[format]], columnWidths: [0], formulas: 0 };
  return finish(drawLockedSheetInSteps({ grid, block: area, copied: copy }, moment));
}

describe("locking a sheet", () => {
  it("looks before: how much it holds, how many formulas, which errors, what is hidden", async () => {
    const fake = fakeWorkbook({ sheets: [{ ...may, values: [...may.values, [4, "Xã Ninh Tây", "#DIV/0!", "#NAME?"]], hiddenRows: [3] }] });
    expect(await lookAtLockable(fake.workbook, may.name, pace)).toEqual({
      sheet: may.name,
      cells: 21,
      formulas: 2,
      errors: [
        { row: 5, column: 2 },
        { row: 5, column: 3 },
      ],
      hiddenRows: 1,
      hiddenColumns: 0,
      isLock: false,
    });
    expect(fake.calls).toEqual(["readSheet Tháng 5", "readCopy Tháng 5"]);
  });

  it("gives a new sheet with the values in the same cells, their formats, and a footer below a blank row", async () => {
    const [sheet] = await lock(fakeWorkbook({ sheets: [may] }), may.name);
    expect(sheet.name).toBe("Khóa Tháng 5");
    expect(sheet.cells.slice(0, 5)).toEqual(may.values);
    expect(sheet.cells[5]).toEqual(["", "", "", ""]);
    expect(sheet.cells.slice(6, 10).map(([text]) => text)).toEqual([
      "BẢN KHÓA SỐ LIỆU",
      "Khóa lúc 14:05 ngày 22/11/2026, từ trang “Tháng 5”, vùng A1:D5, tệp “Báo cáo tháng 5.xlsx”.",
      "17 ô có nội dung, chỉ có giá trị; 2 công thức đã thay bằng giá trị lúc khóa. Quy tắc tính: bản 1.",
      expect.stringMatching(/^Mã kiểm tra số liệu: [0-9a-f]{14}\. Mã này để phát hiện số liệu bị sửa sau khi khóa; không phải chữ ký\.$/),
    ]);
    expect(sheet.formats).toEqual([
      { area: { row: 2, column: 2, rows: 1, columns: 1 }, format: "#,##0", holds: "copies" },
      { area: { row: 4, column: 2, rows: 1, columns: 1 }, format: "#,##0", holds: "copies" },
    ]);
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect(sheet.cells.flat().some((cell) => typeof cell === "object")).toBe(false);
  });

  it("keeps a rate as the number it is with its percent format, to 15 digits", async () => {
    const [sheet] = await lock(fakeWorkbook({ sheets: [june] }), june.name);
    expect(sheet.cells[1]).toEqual(["Xã Hòa Bình", 0.3]);
    expect(sheet.formats).toMatchObject([{ format: "0.00%", area: { row: 1, column: 1 } }]);
  });

  it.each<[string, CellValue, number, string, CellValue, string | undefined]>([
    ["a day stays a day", "04/03/2020", 43_894, "m/d/yyyy", 43_894, "m/d/yyyy"],
    ["a day with a time of day becomes the text of both", "04/03/2020", 43_894.604166666664, "m/d/yyyy h:mm", "04/03/2020 14:30", undefined],
    ["a month stays as it is shown", "Tháng 3/2020", 43_894, '"Tháng "m/yyyy', "Tháng 3/2020", undefined],
    ["a time stays as it is shown", "14:05", 0.586805555555556, "hh:mm", "14:05", undefined],
    ["a number in a text cell stays a number", 5311, 5311, "@", 5311, undefined],
  ])("%s", (_, value, copied, format, written, kept) => {
    const sheet = drawn(value, copied, format);
    expect(sheet.cells[0]?.[0]).toBe(written);
    expect(sheet.formats.map(({ format: notation }) => notation)).toEqual(kept === undefined ? [] : [kept]);
  });

  it("is refused when the sheet changes between its two readings", () => {
    expect(() => drawn(75, 80, "General")).toThrow("sourceChanged");
  });

  it("is refused when an error has come up since it was looked at", async () => {
    const fake = fakeWorkbook({ sheets: [may] });
    const seen = await lookAtLockable(fake.workbook, may.name, pace);
    fake.setCell(may.name, 2, 3, "#REF!");
    expect(await codeOfRefusal(lockedSheets(fake.workbook, [seen], moment, pace))).toBe("sourceChanged");
  });

  it("is refused of an empty sheet, and of more cells than can be kept", async () => {
    const wide: FakeSheet = { name: "Rộng", values: Array.from({ length: MOST_LOCKED_CELLS / 1000 }, () => Array.from({ length: 1001 }, () => 1)) };
    const fake = fakeWorkbook({ sheets: [{ name: "Trống", values: [[""]] }, wide] });
    expect(await codeOfRefusal(readLockable(fake.workbook, "Trống"))).toBe("sheetEmpty");
    expect(await codeOfRefusal(readLockable(fake.workbook, "Rộng"))).toBe("tooManyCells");
  });

  it.each(["readSheet", "readCopy"] as const)("writes nothing when %s fails while it looks or while it locks", async (method) => {
    const fake = fakeWorkbook({ sheets: [may] });
    const seen = await lookAtLockable(fake.workbook, may.name, pace);
    for (const act of [() => lookAtLockable(fake.workbook, may.name, pace), () => lockedSheets(fake.workbook, [seen], moment, pace)]) {
      fake.failNext(method, { code: "noConnection" });
      expect(await codeOfRefusal(act())).toBe("noConnection");
    }
    expect(fake.sheetNames()).toEqual([may.name]);
  });

  it("leaves no sheet behind when one of several cannot be written", async () => {
    const fake = fakeWorkbook({ sheets: [may, june] });
    const sheets = await lock(fake, may.name, june.name);
    const second = sheets[1]?.name ?? "";
    const { addSheet } = fake.workbook;
    const failing = { ...fake.workbook, addSheet: (sheet: ReportSheet) => (sheet.name === second ? Promise.reject(new Error("no")) : addSheet(sheet)) };
    await expect(writeSheets(failing, sheets)).rejects.toThrow("no");
    expect(fake.sheetNames()).toEqual([may.name, june.name]);
  });

  it("gives a sheet whose table reads just as that of its source", async () => {
    const fake = await lockedBook(may.name);
    const [source, copy] = await Promise.all([may.name, "Khóa Tháng 5"].map(async (name) => findTables(await fake.workbook.readSheet(name))));
    expect(copy?.map(({ area, rows }) => ({ area, rows }))).toEqual(source?.map(({ area, rows }) => ({ area, rows })));
  });
});

describe("checking the locked sheets of a workbook", () => {
  it("finds them all, intact, with sources that still have their values", async () => {
    const fake = await lockedBook(may.name, june.name);
    expect(await checked(fake)).toMatchObject([
      { sheet: "Khóa Tháng 5", check: { is: "intact" }, source: { is: "same" } },
      { sheet: "Khóa Tháng 6", check: { is: "intact" }, source: { is: "same" } },
    ]);
  });

  it("tells which cells of the source differ now, old and new, and which rows came", async () => {
    const fake = await lockedBook(may.name);
    fake.setCell(may.name, 2, 3, 80);
    expect(await checked(fake)).toMatchObject([
      { check: { is: "intact" }, source: { is: "changed", cells: [{ cell: "D3", was: 75, is: 80 }], edits: { rows: { changed: [], added: [] } } } },
    ]);
    fake.valuesOf(may.name).splice(3, 0, [9, "Xã Ninh Tây", 5, 5]);
    expect(await checked(fake)).toMatchObject([
      { source: { is: "changed", cells: [{ cell: "D3" }], edits: { rows: { changed: [], added: [3] } } } },
    ]);
  });

  it("names the rows of the source by the sums alone where the locked sheet was changed itself", async () => {
    const fake = await lockedBook(may.name);
    fake.setCell("Khóa Tháng 5", 3, 3, 48);
    fake.setCell(may.name, 2, 3, 80);
    expect(await checked(fake)).toMatchObject([
      {
        check: { is: "edited", edits: { cells: [{ row: 3, column: 3 }] } },
        source: { is: "changed", cells: [], edits: { cells: [{ row: 2, column: 3 }] } },
      },
    ]);
  });

  it("works without the source, says when a footer was cut off, and passes over what cannot be read", async () => {
    const fake = await lockedBook(may.name, june.name);
    const values = fake.valuesOf("Khóa Tháng 6");
    const other = fakeWorkbook({
      sheets: [
        { name: "Đổi tên", values: fake.valuesOf("Khóa Tháng 5") },
        { name: "Khóa Tháng 6", values: values.slice(0, 2) },
        { name: "Ghi chú", values: [["x"]] },
      ],
    });
    expect(await checked(other)).toMatchObject([
      { sheet: "Đổi tên", check: { is: "intact" }, source: { is: "gone" } },
      { sheet: "Khóa Tháng 6", check: { is: "footerGone" }, source: undefined },
    ]);
    other.failNext("readSheet", { code: "tooManyCells", cells: 9, most: 1 });
    expect(await checkLockedSheets(other.workbook, pace)).toMatchObject({ unread: ["Đổi tên"] });
    other.failNext("readSheet", { code: "noConnection" });
    expect(await codeOfRefusal(checkLockedSheets(other.workbook, pace))).toBe("noConnection");
  });
});
