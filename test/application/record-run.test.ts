import { readRecord } from "../../shared/application/read-record";
import { recordRun, type RunDone } from "../../shared/application/record-run";
import { keptSwitch, recordsRuns } from "../../shared/application/record-switch";
import { recordSheet } from "../../shared/reports/record-of-runs";
import { recordSheetVi } from "../../shared/texts/record-sheet-vi";
import type { SheetAdded } from "../../shared/application/receipt";
import { fakeWorkbook, type FakeWorkbook } from "../sidebar/fake-workbook";
import { drawnGrid } from "../support/table";

const at = new Date(2026, 10, 22, 14, 5);
const area = { row: 0, column: 0, rows: 4, columns: 3 };
const added = (name: string): SheetAdded => ({ kind: "sheetAdded", sheetId: name, name, area, after: [] });

const ranking: RunDone = {
  facts: {
    action: "ranking",
    sources: [{ sheet: "Tháng 5", area }],
    in: { count: 1204, of: "units" },
    out: { count: 1200, of: "units" },
    leftOut: [
      { count: 3, of: "toReview" },
      { count: 0, of: "conflicts" },
      { count: 1, of: "noActivity" },
    ],
  },
  result: added("Xếp hạng"),
};

let fake: FakeWorkbook;
beforeEach(() => (fake = fakeWorkbook({ sheets: [{ name: "Tháng 5", values: [["x"]] }], records: true })));

/** The record from its headings on. */
const record = (sheet = "Nhật ký Thước"): unknown => fake.valuesOf(sheet).slice(3);

describe("the record of runs", () => {
  test("has a line for each run, newest at the bottom, with what the run says of itself and no count of its own", async () => {
    const cells = [1, 2].map((row) => ({ row, column: 0, before: "", after: "" }));
    const result = { kind: "cellsRewritten", name: "Tháng 5", area, sheets: [{ sheetId: "1", name: "Tháng 5", cells }] } as const;
    const repaired = { action: "repair", out: { count: 2, of: "formulas" }, leftOut: [{ count: 0, of: "formulasLeft" }] } as const;
    await recordRun(fake.workbook, ranking, at);
    await recordRun(fake.workbook, { facts: repaired, result }, at);
    await recordRun(fake.workbook, { facts: { action: "letter", sources: [{ file: "T5.xlsx" }] }, result: { kind: "fileSaved", name: "bao-cao.docx" } }, at);
    await recordRun(fake.workbook, { ...ranking, undone: true }, at);
    expect(record()).toEqual(
      drawnGrid(`
        | Lúc                   | Việc               | Nguồn (trang, vùng) | Quy tắc | Vào          | Ra           | Để ngoài                                               | Ghi ở              |
        | 14:05 ngày 22/11/2026 | Xếp hạng           | “Tháng 5”, A1:C4    | bản 1   | 1.204 đơn vị | 1.200 đơn vị | 3 đơn vị cần xem lại số liệu; 1 đơn vị không phát sinh | “Xếp hạng”         |
        | 14:05 ngày 22/11/2026 | Sửa công thức      |                     | bản 1   |              | 2 công thức  | '0                                                     | “Tháng 5”, 2 ô     |
        | 14:05 ngày 22/11/2026 | Văn bản Word       | tệp “T5.xlsx”       | bản 1   |              |              |                                                        | tệp “bao-cao.docx” |
        | 14:05 ngày 22/11/2026 | Hoàn tác: Xếp hạng |                     | bản 1   |              |              |                                                        | “Xếp hạng”         |
      `).values,
    );
    expect(fake.sheetNames()).toEqual(["Tháng 5", "Nhật ký Thước"]);
  });

  test("tells by what came of it a run that says nothing of itself", async () => {
    const sheets = { kind: "sheetsAdded", name: "B", area, sheets: [added("A"), added("B")] } as const;
    await recordRun(fake.workbook, { facts: undefined, result: sheets }, at);
    await recordRun(fake.workbook, { facts: undefined, result: { ...added("T"), kind: "cellsReplaced", before: [] } }, at);
    await recordRun(fake.workbook, { facts: undefined, result: { kind: "fileSaved", name: "a.xlsx" } }, at);
    const told = fake.valuesOf("Nhật ký Thước").slice(4).map((line) => [line[1], line[7]]);
    expect(told).toEqual([
      ["Ghi trang mới", "“A”; “B”"],
      ["Sửa ô", "“T”, 12 ô"],
      ["Lập tệp", "tệp “a.xlsx”"],
    ]);
  });

  test("names eight sources and counts the rest", async () => {
    const sources = Array.from({ length: 20 }, (_, number) => ({ sheet: "Trang1", file: `Xã ${number}.xlsx` }));
    await recordRun(fake.workbook, { facts: { action: "merging", sources }, result: added("Tổng hợp") }, at);
    const source = String(fake.valuesOf("Nhật ký Thước")[4]?.[2]).split("; ");
    expect([source.length, source[0], source[8]]).toEqual([9, "“Trang1”, tệp “Xã 0.xlsx”", "và 12 nguồn khác"]);
  });

  test("is all text, in cells of the text format, so that a sheet called “=1+1” stays one", () => {
    const sheet = recordSheet({ facts: { action: "ranking", sources: [{ sheet: "=1+1" }] }, written: [], at: "", undone: false });
    const line = sheet.cells.length - 1;
    expect(sheet.cells.flat().every((cell) => typeof cell === "string")).toBe(true);
    expect(sheet.formats).toContainEqual({ area: { row: line, column: 0, rows: 1, columns: 8 }, format: "@" });
    expect([sheet.stays, sheet.frozenRows]).toEqual(["behind", line]);
  });

  test("has words for every action and every thing that is counted, and says how it is switched off", () => {
    const { actions, counted } = recordSheetVi;
    for (const words of [...Object.values(actions), ...Object.values(counted).map((word) => word("2"))]) expect(words).toMatch(/^(2 )?\p{L}/u);
    expect(recordSheetVi.notes.join(" ")).toMatch(/không ghi tên người dùng/);
  });

  test("is read back newest first, from the sheet that has our headings, as far as twenty lines", async () => {
    fake = fakeWorkbook({ sheets: [{ name: "Nhật ký Thước", values: [["của riêng tôi"]] }], records: true });
    expect(await readRecord(fake.workbook)).toBeUndefined();
    for (let run = 1; run <= 25; run++) await recordRun(fake.workbook, { ...ranking, result: added(`Trang ${run}`) }, at);
    const seen = await readRecord(fake.workbook);
    expect([seen?.sheet, seen?.count, seen?.lastRow, seen?.latest.length]).toEqual(["Nhật ký Thước (2)", 25, 28, 20]);
    expect(seen?.latest[0]).toEqual({
      at: "14:05 ngày 22/11/2026",
      action: "Xếp hạng",
      source: "“Tháng 5”, A1:C4",
      rules: "bản 1",
      in: "1.204 đơn vị",
      out: "1.200 đơn vị",
      leftOut: "3 đơn vị cần xem lại số liệu; 1 đơn vị không phát sinh",
      written: "“Trang 25”",
    });
  });

  test("is kept unless it has been switched off, whatever else settings hold", () => {
    const odd = [undefined, {}, { record: {} }, { record: null }, { record: "off" }, { record: { off: "true" } }, keptSwitch(true)];
    expect(odd.map(recordsRuns)).toEqual(odd.map(() => true));
    expect(recordsRuns(keptSwitch(false))).toBe(false);
  });
});
