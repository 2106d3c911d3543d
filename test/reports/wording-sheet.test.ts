import { reportText } from "../../shared/reporting/report-text";
import { paragraphText } from "../../shared/reporting/statement";
import { usualTextRules } from "../../shared/reporting/text-rules";
import { wordingSheet } from "../../shared/reports/wording-sheet";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { materialOf, tableOf } from "../reporting/sample-material";

const material = materialOf(tableOf(vinhLinh, "Vĩnh Linh 5-2024"), ["fullOnline", "digitizedInputs"]);
const paragraphs = reportText(material, usualTextRules);
const sheet = wordingSheet({ paragraphs, material, readAt: "01/06/2024 08:00" });
const column = sheet.cells.map(([cell]) => cell);

describe("the sheet with the text of a report", () => {
  it("has one paragraph a row, as it is handed in, under the title with the period", () => {
    expect(sheet.name).toBe("Lời báo cáo");
    expect(column[0]).toBe("Lời báo cáo tháng 5/2024");
    expect(column.slice(1, paragraphs.length + 1)).toEqual(paragraphs.map(paragraphText));
    expect(column).toContain("Tỷ lệ hồ sơ trực tuyến toàn trình đạt 33,8% (701/2.074 hồ sơ).");
  });

  it("says where the figures are from, and prints the definition of each rate", () => {
    expect(column).toContain("Nguồn số liệu: trang “Vĩnh Linh 5-2024”, vùng A3:Q25, đọc lúc 01/06/2024 08:00.");
    expect(sheet.definitions).toHaveLength(2);
    for (const { name } of sheet.definitions) expect(column.some((cell) => String(cell).startsWith("Cách tính “" + name + "”: "))).toBe(true);
  });

  it("is a page upright, every row wrapped in its one column, headings bold", () => {
    expect(sheet.print).toMatchObject({ landscape: false, area: { row: 0, column: 0, rows: column.length, columns: 1 } });
    const wrapped = new Set(
      sheet.looks.flatMap(({ area, look }) => (look.wrap === true ? Array.from({ length: area.rows }, (_, row) => area.row + row) : [])),
    );
    expect(column.flatMap((cell, row) => (cell === "" || wrapped.has(row) ? [] : [cell]))).toEqual([]);
    const headings = paragraphs.flatMap(({ kind }, index) => (kind === "heading" ? [index + 1] : []));
    expect(headings.length).toBeGreaterThan(1);
    for (const row of headings) expect(sheet.looks).toContainEqual({ area: { row, column: 0, rows: 1, columns: 1 }, look: { bold: true, wrap: true } });
  });

  it("what a host could take for a formula is text", () => {
    const item = wordingSheet({ paragraphs: [{ key: "own/1", kind: "item", pieces: ["- =1+1"] }], material, readAt: "" });
    expect(item.formats).toContainEqual({ area: { row: 1, column: 0, rows: 1, columns: 1 }, format: "@" });
  });
});
