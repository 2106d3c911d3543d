import { Workbook } from "@cj-tech-master/excelts";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { findCalls } from "../../shared/formulas/find-calls";
import { asExcelStored, asSheetsExport } from "../../shared/formulas/stored-spellings";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";
import { planTakingBack } from "../../shared/sharing/plan-taking-back";
import { workingCopy } from "../../shared/sharing/working-copy";
import { bytesOfParts, fileOfParts, partsOf } from "./xlsx-parts";
import { contentsOf, opened, originalsIn, saved } from "./read-copy";

const about = { madeAt: "14:05 ngày 22/11/2026", source: "bao-cao.xlsx", rules: 1, returnTo: "Văn phòng UBND tỉnh" };
const stored = (formula: string): string => asExcelStored("=" + formula, FUNCTION_NAMES).slice(1);

/** The report of an office: looks, a hidden sheet, a picture of widths, our formulas beside those of others. */
async function officeFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Ông 'B' & \"tháng 5\"", { views: [{ state: "frozen", ySplit: 2 }] });
  sheet.getCell("A1").value = "BÁO CÁO";
  sheet.getCell("A1").font = { bold: true, size: 14 };
  sheet.mergeCells("A1:F1");
  sheet.addRow(["Đơn vị", "Tổng số", "Trực tuyến", "Tỷ lệ", "Kết quả", "Tên chuẩn", "Cộng"]);
  sheet.addRow(["Xã Hòa Bình", 100, 45, { formula: stored("TYLE_TRUCTUYEN(C3,B3)"), result: 0.45 }, { formula: stored('DAT_CHITIEU(D3,0.5)'), result: "Chưa đạt" }, { formula: stored("CHUANHOA_DONVI(A3)"), result: "Xã Hòa Bình" }, { formula: "SUM(B3:C3)", result: 145 }]);
  sheet.addRow(["Xã Vạn Thạnh", 0, 0, { formula: stored("TYLE_TRUCTUYEN(C4,B4)"), result: "Không phát sinh" }, { formula: stored("DAT_CHITIEU(D4,0.5)"), result: "Không phát sinh" }, { formula: stored("CHUANHOA_DONVI(A4)"), result: "Xã Vạn Thạnh" }, { formula: "SUM(B4:C4)", result: 0 }]);
  sheet.getColumn(4).numFmt = "0.00%";
  sheet.getColumn(1).width = 30;
  sheet.addConditionalFormatting({ ref: "D3:D9", rules: [{ type: "cellIs", operator: "lessThan", formulae: [0.3], priority: 1, style: { font: { bold: true } } }] });
  sheet.getCell("B9").dataValidation = { type: "whole", operator: "greaterThan", formulae: [0] };
  workbook.addWorksheet("Ẩn", { state: "hidden" }).getCell("A1").value = "giữ lại <&>";
  workbook.definedNames.add("Ẩn!$A$1", "GHI_CHU");
  return saved(workbook);
}

const restoredIn = (plan: ReturnType<typeof planTakingBack>): unknown => Object.fromEntries(plan.restore.map(({ original: { row, column }, content }) => [`${row},${column}`, content]));

