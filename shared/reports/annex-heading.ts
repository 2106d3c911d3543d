import type { Area } from "../tables/grid";
import { headingCells } from "./annex-headings";
import type { SheetHalves } from "./annex-widths";
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
const NUMBERS: Look = { italic: true, align: "center", border: true };
/** Capitals and bold letters are wider than the digits that widths are counted in. */
const WIDE_LETTER = 1.25;

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
 * "PHỤ LỤC", title, period and unit of measure, the headings of the columns and their numbers. As few rows as can be: they
 * stay in sight while the sheet is scrolled.
 */
export function addAnnexHeading(sheet: SheetBuilder, annex: ReportAnnex, heading: OfficialHeading, halves: SheetHalves): AnnexHeadingRows {
  const merges = [...addNational(sheet, heading, halves), ...addTitle(sheet, annex, heading, halves)];
  const first = sheet.nextRow;
  const { cells, levels } = headingCells(annex.columns);
  const high = nameRows(cells, levels, halves);
  const top = (level: number): number => first + (level === 0 ? 0 : high + level - 1);
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

/** How many rows the names of the indicators take: rows of merged cells do not grow with their text. */
function nameRows(cells: readonly { readonly text: string; readonly area: Area }[], levels: number, { widths }: SheetHalves): number {
  const lines = cells.map(({ text, area }) => {
    const width = widths.slice(area.column, area.column + area.columns).reduce((sum, each) => sum + each, 0);
    return area.row === 0 && area.rows < levels ? wrapText(text, Math.max(1, Math.floor(width / WIDE_LETTER))).length : 1;
  });
  return Math.max(1, ...lines);
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
