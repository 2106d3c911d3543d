import { Workbook } from "@cj-tech-master/excelts";
import type { Cell, Sheet } from "hucre";
import { Clerk } from "../e2e/clerk";
import { partsLeft, partsUnseen } from "../../workbench/xlsx/parts-left";

jest.setTimeout(120_000);

const plain: Sheet = { name: "A", rows: [["x"], ["y"], ["z"]] };
const anchor = { from: { row: 0, col: 0 }, to: { row: 1, col: 1 } };
const anchored: Cell = { value: "x", type: "string", hyperlink: { target: "muc-2", location: "muc-2" } };

test.each<[string, Partial<Sheet>]>([
  ["hộp văn bản", { textBoxes: [{ text: "Ghi", anchor }] }],
  ["xác thực dữ liệu", { dataValidations: [{ type: "whole", formula1: "0", range: "A1" }] }],
  ["biểu đồ thu nhỏ", { sparklines: [{ location: "B1", dataRange: "A!A1:A3" }] }],
  ["ảnh nền", { backgroundImage: new Uint8Array(4) }],
  ["ngắt trang", { rowBreaks: [1], colBreaks: [2] }],
  ["nhóm dòng, cột", { rowDefs: new Map([[1, { outlineLevel: 1 }]]) }],
  ["nhóm dòng, cột", { columns: [{ outlineLevel: 2 }] }],
  ["mật khẩu bảo vệ (nếu có)", { protection: { sheet: true } }],
  ["hình ảnh", { headerFooter: { oddHeader: "&L&G" } }],
  ["điều kiện của bộ lọc", { autoFilter: { range: "A1:A3", columns: [{ colIndex: 0, filters: ["y"] }] } }],
  ["điều kiện của bộ lọc", { autoFilter: { range: "A1:A3" }, rowDefs: new Map([[2, { hidden: true }]]) }],
  ["một số định dạng có điều kiện", { conditionalRules: [{ type: "iconSet", priority: 1, range: "A1" }] }],
  // Of a link to an address with an anchor only the anchor is read.
  ["siêu liên kết", { cells: new Map([["0,0", anchored]]) }],
])("a file with %s (%#) is said to lose just that", (part, more) => {
  expect(partsLeft({ sheets: [plain, { ...plain, ...more }] }, () => false)).toEqual([part]);
});

test("what several sheets lose is named once, the lock of the workbook too", () => {
  const locked = { ...plain, protection: { sheet: true } };
  const file = { sheets: [locked, locked], workbookProtection: { lockStructure: true } };
  expect(partsLeft(file, () => false)).toEqual(["mật khẩu bảo vệ (nếu có)"]);
});

test("a sheet with filter buttons and a row hidden elsewhere loses nothing and hides nothing", () => {
  const sheets = [{ ...plain, autoFilter: { range: "A1:A2" }, rowDefs: new Map([[2, { hidden: true }]]) }];
  expect([partsLeft({ sheets }, () => false), partsUnseen({ sheets })]).toEqual([[], []]);
});

/** A file with what the grid does not show. */
async function annotatedFile(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Tháng 5");
  sheet.addRows([["Đơn vị", "Tổng số"], ["Xã Hòa Bình", 12], ["Xã Vạn Thạnh", 5]]);
  sheet.getCell("B2").note = "Chưa chốt";
  sheet.getCell("A2").value = { text: "Xã Hòa Bình", hyperlink: "https://example.com/hoa-binh" };
  sheet.getCell("A3").value = { richText: [{ text: "Xã " }, { text: "Vạn Thạnh", font: { bold: true } }] };
  sheet.getCell("E9").value = { richText: [{ text: "sẽ " }, { text: "sửa", font: { bold: true } }] };
  sheet.autoFilter = "A1:B3";
  sheet.headerFooter.oddHeader = "&CUBND xã";
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test("notes, links, looks of letters, filter buttons and headers are kept, also when rows move", async () => {
  const clerk = await Clerk.comes();
  await clerk.opensFile("ghi-chu.xlsx", await annotatedFile());
  await clerk.sees(
    "Đã mở “ghi-chu.xlsx”. Không hiện ở đây nhưng vẫn giữ khi lưu: " +
      "ghi chú, siêu liên kết, định dạng riêng từng chữ trong ô, đầu trang, chân trang.",
  );
  await clerk.selectsCell("E9");
  await clerk.types("đã sửa");
  await clerk.page.evaluate(() => window.thuoc?.api.getActiveWorkbook()?.getActiveSheet().insertRowBefore(0));
  const { bytes } = await clerk.savesFile();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const sheet = workbook.getWorksheet("Tháng 5");
  expect(sheet?.getCell("B3").value).toBe(12);
  expect(JSON.stringify(sheet?.getCell("B3").note)).toContain("Chưa chốt");
  expect(sheet?.getCell("A3").value).toMatchObject({ hyperlink: "https://example.com/hoa-binh", text: "Xã Hòa Bình" });
  expect(sheet?.getCell("A4").value).toMatchObject({
    richText: [{ text: "Xã " }, { text: "Vạn Thạnh", font: { bold: true } }],
  });
  expect(sheet?.getCell("E10").value).toBe("đã sửa");
  expect([sheet?.autoFilter, sheet?.headerFooter.oddHeader]).toEqual(["A2:B4", "&CUBND xã"]);
  await clerk.goes();
});

/** A file with what is lost here, and a lock. */
async function lockedFile(): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Tháng 5");
  sheet.addRows([["Đơn vị", "Tổng số"], ["Xã Hòa Bình", 12], ["Xã Vạn Thạnh", 5]]);
  sheet.getCell("B2").dataValidation = { type: "whole", operator: "greaterThan", formulae: [0] };
  sheet.getRow(2).addPageBreak();
  sheet.getRow(3).outlineLevel = 1;
  await sheet.protect("mật khẩu", { formatCells: true, spinCount: 1 });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test("what a file loses is named when it is opened, and what its lock allows stays", async () => {
  const clerk = await Clerk.comes();
  await clerk.opensFile("khoa.xlsx", await lockedFile());
  await clerk.sees(
    "Đã mở “khoa.xlsx”. Không hiện và không giữ khi lưu: xác thực dữ liệu, ngắt trang, nhóm dòng, cột, " +
      "mật khẩu bảo vệ (nếu có); hãy giữ lại tệp gốc.",
  );
  const { bytes } = await clerk.savesFile();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const lock = (workbook.getWorksheet("Tháng 5") as { sheetProtection?: object } | undefined)?.sheetProtection;
  expect(lock).toMatchObject({ sheet: true, formatCells: true });
  await clerk.goes();
});
