import { Workbook } from "@cj-tech-master/excelts";
import { hostileNames, sampleReport } from "../contract/sample-report";
import { Clerk } from "../e2e/clerk";
import { workbookInPage } from "./open-fixture";

jest.setTimeout(120_000);

let clerk: Clerk;

beforeEach(async () => {
  clerk = await Clerk.comes();
});

afterEach(() => clerk.goes());

async function read(bytes: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

/** A file as an office might send it, written by another library. */
async function officeFile(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Tháng 5", { views: [{ state: "frozen", ySplit: 2 }] });
  sheet.getCell("A1").value = "BÁO CÁO";
  sheet.getCell("A1").font = { bold: true, italic: true, size: 14, color: { argb: "FF9C0006" } };
  sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC7CE" } };
  sheet.getCell("A1").alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  sheet.mergeCells("A1:C1");
  sheet.addRow(["Đơn vị", "Tổng số", "Tỷ lệ"]);
  sheet.addRow(["Xã Hòa Bình", 1204, 0.2987]);
  sheet.addRow(["Xã Vạn Thạnh", "5.311", { formula: "B3/4", result: 301 }]);
  sheet.getCell("B3").numFmt = "#,##0";
  sheet.getCell("C3").numFmt = "0.00%";
  sheet.getCell("A4").border = { top: { style: "thin" }, bottom: { style: "medium" } };
  sheet.getColumn(1).width = 30;
  sheet.getRow(3).height = 33;
  sheet.getRow(4).hidden = true;
  const style = { font: { color: { argb: "FF9C0006" } } };
  sheet.addConditionalFormatting({
    ref: "C3:C9",
    rules: [{ type: "cellIs", operator: "lessThan", formulae: [0.3], priority: 1, style }],
  });
  workbook.addWorksheet("Ẩn", { state: "hidden" }).getCell("A1").value = "giữ lại";
  workbook.definedNames.add("'Tháng 5'!$B$3:$B$4", "TONG_SO");
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test("a file of an office keeps values, formulas and looks when it is opened and saved", async () => {
  await clerk.opensFile("bao-cao.xlsx", await officeFile());
  await clerk.seesInCells({ B3: "1.204", C3: "29,87%", B4: "5.311", C4: "301" });
  const saved = await clerk.savesFile();
  expect(saved.name).toBe("bao-cao.xlsx");
  const workbook = await read(saved.bytes);
  const sheet = workbook.getWorksheet("Tháng 5");
  const values = ["A3", "B3", "C3", "B4"].map((cell) => sheet?.getCell(cell).value);
  expect(values).toEqual(["Xã Hòa Bình", 1204, 0.2987, "5.311"]);
  expect(sheet?.getCell("C4").value).toMatchObject({ formula: "B3/4", result: 301 });
  expect([sheet?.getCell("B3").numFmt, sheet?.getCell("C3").numFmt]).toEqual(["#,##0", "0.00%"]);
  expect(sheet?.getCell("A1").font).toMatchObject({ bold: true, italic: true, size: 14, color: { argb: "FF9C0006" } });
  expect(sheet?.getCell("A1").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFC7CE" } });
  expect(sheet?.getCell("A1").alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
  expect(sheet?.getCell("A4").border).toMatchObject({ top: { style: "thin" }, bottom: { style: "medium" } });
  expect([sheet?.getCell("B1").isMerged, sheet?.getColumn(1).width, sheet?.getRow(3).height]).toEqual([true, 30, 33]);
  expect([sheet?.getRow(4).hidden, sheet?.views[0]]).toMatchObject([true, { state: "frozen", ySplit: 2 }]);
  expect(workbook.getWorksheet("Ẩn")).toMatchObject({ state: "hidden" });
  expect(workbook.definedNames.getRanges("TONG_SO").ranges).toEqual(["'Tháng 5'!$B$3:$B$4"]);
});

test("what the cells of a report take is in the file, where Excel refuses anything else", async () => {
  const said = { title: "Chỉ nhận số lượng", message: "Nhập số nguyên từ 0 trở lên." };
  await workbookInPage(clerk.page).addSheet({
    ...sampleReport(),
    validations: [
      { area: { row: 3, column: 2, rows: 5, columns: 2 }, rule: { kind: "wholeNumber", min: 0 }, ...said },
      { area: { row: 3, column: 6, rows: 5, columns: 1 }, rule: { kind: "list", values: ["Đạt", "Chưa đạt"] }, ...said },
    ],
  });
  const sheet = (await read((await clerk.savesFile()).bytes)).getWorksheet("Xếp hạng");
  expect(sheet?.getCell("D8").dataValidation).toMatchObject({
    type: "whole",
    operator: "greaterThanOrEqual",
    formulae: [0],
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: said.title,
    error: said.message,
  });
  expect(sheet?.getCell("G4").dataValidation).toMatchObject({ type: "list", formulae: ['"Đạt,Chưa đạt"'] });
  expect(sheet?.getCell("E4").dataValidation).toBeUndefined();
});

test("a spilled formula is saved as an array with its values, and lives again when the file is opened", async () => {
  await clerk.selectsCell("D5");
  await clerk.types("=TYLE_TRUCTUYEN(C5:C20;B5:B20)");
  await clerk.seesInCells({ D20: "48,31%" });
  const { name, bytes } = await clerk.savesFile();
  const sheet = (await read(bytes)).getWorksheet("Vạn Ninh 22-5-2024");
  expect(sheet?.getCell("D5").value).toMatchObject({ formula: "_xldudf_TYLE_TRUCTUYEN(C5:C20,B5:B20)", ref: "D5:D20" });
  expect(sheet?.getCell("D7").value).toBe(0.5);
  await clerk.opensFile(name, bytes);
  await clerk.seesInCells({ D5: "52,79%", D7: "50,00%", D15: "Không phát sinh", D20: "48,31%" });
  await clerk.selectsCell("C7");
  await clerk.types("498");
  await clerk.seesInCells({ D7: "100,00%" });
});

test("a report is saved with print setup, colour rules and a bar chart, and names stay text", async () => {
  await workbookInPage(clerk.page).addSheet(sampleReport());
  const { bytes } = await clerk.savesFile();
  expect(bytes.includes("xl/charts/chart1.xml")).toBe(true);
  const workbook = await read(bytes);
  const sheet = workbook.getWorksheet("Xếp hạng");
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1 });
  expect(sheet?.pageSetup.printTitlesRow).toBe("3:3");
  const names = hostileNames.map((_, index) => sheet?.getCell(4 + index, 2).value);
  expect(names).toEqual(hostileNames);
  expect(sheet?.getCell("E4").value).toMatchObject({ formula: 'IF(D4=0,"Không phát sinh",C4/D4)', result: 0.9 });
  const rules = sheet?.conditionalFormattings.flatMap((one) => one.rules.map(({ type }) => type));
  expect(rules).toEqual(["cellIs", "cellIs"]);
});

test("files that are no .xlsx are refused in a sentence, and the open document stays", async () => {
  await clerk.choosesFile("anh.xlsx", Buffer.from("PK\u0003\u0004 không phải tệp zip"));
  await clerk.sees("Không mở được tệp “anh.xlsx”.");
  await clerk.seesSheets(["Vạn Ninh 22-5-2024"]);
});

test("a sheet whose name an .xlsx file does not take is named when the file is saved, and when a copy of it is sent", async () => {
  for (const name of ["Tháng 5'", "A".repeat(32)]) {
    await clerk.page.evaluate((wished) => window.thuoc?.api.getActiveWorkbook()?.getActiveSheet().setName(wished), name);
    await clerk.presses("Lưu .xlsx");
    await clerk.sees(`Tệp Excel không nhận tên trang “${name}”`);
    await expect(workbookInPage(clerk.page).readFile()).rejects.toMatchObject({ detail: { code: "sheetNameUnfit", sheet: name } });
  }
});