test("a file of an office is sent, opened by another library, saved and taken back as it was", async () => {
  const file = await officeFile();
  const copy = workingCopy(file, about);
  expect(copy.plain.map(({ cell, value }) => [cell, value])).toEqual([["D3", 0.45], ["E3", "Chưa đạt"], ["D4", "Không phát sinh"], ["E4", "Không phát sinh"]]);
  expect(copy.frozen.map(({ cell, formula, value }) => [cell, formula, value])).toEqual([
    ["F3", "=CHUANHOA_DONVI(A3)", "Xã Hòa Bình"],
    ["F4", "=CHUANHOA_DONVI(A4)", "Xã Vạn Thạnh"],
  ]);
  const back = await opened(copy.bytes);
  expect(back.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["Hướng dẫn mở tệp", "visible"],
    ["Ông 'B' & \"tháng 5\"", "visible"],
    ["Ẩn", "hidden"],
    ["Thước - công thức gốc", "hidden"],
  ]);
  const sheet = back.getWorksheet("Ông 'B' & \"tháng 5\"");
  expect([sheet?.getCell("A1").font?.bold, sheet?.getColumn(1).width, sheet?.getCell("D3").numFmt, sheet?.getCell("F3").value, sheet?.getCell("G3").formula]).toEqual([true, 30, "0.00%", "Xã Hòa Bình", "SUM(B3:C3)"]);
  expect(back.getWorksheet("Hướng dẫn mở tệp")?.getCell("A1").text).toBe("HƯỚNG DẪN MỞ TỆP");

  const again = await saved(back);
  const plan = planTakingBack(await originalsIn(again), contentsOf(await opened(again)));
  expect(restoredIn(plan)).toEqual({
    "2,3": "=TYLE_TRUCTUYEN(C3,B3)",
    "2,4": "=DAT_CHITIEU(D3,0.5)",
    "2,5": "=CHUANHOA_DONVI(A3)",
    "3,3": "=TYLE_TRUCTUYEN(C4,B4)",
    "3,4": "=DAT_CHITIEU(D4,0.5)",
    "3,5": "=CHUANHOA_DONVI(A4)",
  });
  expect({ ...plan, restore: [] }).toEqual({ restore: [], held: [], standing: [], changed: [], gone: [], added: [], unwatched: [] });
});

test("what a recipient has changed is told cell by cell, on sheets without formulas of ours too", async () => {
  const back = await opened(workingCopy(await officeFile(), about).bytes);
  const sheet = back.getWorksheet("Ông 'B' & \"tháng 5\"");
  if (sheet === undefined) throw new Error("sheet");
  sheet.getCell("C3").value = 55;
  sheet.getCell("E3").value = "Đạt";
  sheet.getCell("H9").value = "Đã kiểm tra";
  sheet.getCell("G4").value = 0;
  const hidden = back.getWorksheet("Ẩn");
  if (hidden === undefined) throw new Error("hidden");
  hidden.getCell("A1").value = "khác";
  const again = await saved(back);
  const plan = planTakingBack(await originalsIn(again), contentsOf(await opened(again)));
  expect(plan.changed).toEqual([
    { sheet: "Ông 'B' & \"tháng 5\"", cell: "C3", before: 45, after: 55 },
    { sheet: "Ông 'B' & \"tháng 5\"", cell: "G4", before: "=SUM(B4:C4)", after: 0 },
    { sheet: "Ông 'B' & \"tháng 5\"", cell: "H9", before: "", after: "Đã kiểm tra" },
    { sheet: "Ẩn", cell: "A1", before: "giữ lại <&>", after: "khác" },
  ]);
  expect(plan.held.map(({ original: { row, column }, now }) => [row, column, now])).toEqual([[2, 4, "Đạt"]]);
  expect(plan.restore).toHaveLength(5);
});

test("of a file of each library only what has to do with our cells and the two sheets is changed", async () => {
  const other = await writeXlsx({
    sheets: [
      { name: "A", rows: [["Xã", 10, 5]], cells: new Map([["0,3", { value: 0.5, formula: stored("TYLE_TRUCTUYEN(C1,B1)"), formulaResult: 0.5 }]]), columns: [{ width: 30 }] },
      { name: "B", rows: [["x", 1]] },
    ],
  });
  for (const file of [await officeFile(), other]) {
    const copy = workingCopy(file, about);
    const [before, after] = [bytesOfParts(file), bytesOfParts(copy.bytes)];
    expect(Object.keys(before).filter((name) => before[name] !== after[name]).sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const own = [...copy.plain, ...copy.frozen].map(({ cell }) => cell);
    const others = (xml = ""): string => own.reduce((text, cell) => text.replace(new RegExp(`<c r="${cell}"[^>]*>.*?</c>`), ""), xml);
    expect(own.length).toBeGreaterThan(0);
    expect(others(after["xl/worksheets/sheet1.xml"])).toBe(others(before["xl/worksheets/sheet1.xml"]));
  }
});

test("a spill that the workbench saves goes as plain formulas and comes back as one formula", async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: "Tháng 5",
        rows: [["Xã A", 10, 5], ["Xã B", 20, 5], ["Xã C", 0, 0]],
        cells: new Map([
          ["0,3", { value: 0.5, formula: stored("TYLE_TRUCTUYEN(C1:C3,B1:B3)"), formulaResult: 0.5, formulaType: "array" as const, formulaRef: "D1:D3", formulaDynamic: true }],
          ["1,3", { value: 0.25 }],
          ["2,3", { value: "Không phát sinh" }],
        ]),
      },
    ],
  });
  const copy = workingCopy(file, about);
  expect([copy.plain.length, copy.frozen]).toEqual([3, []]);
  const { sheets } = await readXlsx(copy.bytes);
  const read = sheets.find(({ name }) => name === "Tháng 5");
  expect(["0,3", "1,3", "2,3"].map((key) => [read?.cells?.get(key)?.formula?.slice(0, 11), read?.cells?.get(key)?.formulaType])).toEqual(Array(3).fill(["IFERROR(IF(", undefined]));
  expect(read?.rows.map((row) => row[3])).toEqual([0.5, 0.25, "Không phát sinh"]);
  const plan = planTakingBack(await originalsIn(copy.bytes), contentsOf(await opened(copy.bytes)));
  expect(restoredIn(plan)).toEqual({ "0,3": "=TYLE_TRUCTUYEN(C1:C3,B1:B3)", "1,3": "", "2,3": "" });
});

