import { annexSheet } from "../../shared/reports/annex-sheet";
import { annexTables } from "../../shared/reports/annex-tables";
import { USUAL_ANNEX } from "../../shared/reports/annex-options";
import { isFormula, type ReportSheet } from "../../shared/reports/report-sheet";
import { writeLetter } from "../../shared/letters/write-letter";
import { contains, type CellValue } from "../../shared/tables/grid";
import { ducTho } from "../../workbench/samples/duc-tho";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { materialOf, tableIn, tableOf } from "../reports/annex-fixture";
import { BLANK_HEADING } from "../reports/blank-heading";
import { evaluate } from "../support/formula-evaluator";
import { gridOf } from "../support/table";
import { all, cellsOf, partOf, textOf } from "./read-docx";
import { ducThoLetter } from "./sample-letter";

/** A number as a Vietnamese Excel shows it by a format: halves away from zero on 15 digits, "▲ " before a rise. */
function shownBy(format: string, value: number): string {
  const [rise = "", fall = "-" + rise, none = rise] = format.split(";");
  const [, mark = "", pattern = ""] = /^(?:"([^"]*)")?(.*)$/.exec(value < 0 ? fall : value === 0 ? none : rise) ?? [];
  const places = /\.(0+)/.exec(pattern)?.[1]?.length ?? 0;
  const [whole = "", fraction = ""] = String((Math.abs(value) * (pattern.endsWith("%") ? 100 : 1)).toPrecision(15)).split(".");
  const rounded = BigInt(whole + fraction.slice(0, places).padEnd(places, "0")) + (Number(fraction[places] ?? 0) >= 5 ? 1n : 0n);
  const digits = String(rounded).padStart(places + 1, "0");
  const integer = digits.slice(0, digits.length - places);
  const grouped = pattern.includes("#,##0") ? integer.replace(/\B(?=(\d{3})+$)/g, ".") : integer;
  return mark + grouped + (places > 0 ? "," + digits.slice(-places) : "") + (pattern.endsWith("%") ? "%" : "");
}

/** The rows of the table as they are read on the sheet, every formula calculated. */
function rowsOnSheet({ cells, formats, print }: ReportSheet, rows: number): string[][] {
  const valueOf = (row: number, column: number): CellValue => {
    const cell = cells[row]?.[column] ?? "";
    return isFormula(cell) ? evaluate(cell.formula, valueOf) : cell;
  };
  const first = print.repeatRows.last + 1;
  return cells.slice(first, first + rows).map((own, at) =>
    own.map((_, column) => {
      const value = valueOf(first + at, column);
      if (typeof value !== "number") return String(value);
      const format = formats.filter(({ area }) => contains(area, first + at, column)).at(-1)?.format ?? "0";
      return shownBy(format, value);
    }),
  );
}

const half = { from: "value", target: { numerator: 1, denominator: 2 } } as const;
const HEADER = ["STT", "Đơn vị", "Tổng số tiếp nhận", "Tiếp nhận trực tuyến"];
const month = (number: number, ...rows: CellValue[][]) =>
  tableIn({ ...gridOf([[`KẾT QUẢ THÁNG ${String(number)}/2024`, "", "", ""], HEADER, ...rows]), sheet: `Tháng ${String(number)}` });
const against = (now: CellValue[][], before?: CellValue[][]) =>
  materialOf(month(5, ...now), ["onlineOfReceived"], before && month(4, ...before), { onlineOfReceived: half });

describe("every figure stands in Word as on the sheet, digit by digit", () => {
  const may = tableOf(vinhLinh, "Vĩnh Linh 5-2024");
  const ids = ["fullOnline", "fullAndPartOnline", "digitizedInputs", "digitizedResults", "onTime", "late", "paidOnline"] as const;
  it.each([
    ["seven indicators in several tables", materialOf(may, ids, tableOf(vinhLinh, "Vĩnh Linh 4-2024"), { fullOnline: half, late: { from: "value", target: { numerator: 0, denominator: 1 } } })],
    ["targets from columns, a unit to review", materialOf(tableOf(ducTho, "Đức Thọ tuần 26-2024"), ["onlineOfReceived", "digitizedResults"], undefined, { onlineOfReceived: { from: "column", column: 10 }, digitizedResults: { from: "column", column: 11 } })],
    ["one unit", against([[1, "Xã A", 3, 1]])],
    ["one unit without activity", against([[1, "Xã A", 0, 0]], [[1, "Xã A", 0, 0]])],
    ["nothing that can be used", against([[1, "Xã A", 1, 2], [2, "Xã B", "x", 2]], [[1, "Xã A", 2, 1], [2, "Xã B", 4, 2]])],
    ["blanks", against([[1, "Xã A", 10, ""], [2, "Xã B", "", ""], [3, "Xã C", 7, 7]], [[1, "Xã A", "", ""], [2, "Xã B", 4, 2], [3, "Xã C", 7, 7]])],
    ["just below the target", against([[1, "Xã A", 1_000_000, 499_999], [2, "Xã B", 20_001, 10_000], [3, "Xã C", 2, 1]], [[1, "Xã A", 1_000_000, 500_000], [2, "Xã B", 20_001, 10_001], [3, "Xã C", 2, 1]])],
    ["halves at the second place", against([[1, "Xã A", 160, 1], [2, "Xã B", 20_000, 2_469], [3, "Xã C", 1_600, 1]], [[1, "Xã A", 160, 3], [2, "Xã B", 20_000, 2_471], [3, "Xã C", 1_600, 3]])],
    ["two groups of one name, and units outside them", against([[1, "Trung tâm", 10, 5], ["I", "Xã", "", ""], [1, "Xã A", 10, 5], ["II", "Phường", "", ""], [1, "Phường A", 10, 9], ["III", "Xã", "", ""], [1, "Xã C", 8, 1]])],
    ["one name in two groups", against([["I", "Huyện A", "", ""], [1, "Xã Bình", 10, 5], ["II", "Huyện B", "", ""], [1, "Xã Bình", 8, 2]], [["I", "Huyện A", "", ""], [1, "Xã Bình", 10, 4], ["II", "Huyện B", "", ""], [1, "Xã Bình", 8, 1]])],
  ])("%s", async (_, material) => {
    const tables = annexTables(material, USUAL_ANNEX);
    const words = all(partOf(await writeLetter({ ...ducThoLetter, annexes: tables.map(({ annex }) => annex) }), "word/document.xml"), "tbl").slice(2);
    expect(words).toHaveLength(tables.length);
    tables.forEach(({ material: own, annex }, at) => {
      const onSheet = rowsOnSheet(annexSheet(own, annex, BLANK_HEADING, "14:05"), annex.rows.length);
      const inWord = cellsOf(words[at] as Element).slice(-annex.rows.length).map((cells) => cells.map((cell) => textOf(cell).replace("\u00A0", " ")));
      // A group without sums has its name over the columns that follow it.
      expect(inWord.map((cells) => [...cells, ...annex.columns.slice(cells.length).map(() => "")])).toEqual(onSheet);
    });
  });
});
