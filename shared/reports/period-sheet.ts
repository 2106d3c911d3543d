import { isCount } from "../tables/match-columns";
import { areaAddress, contains, valueAt, type Area, type CellValue, type Grid } from "../tables/grid";
import { tablePeriod, type Period } from "../tables/table-period";
import type { UnitTable } from "../tables/unit-table";
import { periodSheetName } from "./period-name";
import type { Look, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";
import { wrapText } from "./wrap-text";

/** A table that was reported on, with what the kept copy says of it. */
export interface PeriodSource {
  readonly table: UnitTable;
  readonly grid: Grid;
  readonly period: Period | undefined;
  /** `sourceHash` of the table. */
  readonly hash: string;
  /** When it was kept, as shown: "14:05 ngày 22/11/2026". */
  readonly keptAt: string;
  /** `RULE_VERSION`. */
  readonly rules: number;
}

/** The sheet that keeps a period, and where on it the copy of the table stands. */
export interface PeriodSheet {
  readonly sheet: ReportSheet;
  readonly area: Area;
}

const LINE_LENGTH = 110;
const WIDEST = 40;
const TITLE: Look = { bold: true, size: 14 };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };

/**
 * The sheet "Kỳ 5-2024": the table of a period copied cell by cell, values only, so that it stays when the source moves on.
 * It is a table like any other: read again it has the same columns, units, counts and period. Below it stands what it
 * was copied from, when, and the sum that tells whether source or copy have changed since.
 */
export function periodSheet(source: PeriodSource): PeriodSheet {
  const { table, grid, period } = source;
  const { area, headerRows } = table;
  const sheet = new SheetBuilder(area.columns);
  const name = periodSheetName(period, ownTitle(period));
  sheet.add([ownTitle(period)], TITLE);
  for (const line of sourceTitle(table, name, period)) sheet.add([line], NOTE);
  sheet.add();
  const top = sheet.nextRow;
  const copy = { row: top, column: 0, rows: area.rows, columns: area.columns };
  const high = headerRows.last - area.row + 1;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const isTotal = table.rows.some((line) => line.row === row && line.kind !== "unit");
    sheet.add(rowOf(grid, area, row), isTotal ? { bold: true } : undefined);
  }
  sheet.look(top, 0, area.rows, area.columns, { border: true });
  sheet.look(top, 0, high, area.columns, HEADER);
  formatColumns(sheet, source, copy);
  sheet.add();
  for (const note of notesOf(source)) for (const line of wrapText(note, LINE_LENGTH)) sheet.add([line], NOTE);
  const laid = sheet.finish();
  return {
    area: copy,
    sheet: {
      name,
      ...laid,
      merges: grid.merges.filter((merge) => within(area, merge)).map((merge) => ({ ...merge, row: merge.row - area.row + top, column: merge.column - area.column })),
      columnWidths: columnWidths(source),
      frozenRows: top + high,
      colourRules: [],
      print: {
        landscape: area.columns > 6,
        area: { row: 0, column: 0, rows: laid.cells.length, columns: area.columns },
        repeatRows: { first: top, last: top + high - 1 },
      },
      charts: [],
    },
  };
}

function ownTitle(period: Period | undefined): string {
  return "SỐ LIỆU " + (period === undefined ? "KỲ BÁO CÁO" : period.label.toLocaleUpperCase("vi")) + " (BẢN LƯU)";
}

/** The titles of the source, as long as they leave the period that was reported. */
function sourceTitle(table: UnitTable, name: string, period: Period | undefined): string[] {
  const lines = table.title.split("\n").filter((line) => line !== "").flatMap((line) => wrapText(line, LINE_LENGTH));
  const told = tablePeriod({ ...table, sheet: name, title: [ownTitle(period), ...lines].join("\n") });
  return told?.label === period?.label ? lines : [];
}

function rowOf(grid: Grid, area: Area, row: number): CellValue[] {
  return Array.from({ length: area.columns }, (_, column) => valueAt(grid, row, area.column + column));
}

/** Texts stay texts, whatever a host would make of "1-5" or "1.204"; counts get their points, shares their percent sign. */
function formatColumns(sheet: SheetBuilder, { table, grid }: PeriodSource, copy: Area): void {
  const { area, headerRows } = table;
  const body = headerRows.last + 1 - area.row;
  for (const { column, meaning, header } of table.columns) {
    const at = column - area.column;
    if (at < 0 || at >= area.columns) continue;
    const numbers = numbersOf(grid, area, column, headerRows.last + 1);
    const [row, rows] = [copy.row + body, area.rows - body];
    if (numbers.length > 0) {
      const shares = numbers.every((value) => value >= 0 && value <= 1);
      if (meaning === "rate" && shares)
        sheet.rates(row, at, rows, 1, "0.00%", { name: header, text: "chép nguyên như bảng nguồn ghi, Thước không tính lại." });
      else if (meaning === "target" && shares) sheet.targets(row, at, rows, 1, "0.##%");
      else if (isCount(meaning) && numbers.every(Number.isInteger)) sheet.format(row, at, rows, 1, "#,##0");
    }
    for (const [first, high] of textRuns(grid, area, column)) sheet.format(copy.row + first - area.row, at, high, 1, "@");
  }
}

function numbersOf(grid: Grid, area: Area, column: number, from: number): number[] {
  const numbers: number[] = [];
  for (let row = from; row < area.row + area.rows; row++) {
    const value = valueAt(grid, row, column);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

/** First row and number of rows of each unbroken run of texts in a column. */
function textRuns(grid: Grid, area: Area, column: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || value === "") continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last[0] + last[1] === row) last[1]++;
    else runs.push([row, 1]);
  }
  return runs;
}

function columnWidths({ table, grid }: PeriodSource): number[] {
  const { area, unitColumn, columns } = table;
  const narrow = new Set(columns.filter(({ meaning }) => meaning === "ordinal").map(({ column }) => column));
  return Array.from({ length: area.columns }, (_, at) => {
    const column = area.column + at;
    if (narrow.has(column)) return 6;
    if (column !== unitColumn) return 13;
    const longest = table.rows.reduce((most, { row }) => Math.max(most, String(valueAt(grid, row, column)).length), 0);
    return Math.min(WIDEST, Math.max(24, longest + 2));
  });
}

function notesOf({ table, hash, keptAt, rules }: PeriodSource): string[] {
  const hidden = table.hiddenRows.length;
  return [
    "Bản lưu số liệu đã báo cáo: chép nguyên từng ô từ trang “" + table.sheet + "”, vùng " + areaAddress(table.area) + ", lúc " + keptAt +
      "; chỉ có giá trị, không có công thức nên không đổi theo trang nguồn." +
      (hidden > 0 ? " Các dòng ẩn hoặc bị lọc ở nguồn cũng được chép." : ""),
    "Mã kiểm tra số liệu: " + hash + " (để biết số liệu có bị sửa sau khi lưu; không phải chữ ký). Quy tắc tính: bản " + String(rules) + ".",
  ];
}

function within(area: Area, merge: Area): boolean {
  return contains(area, merge.row, merge.column) && contains(area, merge.row + merge.rows - 1, merge.column + merge.columns - 1);
}
