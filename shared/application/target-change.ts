import { Failure } from "../domain/failure";
import { targetShare } from "../domain/target";
import { mayBeMaximum } from "../ranking/indicator-names";
import { targetHeaders } from "../reports/target-headers";
import type { UnplacedRule } from "../reports/target-sheet";
import { cellAddress, type Area, type CellValue } from "../tables/grid";
import { readDayField, readTargetField } from "../tables/target-fields";
import { MOST_BARE_MAXIMUM } from "../tables/target-share";
import type { TargetColumn } from "../tables/target-table-vocabulary";
import type { TypedTarget } from "../tables/typed-target";
import { showDay } from "../texts/show-day";
import { showTarget } from "../texts/show-number";
import type { TargetCells } from "./target-cells";
import type { CellsReplaced } from "./receipt";
import type { Workbook } from "./workbook";

/** One cell of a change, for the preview; texts as a person reads them, "" for blank. */
export interface ChangedCell {
  readonly column: TargetColumn;
  /** A1 address. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  /** The formula that would be lost, "" for none. */
  readonly formula: string;
}

/** A change of some rows of a target table, planned but not made. */
export interface TargetChange {
  readonly cells: TargetCells;
  /** What is written: the smallest block around the changed cells. */
  readonly area: Area;
  readonly contents: readonly (readonly CellValue[])[];
  /** Row by row; the sheet row, from 1. */
  readonly rows: readonly { readonly row: number; readonly changed: readonly ChangedCell[] }[];
}

/** What a row is to hold; undefined clears it. */
export interface RowWish {
  /** Sheet row, from 1. */
  readonly row: number;
  readonly rule: UnplacedRule | undefined;
  /** What the row was read as; fields that stay the same are left alone, whatever gives them (a formula, a merged cell). */
  readonly was?: TypedTarget;
}

/**
 * Plans what has to be written for rows to hold what is wished. Cells that mean the same already keep what they hold
 * (a date stays a date, a formula a formula), and so do columns of the user's own; a row that is cleared keeps those too.
 *
 * @returns undefined when nothing has to be changed.
 * @throws Failure `targetColumnMissing` when a wish says something for which the table has no column.
 */
export function planTargetChange(cells: TargetCells, wishes: readonly RowWish[]): TargetChange | undefined {
  const contents = cells.contents.map((row) => [...row]);
  const rows = wishes.map((wish) => ({ row: wish.row, changed: changedCells(cells, contents, wish) }));
  const places = rows.flatMap(({ row, changed }) =>
    changed.map(({ column }) => ({ row: row - 1, column: cells.columns.get(column) ?? 0 })),
  );
  if (places.length === 0) return undefined;
  const [top, left] = [Math.min(...places.map(({ row }) => row)), Math.min(...places.map(({ column }) => column))];
  const area: Area = {
    row: top,
    column: left,
    rows: Math.max(...places.map(({ row }) => row)) - top + 1,
    columns: Math.max(...places.map(({ column }) => column)) - left + 1,
  };
  const first = left - cells.area.column;
  const block = contents
    .slice(top - cells.area.row, top - cells.area.row + area.rows)
    .map((row) => row.slice(first, first + area.columns));
  return { cells, area, contents: block, rows: rows.filter(({ changed }) => changed.length > 0) };
}

/** The cells of one row that have to change; they are set in `contents`. */
function changedCells(
  { columns, area, contents: held }: TargetCells,
  contents: CellValue[][],
  wish: RowWish,
): ChangedCell[] {
  const { rule, was } = wish;
  const row = wish.row - 1;
  const changed: ChangedCell[] = [];
  for (const [column, header] of targetHeaders) {
    const at = columns.get(column);
    const after = rule === undefined ? "" : shownField(rule, column);
    if (rule !== undefined && was?.[column] === after) continue;
    if (at === undefined) {
      if (after !== "") throw new Failure({ code: "targetColumnMissing", header });
      continue;
    }
    const before = held[row - area.row]?.[at - area.column] ?? "";
    const formula = typeof before === "string" && before.startsWith("=") ? before : "";
    const shown = formula === "" ? shownContent(column, before) : formula;
    if (shown === after) continue;
    const line = contents[row - area.row];
    if (line !== undefined) line[at - area.column] = contentFor(column, rule, before, aboveOf(held, row - area.row, at - area.column));
    changed.push({ column, cell: cellAddress(row, at), before: shown, after, formula });
  }
  return changed;
}

function shownField(rule: UnplacedRule, column: TargetColumn): string {
  if (column === "target") return showTarget(rule.target);
  return column === "from" || column === "to" ? showDay(rule[column]) : rule[column];
}

/** A content as the form shows it; what cannot be read so is shown as it stands. */
function shownContent(column: TargetColumn, content: CellValue): string {
  try {
    if (content === "") return "";
    if (column === "target") return showTarget(readTargetField(content));
    if (column === "from" || column === "to") return showDay(readDayField(content));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  return String(content).trim();
}

/** What stands nearest above in the column, to write in its manner. */
function aboveOf(held: TargetCells["contents"], row: number, column: number): CellValue {
  for (let at = row - 1; at > 0; at--) {
    const content = held[at]?.[column] ?? "";
    if (content !== "") return content;
  }
  return 0;
}

/**
 * What to put in a cell. A day is the text dd/mm/yyyy, which every host keeps as text and the reader takes for what it
 * is in any locale. A target is a number where the cell, or the one above, holds one: 45 where that was a percentage
 * written as 45, else 0.45; where texts stand it is "45%", and so it is for a maximum that the reader would not
 * take from a number. A text that begins with "=" gets a space in front: it is
 * no formula then in any host, and the reader drops the space.
 */
function contentFor(column: TargetColumn, rule: UnplacedRule | undefined, before: CellValue, above: CellValue): CellValue {
  if (rule === undefined) return "";
  const shown = shownField(rule, column);
  if (column !== "target") return shown.startsWith("=") ? " " + shown : shown;
  const manner = before === "" ? above : before;
  const share = targetShare(rule.target);
  if (share > MOST_BARE_MAXIMUM && mayBeMaximum(rule.indicator)) return shown;
  if (typeof manner === "string" && !manner.startsWith("=")) return shown;
  if (typeof manner === "number" && manner > 1) return share > 0.01 ? Number(String(share) + "e2") : shown;
  return share;
}

/**
 * Makes a planned change: reads the cells once more and replaces them.
 *
 * @returns the receipt that `Workbook.undo` takes back.
 * @throws Failure `sourceChanged` when any cell of the table is not as it was when the change was planned.
 */
export async function makeTargetChange(workbook: Workbook, { cells, area, contents }: TargetChange): Promise<CellsReplaced> {
  const now = await workbook.readContents(cells.sheet, cells.area);
  const same = cells.contents.every((row, at) => row.every((content, column) => now[at]?.[column] === content));
  if (!same) throw new Failure({ code: "sourceChanged", sheet: cells.sheet });
  return workbook.replaceCells({ sheet: cells.sheet, area, contents });
}
