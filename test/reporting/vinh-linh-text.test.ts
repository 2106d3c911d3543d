import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reportText } from "../../shared/reporting/report-text";
import { paragraphText, type Figure } from "../../shared/reporting/statement";
import { usualTextRules } from "../../shared/reporting/text-rules";
import type { PlacedTable } from "../../shared/ranking/compared-period";
import { areaAddress } from "../../shared/tables/grid";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { materialOf, tableOf } from "./sample-material";

const INDICATORS = ["fullOnline", "fullAndPartOnline", "digitizedInputs", "digitizedResults", "paidOnline", "eReceipts", "servicesInUse"];
const [may, april] = [tableOf(vinhLinh, "Vĩnh Linh 5-2024"), tableOf(vinhLinh, "Vĩnh Linh 4-2024")];
const material = materialOf(may, INDICATORS, april);
const rules = { ...usualTextRules, followUp: { to: "UBND huyện", until: "ngày 16/6/2024" } };
const paragraphs = reportText(material, rules);
const lines = paragraphs.map(paragraphText);
const figures = new Map(paragraphs.flatMap(({ pieces }) => pieces.flatMap((piece) => (typeof piece === "string" ? [] : [[piece.key, piece] as const]))));

test("the whole text of Vĩnh Linh, May against April 2024, is the one that was read and found good", () => {
  expect(lines.join("\n") + "\n").toBe(readFileSync(join(__dirname, "golden/vinh-linh.txt"), "utf8"));
});

/** What the news of the district states, as far as the sample's figures allow: 94,33% cannot be had of 2.074 dossiers. */
test.each([
  ["full online: 33,8%, up 8,8 points", "33,8% (701/2.074 hồ sơ), tăng 8,8 điểm phần trăm so với tháng 4/2024 (từ 25,0% lên 33,8%)"],
  ["full and part online: 76,9%, up 48,3 points", "76,9% (1.595/2.074 hồ sơ), tăng 48,3 điểm phần trăm so với tháng 4/2024 (từ 28,6% lên 76,9%)"],
  ["inputs digitized: 94,31%, up 1,51 points by the sample's counts", "số hóa thành phần hồ sơ đạt 94,31% (1.956/2.074 hồ sơ), tăng 1,51 điểm phần trăm so với tháng 4/2024 (từ 92,8% lên 94,31%)"],
  ["results digitized: 98,7%, down 0,44 points", "số hóa kết quả giải quyết đạt 98,7% (1.750/1.773 hồ sơ), giảm 0,44 điểm phần trăm so với tháng 4/2024 (từ 99,14% xuống 98,7%)"],
  ["paid online: 76,4%, up 1,2 points", "thanh toán trực tuyến đạt 76,4% (382/500 hồ sơ), tăng 1,2 điểm phần trăm so với tháng 4/2024 (từ 75,2% lên 76,4%)"],
  ["e-receipts: 89,4%, up 11,4 points", "biên lai điện tử đạt 89,4% (447/500 hồ sơ), tăng 11,4 điểm phần trăm so với tháng 4/2024 (từ 78,0% lên 89,4%)"],
  ["services in use: 2,9%, up 1 point, by the total row", "đạt 2,9% (29/1.000 dịch vụ công; theo dòng “Tổng cộng” của bảng), tăng 1,0 điểm phần trăm so với tháng 4/2024 (từ 1,9% lên 2,9%)"],
  ["2.074 dossiers received", "đã tiếp nhận 2.074 hồ sơ"],
  ["1.773 resolved", "đã giải quyết 1.773 hồ sơ"],
  ["1.772 early or on time", "trước hạn và đúng hạn 1.772 hồ sơ"],
  ["one late, in Vĩnh Khê", "quá hạn 1 hồ sơ ở xã Vĩnh Khê"],
  [
    "six units with all inputs and results digitized, by name",
    "Có 6 đơn vị đạt 100% cả hai chỉ số (số hóa thành phần hồ sơ; số hóa kết quả giải quyết): Cửa Tùng; Vĩnh Chấp; Vĩnh Lâm; Vĩnh Long; Vĩnh Thái; Vĩnh Tú.",
  ],
  ["six units that did well in payment", "Có 6 đơn vị đạt 100% về thanh toán trực tuyến: Cửa Tùng; Hồ Xá; Vĩnh Long; Vĩnh Ô; Vĩnh Thái; Vĩnh Tú."],
  ["to report back by 16 June", "báo cáo kết quả về UBND huyện trước ngày 16/6/2024"],
])("it says what the district published: %s", (_, said) => {
  expect(lines.filter((line) => line.includes(said))).toHaveLength(1);
});

test("by the local habit the same change is said in percent", () => {
  const local = reportText(material, { ...rules, change: "percent" }).map(paragraphText);
  expect(local.filter((line) => line.includes("tăng 8,8% so với tháng 4/2024"))).toHaveLength(1);
  expect(local.join()).not.toContain("điểm phần trăm");
});

