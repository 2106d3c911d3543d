import type { Area } from "../tables/grid";
import { headingCells, type HeadingCell } from "./annex-headings";
import { partTitle } from "./annex-title";
import { type SheetHalves, WIDE_LETTER } from "./annex-widths";
import type { OfficialHeading } from "./official-heading";
import type { ReportAnnex } from "./report-annex";
import type { Look, ReportCell } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";
import { wrapText } from "./wrap-text";

const CENTRE: Look = { align: "center" };
const BOLD: Look = { bold: true, align: "center" };
const TITLE: Look = { bold: true, size: 14, align: "center" };
const PERIOD: Look = { italic: true, align: "center" };
const MEASURE: Look = { italic: true, align: "right" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
/** The letters of words that stand on lines of their own leave less to chance. */
const BOLD_LETTER = 1.1;
const NUMBERS: Look = { italic: true, align: "center", border: true };

/** Where no body is named it is written by hand. */
const ROOM = "…………………………";

/** The rows of the headings, counted from 0. */
export interface AnnexHeadingRows {
  readonly first: number;
  readonly last: number;
  readonly merges: readonly Area[];
}

/**
 * Adds what stands above the figures: the issuing body beside the national motto (NĐ 30/2020/NĐ-CP, Phụ lục I), the word
 * "PHỤ LỤC", title, which of its tables it is, period and unit of measure, the headings of the columns and their numbers. The
 * tables of an annex that follow the first go on without the national heading.
 */
export function addAnnexHeading(sheet: SheetBuilder, annex: ReportAnnex, heading: OfficialHeading, halves: SheetHalves): AnnexHeadingRows {
  const goesOn = annex.part !== undefined && annex.part.number > 1;
  const merges = [...(goesOn ? [] : addNational(sheet, heading, halves)), ...addTitle(sheet, annex, heading, halves)];
  const first = sheet.nextRow;
  const { cells, levels } = headingCells(annex.columns);
  const high = rowsOfLevels(cells, levels, halves);
  const top = (level: number): number => first + high.slice(0, level).reduce((sum, rows) => sum + rows, 0);
  const rows = Array.from({ length: top(levels) - first }, (): ReportCell[] => annex.columns.map(() => ""));
  for (const { text, area } of cells) {
    const [from, below] = [top(area.row), top(area.row + area.rows)];
    const line = rows[from - first];
    if (line !== undefined) line[area.column] = text;
    if (below - from > 1 || area.columns > 1) merges.push({ row: from, column: area.column, rows: below - from, columns: area.columns });
  }
  for (const row of rows) sheet.add(row, HEADER);
  const last = sheet.add(annex.columns.map((_, column) => "(" + String(column + 1) + ")"), NUMBERS);
  return { first, last, merges };
}

/**
 * How many rows each level of the headings takes: rows of merged cells do not grow with their text, so that the lines of the
 * names, and of headings that go down to the numbers, must find rows. The lowest level grows by itself.
 */
function rowsOfLevels(cells: readonly HeadingCell[], levels: number, { widths }: SheetHalves): number[] {
  const lines = ({ text, area }: HeadingCell): number => {
    const width = widths.slice(area.column, area.column + area.columns).reduce((sum, each) => sum + each, 0);
    return wrapText(text, Math.max(1, Math.floor(width / (area.columns > 1 ? WIDE_LETTER : BOLD_LETTER)))).length;
  };
  const most = (some: (area: Area) => boolean): number => Math.max(1, ...cells.filter(({ area }) => some(area)).map(lines));
  const lowest = most((area) => area.row === levels - 1 && area.rows === 1);
  return Array.from({ length: levels }, (_, level) => {
    if (level === levels - 1) return 1;
    const own = most((area) => area.row === level && area.rows === 1);
    const down = most((area) => area.row === level && area.rows > 1) - lowest - (levels - 2 - level);
    return Math.max(own, level === 0 ? 1 : down);
  });
}

function addNational(sheet: SheetBuilder, { parent, body }: OfficialHeading, { widths, right }: SheetHalves): Area[] {
  const room = Math.floor(widths.slice(0, right).reduce((sum, width) => sum + width, 0) / WIDE_LETTER);
  const above = wrapText(parent.join(" "), room);
  const own = wrapText(body.length === 0 ? ROOM : body.join(" "), room);
  const left = [...above, ...own];
  const motto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
  const merges: Area[] = [];
  for (let line = 0; line < Math.max(left.length, motto.length); line++) {
    const cells: ReportCell[] = widths.map(() => "");
    cells[0] = left[line] ?? "";
    cells[right] = motto[line] ?? "";
    const row = sheet.add(cells);
    sheet.look(row, 0, 1, right, line < above.length ? CENTRE : BOLD);
    sheet.look(row, right, 1, widths.length - right, BOLD);
    merges.push({ row, column: 0, rows: 1, columns: right }, { row, column: right, rows: 1, columns: widths.length - right });
  }
  return merges;
}

function addTitle(sheet: SheetBuilder, annex: ReportAnnex, { annexNumber, enclosed }: OfficialHeading, { widths, right }: SheetHalves): Area[] {
  const wide = widths.length;
  const room = Math.floor(widths.reduce((sum, width) => sum + width, 0) / 1.7);
  const merges: Area[] = [];
  const across = (text: string, look: Look): void => {
    merges.push({ row: sheet.add([text], look), column: 0, rows: 1, columns: wide });
  };
  across(("PHỤ LỤC " + annexNumber.trim()).trim(), BOLD);
  for (const line of wrapText(annex.title, room)) across(line, TITLE);
  if (annex.part !== undefined) for (const line of wrapText(partTitle(annex.part), room)) across(line, BOLD);
  for (const line of wrapText(enclosed, room)) across(line, PERIOD);
  // Alone in the right half it would be read as a heading of the columns below it.
  if (annex.period === "") {
    across(annex.unitOfMeasure, MEASURE);
    return merges;
  }
  const cells: ReportCell[] = widths.map(() => "");
  cells[0] = annex.period;
  cells[right] = annex.unitOfMeasure;
  const row = sheet.add(cells);
  sheet.look(row, 0, 1, right, PERIOD);
  sheet.look(row, right, 1, wide - right, MEASURE);
  merges.push({ row, column: 0, rows: 1, columns: right }, { row, column: right, rows: 1, columns: wide - right });
  return merges;
}