test("an export of Google lives again in the copy, and its formulas come back as they are typed", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Tháng 5");
  sheet.addRow(["Xã A", 10, 5, { formula: asSheetsExport("=TYLE_TRUCTUYEN(C1:C2, B1:B2)", "0.5", FUNCTION_NAMES).slice(1), result: 0.5 }]);
  sheet.addRow(["Xã B", 20, 5, { formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),0.25)', result: 0.25 }]);
  const copy = workingCopy(await saved(workbook), about);
  expect(copy.plain.map(({ cell, formula }) => [cell, findCalls(formula, FUNCTION_NAMES).length, /xludf/i.test(formula)])).toEqual([["D1", 0, false], ["D2", 0, false]]);
  const plan = planTakingBack(await originalsIn(copy.bytes), contentsOf(await opened(copy.bytes)));
  expect(restoredIn(plan)).toEqual({ "0,3": "=TYLE_TRUCTUYEN(C1:C2, B1:B2)", "1,3": "" });
});

describe("a province", () => {
  const UNITS = 3_321;
  const counts = (at: number): number[] => [100 + at, at % 100, 1, 2, 3, 4, 5, 6, 7];
  const row = (at: number): string =>
    `<row r="${at + 1}"><c t="str"><v>Xã số ${at}</v></c>${counts(at).map((count) => `<c><v>${count}</v></c>`).join("")}` +
    `<c><f>${stored(`TYLE_TRUCTUYEN(C${at + 1},B${at + 1})`)}</f><v>0.5</v></c><c t="str"><f>${stored(`CHUANHOA_DONVI(A${at + 1})`)}</f><v>Xã</v></c></row>`;

  test("3,321 units by 12 columns are sent and taken back", async () => {
    const copy = workingCopy(fileOfParts(partsOf({ "Tháng 5": Array.from({ length: UNITS }, (_, at) => row(at)).join("") })), about);
    expect([copy.plain.length, copy.frozen.length]).toEqual([UNITS, UNITS]);
    const contents = copy.plain.map(({ formula }, at) => [`Xã số ${at}`, ...counts(at), formula, "Xã"]);
    contents[2_999]?.splice(1, 1, 1);
    const now = { sheet: "Tháng 5", area: { row: 0, column: 0, rows: UNITS, columns: 12 }, contents };
    const plan = planTakingBack(await originalsIn(copy.bytes), [now]);
    expect([plan.restore.length, plan.held.length, plan.changed]).toEqual([2 * UNITS, 0, [{ sheet: "Tháng 5", cell: "B3000", before: 3099, after: 1 }]]);
  });

  test("of sheets without formulas of ours 200,000 cells are kept; beyond, the copy says which are not", () => {
    const wide = `<row>${"<c><v>7</v></c>".repeat(21)}</row>`.repeat(5_000);
    const { unwatched } = workingCopy(fileOfParts(partsOf({ Một: wide, Hai: wide, Ba: "<row><c><v>1</v></c></row>" })), about);
    expect(unwatched).toEqual(["Hai"]);
  });
});
