import { Workbook } from "@cj-tech-master/excelts";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { Failure } from "../../shared/domain/failure";
import { closePackage, openPackage } from "../../shared/sharing/open-package";
import { workingCopy } from "../../shared/sharing/working-copy";
import { bytesOfParts, fileOfParts, partsOf } from "./xlsx-parts";

const refused = new Failure({ code: "fileNotRead", name: "a.xlsx" });
const parts = partsOf({ A: `<row r="1"><c r="A1"><v>1</v></c></row>` });
const without = (name: string): Uint8Array => fileOfParts(Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name)));

test("sheets in the order of their tabs, hidden ones too, from files of two libraries", async () => {
  const workbook = new Workbook();
  workbook.addWorksheet("Tháng 5 & 'quý' 2");
  workbook.addWorksheet("Ẩn", { state: "veryHidden" });
  const sheets = [
    { name: "Tháng 5 & 'quý' 2", hidden: false, part: "xl/worksheets/sheet1.xml" },
    { name: "Ẩn", hidden: true, part: "xl/worksheets/sheet2.xml" },
  ];
  expect(openPackage(new Uint8Array(await workbook.xlsx.writeBuffer()), "a.xlsx").sheets).toEqual(sheets);
  const other = await writeXlsx({ sheets: [{ name: "Tháng 5 & 'quý' 2", rows: [] }, { name: "Ẩn", rows: [], hidden: true }] });
  expect(openPackage(other, "a.xlsx").sheets).toEqual(sheets);
});

test("the workbook and its sheets are where the relationships say, whatever their names, absolute or not", () => {
  const moved = {
    ...parts,
    "_rels/.rels": parts["_rels/.rels"]?.replace("xl/workbook.xml", "/data/../Buch/book.xml") ?? "",
    "buch/book.xml": parts["xl/workbook.xml"] ?? "",
    "Buch/_rels/book.xml.rels": parts["xl/_rels/workbook.xml.rels"]?.replace("worksheets/sheet1.xml", "/xl/Worksheets/Sheet1.xml") ?? "",
  };
  expect(openPackage(fileOfParts(moved), "a.xlsx").sheets).toEqual([{ name: "A", hidden: false, part: "xl/Worksheets/Sheet1.xml" }]);
});

test("a sheet of charts has no cells", () => {
  const rels = parts["xl/_rels/workbook.xml.rels"]?.replace("relationships/worksheet\"", "relationships/chartsheet\"") ?? "";
  expect(openPackage(fileOfParts({ ...parts, "xl/_rels/workbook.xml.rels": rels }), "a.xlsx").sheets).toEqual([{ name: "A", hidden: false, part: undefined }]);
});

test("a file that is opened and closed is the same part by part", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [[1, "x"]] }] });
  expect(bytesOfParts(closePackage(openPackage(bytes, "a.xlsx")))).toEqual(bytesOfParts(bytes));
});

test.each([
  ["nothing", new Uint8Array()],
  ["a text", strToU8("Đơn vị;Tổng số")],
  ["an old or encrypted workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)])],
  ["a zip of something else", zipSync({ "a.txt": strToU8("x") })],
  ["a file without its workbook", without("xl/workbook.xml")],
  ["a file without a sheet that it names", without("xl/worksheets/sheet1.xml")],
  ["a file without relationships", without("xl/_rels/workbook.xml.rels")],
  ["a file cut in half", fileOfParts(parts).subarray(0, 700)],
  ["a workbook with a document type", fileOfParts({ ...parts, "xl/workbook.xml": `<!DOCTYPE a [<!ENTITY b "c">]>` + (parts["xl/workbook.xml"] ?? "") })],
])("%s is refused", (_, bytes) => {
  expect(() => openPackage(bytes, "a.xlsx")).toThrow(refused);
});

test.each([
  ["is not closed", `<row r="1"><c r="A1"><f>DOC_SO(1)</f>`],
  ["has cells of another row", `<row r="1"><c r="A2"><f>DOC_SO(1)</f></c></row>`],
  ["has an address that is none", `<row r="1"><c r="1A"><f>DOC_SO(1)</f></c></row>`],
  ["claims a spill over everything", `<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">DOC_SO(1)</f></c></row>`],
])("a sheet that %s is refused when a copy is to be made", (_, rows) => {
  const bytes = fileOfParts(partsOf({ A: rows }));
  expect(() => workingCopy(bytes, { madeAt: "", source: "a.xlsx", rules: 1 })).toThrow(refused);
});

test("a file that claims to unpack to more than 200 MB is refused before it is unpacked", () => {
  const bytes = fileOfParts(parts);
  const view = new DataView(bytes.buffer);
  view.setUint32(view.getUint32(bytes.length - 6, true) + 24, 201 * 1024 * 1024, true);
  expect(() => openPackage(bytes, "a.xlsx")).toThrow(refused);
});