test("with one decimal the rates of the news stay as they were published", () => {
  const short = reportText(material, { ...rules, decimals: 1 }).map(paragraphText).join("\n");
  for (const said of ["đạt 33,8%", "tăng 8,8 điểm", "đạt 76,9%", "tăng 48,3 điểm", "đạt 94,3%", "đạt 98,7%", "đạt 76,4%", "đạt 89,4%"]) expect(short).toContain(said);
});

test.each([
  ["processing/received", "2.074", "sum", "C6:C24", undefined],
  ["processing/late", "1", "sum", "I6:I24", undefined],
  ["fullOnline/pooled/rate", "33,8%", "rate", "D6:D24 C6:C24", undefined],
  ["fullOnline/pooled/part", "701", "sum", "D6:D24", undefined],
  ["fullOnline/pooled/change", "8,8", "difference", "D6:D24 C6:C24", "C5:C23 F5:F23"],
  ["fullAndPartOnline/pooled/before", "28,6%", "rate", "C5:C23 D5:D23 F5:F23", undefined],
  ["digitizedResults/pooled/change", "0,44", "difference", "K6:K24 G6:G24", "N5:N23 M5:M23"],
  ["eReceipts/pooled/before", "78,0%", "rate", "J5:J23 H5:H23", undefined],
  ["servicesInUse/stated/part", "29", "cell", "Q25", undefined],
  ["servicesInUse/stated/change", "1,0", "difference", "Q25 P25", "P24 Q24"],
  ["paidOnline/lowest/units", undefined, "count", undefined, undefined],
  ["fullMarks/digitizedInputs+digitizedResults/count", "6", "count", "B9 B13 B18:B19 B22 B24", undefined],
  ["explain/unit/Xã Vĩnh Khê/overdue", "1", "cell", "I17", undefined],
])("the figure %s is bound to its cells", (key, shown, how, cells, before) => {
  const figure = figures.get(key.replace("paidOnline/lowest", "extremes/paidOnline/lowest")) as Figure;
  const said = (areas: Figure["trace"]["cells"]): string => areas.map(areaAddress).join(" ");
  expect(figure.trace.how).toBe(how);
  if (shown !== undefined) expect(figure.shown).toBe(shown);
  if (cells !== undefined) expect(said(figure.trace.cells)).toBe(cells);
  expect(figure.trace.before && said(figure.trace.before.cells)).toBe(before);
});

test("no number stands in the text but as a figure, in a period, a rule, or what the user typed", () => {
  const words = paragraphs.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece === "string"));
  const rest = words.join(" ").replace(/tháng [45]\/2024|16\/6\/2024|đạt 100%/g, "");
  expect(rest).not.toMatch(/\d/);
});

/** What is said of services in use where the total row of May or April states other counts. */
function servicesSaid(name: string, total: readonly [number | string, number | string]): string {
  const sheets = vinhLinh.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, rows: sheet.rows.map((row) => (row[1] === "Tổng cộng" ? [...row.slice(0, 15), ...total] : row)) } : sheet,
  );
  const [now, before] = ["Vĩnh Linh 5-2024", "Vĩnh Linh 4-2024"].map((one) => tableOf({ ...vinhLinh, sheets }, one)) as [PlacedTable, PlacedTable];
  const said = reportText(materialOf(now, ["servicesInUse"], before), rules).find(({ key }) => key === "overall/servicesInUse");
  return said === undefined ? "" : paragraphText(said);
}

test("services in use have no common rate where the total row states none, or what cannot be of these units together", () => {
  expect(servicesSaid("Vĩnh Linh 5-2024", [1000, ""])).toBe("");
  expect(servicesSaid("Vĩnh Linh 5-2024", ["", 29])).toBe("");
  expect(servicesSaid("Vĩnh Linh 5-2024", [29, 1000])).toBe("");
  // The district alone offers 850 of which 21 are in use; the rows together offer 3.550.
  expect(servicesSaid("Vĩnh Linh 5-2024", [849, 29])).toBe("");
  expect(servicesSaid("Vĩnh Linh 5-2024", [3551, 29])).toBe("");
  expect(servicesSaid("Vĩnh Linh 5-2024", [1000, 20])).toBe("");
  expect(servicesSaid("Vĩnh Linh 5-2024", [850, 21])).toContain("đạt 2,47% (21/850 dịch vụ công; theo dòng “Tổng cộng” của bảng), tăng 0,57 điểm");
});

test("a table without a total row has no common rate of services in use; their units are named all the same", () => {
  const without = { ...vinhLinh, sheets: vinhLinh.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.filter((row) => row[1] !== "Tổng cộng") })) };
  const keys = reportText(materialOf(tableOf(without, "Vĩnh Linh 5-2024"), ["servicesInUse"], april), rules).map(({ key }) => key);
  expect(keys).not.toContain("overall/servicesInUse");
  expect(keys).toContain("extremes/servicesInUse");
});

test("services in use have no change where the total row of the period before states none", () => {
  expect(servicesSaid("Vĩnh Linh 4-2024", ["", 1000])).toMatch(/đạt 2,9% \(29\/1\.000 dịch vụ công; theo dòng “Tổng cộng” của bảng\)\.$/);
});
