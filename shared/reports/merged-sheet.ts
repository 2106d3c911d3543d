import type { MergedRow, MergedTable } from "../merging/merged-table";
import { cellAddress } from "../tables/grid";
import { mergedLayout, type MergedLayout } from "./merged-columns";
import { mergedNotes } from "./merged-notes";
import type { Look, ReportCell, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";
import { sourceRows } from "./source-name";
import { mergedVi } from "../texts/merged-vi";
import { showCount } from "../texts/show-number";

const TITLE: Look = { bold: true, size: 14 };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
const BODY: Look = { border: true };
const TOTAL: Look = { bold: true, border: true };
const OPEN: Look = { fill: "#FFF2CC" };
/** A blank under a group would be read as that group. */
const NO_GROUP = "Chưa rõ khối";
/** Words and not blanks: a blank would be counted as 0 when the sheet is ranked. */
const GAPS = { open: "Cần rà soát", absent: "Chưa có số" };
/** Rates of sources come with what their headers say: a merged sheet computes none. */
const AS_GIVEN =
  "tỷ lệ chép nguyên từ nguồn, không tính lại; cách tính là của bảng nguồn. Muốn có tỷ lệ theo cách tính ghi rõ, hãy xếp hạng từ các cột số hồ sơ của trang này.";

/**
 * The sheet "Tổng hợp": title, one row per unit and period with its sources, sums of the counts by plain formulas (one
 * row for each period), then the sources and everything that did not fit. Figures that are not
 * there are said in words and marked; what the sources left blank stays blank.
 *
 * @param readAt when the sources were read, as shown: "14:05 ngày 22/11/2026".
 */
export function mergedSheet(merged: MergedTable, readAt: string): ReportSheet {
  const layout = mergedLayout(merged);
  const sheet = new SheetBuilder(layout.headers.length);
  const periods = [...new Set(merged.rows.map(({ period }) => period))];
  const [only = ""] = periods.length === 1 ? periods : [];
  sheet.look(sheet.add(["Bảng tổng hợp số liệu" + (only === "" ? "" : ", " + only)]), 0, 1, 1, TITLE);
  sheet.add([subtitle(merged)], NOTE);
  const header = sheet.add(layout.headers, HEADER);
  addUnits(sheet, merged, layout);
  addTotals(sheet, merged, layout, header + 1);
  sheet.add();
  for (const line of mergedNotes(merged, readAt, lineLength(layout))) sheet.add([line], NOTE);
  const laid = sheet.finish();
  return {
    name: "Tổng hợp",
    ...laid,
    merges: [],
    columnWidths: layout.widths,
    frozenRows: header + 1,
    colourRules: [],
    print: {
      landscape: true,
      area: { row: 0, column: 0, rows: sheet.nextRow, columns: layout.headers.length },
      repeatRows: { first: header, last: header },
    },
    charts: [],
  };
}

function subtitle({ rows, sources, request }: MergedTable): string {
  const units = new Set(rows.map(({ name, group }) => group + "\n" + name)).size;
  const how = request.mode === "add" ? "cộng số của các nguồn" : "ghép các nguồn, không cộng";
  return showCount(units) + " đơn vị từ " + showCount(sources.length) + " nguồn; " + how + ".";
}

function addUnits(sheet: SheetBuilder, merged: MergedTable, layout: MergedLayout): void {
  const { rows, columns } = merged;
  const first = sheet.nextRow;
  for (const column of [layout.name, layout.group, layout.period, layout.source])
    if (column !== undefined) sheet.format(first, column, rows.length, 1, "@");
  columns.forEach((column, at) => {
    const place = layout.firstFigure + at;
    if (column.kind === "count") sheet.format(first, place, rows.length, 1, "#,##0");
    if (column.kind !== "share") return;
    if (column.meaning === "target") sheet.targets(first, place, rows.length, 1, "0.00%");
    else sheet.rates(first, place, rows.length, 1, "0.00%", { name: layout.headers[place] ?? "", text: AS_GIVEN });
  });
  rows.forEach((row, index) => {
    const cells: ReportCell[] = [index + 1, row.name];
    if (layout.group !== undefined) cells.push(row.group || NO_GROUP);
    if (layout.period !== undefined) cells.push(row.period);
    sheet.add([...cells, ...figuresOf(row), sourceRows(merged.sources, row.from, mergedVi)]);
  });
  sheet.look(first, 0, rows.length, layout.headers.length, BODY);
  sheet.look(first, 0, rows.length, 1, { align: "center" });
  sheet.look(first, layout.source, rows.length, 1, { wrap: true });
  rows.forEach(({ gaps }, index) =>
    gaps.forEach((gap, at) => {
      if (gap !== undefined) sheet.look(first + index, layout.firstFigure + at, 1, 1, OPEN);
    }),
  );
}

function figuresOf({ values, gaps }: MergedRow): ReportCell[] {
  return values.map((value, at) => {
    const gap = gaps[at];
    return value ?? (gap === undefined ? "" : GAPS[gap]);
  });
}

/** The sums of the counts, period by period: over periods, cumulative figures would be counted twice. */
function addTotals(sheet: SheetBuilder, { rows, columns }: MergedTable, layout: MergedLayout, first: number): void {
  if (rows.length === 0 || !columns.some(({ kind }) => kind === "count")) return;
  for (const period of new Set(rows.map((row) => row.period))) {
    const start = rows.findIndex((row) => row.period === period);
    const own = rows.filter((row) => row.period === period);
    const cells: ReportCell[] = ["", "Tổng cộng" + (layout.period === undefined || period === "" ? "" : " " + period)];
    if (layout.group !== undefined) cells.push("");
    if (layout.period !== undefined) cells.push("");
    columns.forEach(({ kind }, at) => {
      const column = layout.firstFigure + at;
      const from = cellAddress(first + start, column);
      const to = cellAddress(first + start + own.length - 1, column);
      const value = own.reduce((sum, row) => sum + (row.values[at] ?? 0), 0);
      cells.push(kind === "count" ? { formula: "=SUM(" + from + ":" + to + ")", value } : "");
    });
    const row = sheet.add(cells, TOTAL);
    sheet.format(row, layout.firstFigure, 1, columns.length, "#,##0");
  }
}

/** Characters that fit across the table before a line of the notes is broken. */
function lineLength({ widths }: MergedLayout): number {
  return Math.max(
    90,
    widths.reduce((sum, width) => sum + width, 0),
  );
}
