import { changedSince, entersFormulas } from "../../shared/application/changed-since";
import type { SheetChanges } from "../../shared/application/cell-changes";
import type { CellsRewritten, UndoOutcome } from "../../shared/application/receipt";
import { Failure } from "../../shared/domain/failure";
import { withSemicolons } from "../../shared/formulas/argument-separator";
import { areaAddress, cellAddress, contains, type Area, type CellValue } from "../../shared/tables/grid";
import { addressOnSheet, areaAround, contentAt, withContents, type Place } from "../../shared/tables/single-cells";
import { makeRoom } from "./add-sheet";
import { areaOf, rangeOf } from "./area-range";
import { isFormulaContent, readCells, textContent } from "./cell-contents";
import { sheetNamed, sheetWithId } from "./find-sheet";
import { refusedWrite } from "./writable";
import { writeContents } from "./write-contents";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly CellValue[])[];

/** Cells to be written on one sheet, with what stands around them. */
interface Rewriting<Cell extends Place> {
  readonly sheet: Sheet;
  readonly cells: readonly Cell[];
  readonly area: Area;
  readonly before: Cells;
  /** What those cells show. */
  readonly shown: Cells;
}

/**
 * Replaces the contents of single cells; see the port. Fails with `sheetGone` and `sheetProtected` before anything is
 * written, with `hostRefused`, all put back, when a cell does not hold afterwards what it was given, and with
 * `cellsHalfWritten` when the cells cannot be seen to hold the old contents again.
 */
export function rewriteContents(changes: readonly SheetChanges[]): CellsRewritten {
  const wanted = changes.filter(({ cells }) => cells.length > 0);
  const [first] = wanted;
  if (first === undefined) throw new Failure({ code: "hostRefused", statement: "rewriteCells: no cells" });
  const rewritings = wanted.map(({ sheet, cells }) => lookAt(sheetNamed(sheet), cells.map(asWritten)));
  const after = putAll(rewritings, ({ content }) => content);
  const sheets = rewritings.map(({ sheet, cells, area, before }, at) => {
    const mayFill = entersFormulas(cells);
    return {
      sheetId: String(sheet.getSheetId()),
      name: sheet.getName(),
      cells: cells.map(({ row, column, content }) => ({
        row,
        column,
        before: contentAt(before, area, { row, column }),
        after: contentAt(after[at] ?? [], area, { row, column }),
        ...(content === "" && mayFill && { cleared: true as const }),
      })),
    };
  });
  return { kind: "cellsRewritten", sheets, name: sheets[0]?.name ?? first.sheet, area: areaAround(first.cells) };
}

/** Gives single cells their old contents again, unless one of them has been changed since; see the port. */
export function takeBackCells(receipt: CellsRewritten): UndoOutcome {
  const rewritings = receipt.sheets.map(({ sheetId, name, cells }) => lookAt(sheetWithId(sheetId, name), cells));
  const changed = rewritings.flatMap(({ sheet, cells, area, before, shown }) =>
    changedSince(cells, (cell) => contentAt(before, area, cell), (cell) => contentAt(shown, area, cell)).map(({ row, column }) =>
      addressOnSheet(sheet.getName(), cellAddress(row, column)),
    ),
  );
  if (changed.length > 0) return { undone: false, changedSince: changed };
  putAll(rewritings, ({ before }) => before);
  return { undone: true, changedSince: [] };
}

function asWritten<Cell extends { readonly content: CellValue }>(cell: Cell): Cell {
  const { content } = cell;
  return { ...cell, content: isFormulaContent(content) ? withSemicolons(content) : textContent(content) };
}

function lookAt<Cell extends Place>(sheet: Sheet, cells: readonly Cell[]): Rewriting<Cell> {
  assertEditable(sheet, cells);
  const area = areaAround(cells);
  makeRoomIn(sheet, area);
  const { contents, values } = readCells(rangeOf(sheet, area));
  return { sheet, cells, area, before: contents, shown: values };
}

function makeRoomIn(sheet: Sheet, area: Area): void {
  try {
    makeRoom(sheet, [area]);
  } catch (error) {
    throw refusedWrite(error);
  }
}

function assertEditable(sheet: Sheet, cells: readonly Place[]): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const isClosed = (protection: GoogleAppsScript.Spreadsheet.Protection): boolean => !protection.canEdit();
  const holdsOne = (area: Area): boolean => cells.some(({ row, column }) => contains(area, row, column));
  const inTheWay =
    sheet.getProtections(SHEET).some(isClosed) ||
    sheet.getProtections(RANGE).some((protection) => isClosed(protection) && holdsOne(areaOf(protection.getRange())));
  if (inTheWay) throw new Failure({ code: "sheetProtected", sheet: sheet.getName() });
}

/** What no cell holds: a formula that stands there already is entered anew all the same. */
const MARK = "\u0000";

/** Writes all cells and reads them back; when anything fails or differs, all of them get their old contents again. */
function putAll<Cell extends Place>(
  rewritings: readonly Rewriting<Cell>[],
  contentOf: (cell: Cell) => CellValue,
): Cells[] {
  try {
    for (const { sheet, cells, area, before } of rewritings) {
      const marked = withContents(before, area, cells, () => MARK);
      writeContents(sheet, area, marked, withContents(before, area, cells, contentOf));
    }
    SpreadsheetApp.flush();
    return rewritings.map(({ sheet, cells, area }) => {
      const found = readCells(rangeOf(sheet, area)).contents;
      const mayFill = cells.some((cell) => isFormulaContent(contentOf(cell)));
      const other = cells.find((cell) => !isSame(contentOf(cell), contentAt(found, area, cell), mayFill));
      if (other === undefined) return found;
      throw new Failure({ code: "hostRefused", statement: `setValues ${cellAddress(other.row, other.column)}` });
    });
  } catch (error) {
    for (const rewriting of rewritings) putBack(rewriting);
    throw refusedWrite(error);
  }
}

/**
 * Makes the cells hold what they held before. What stands between them is left alone: what a formula among them had filled would be
 * in its own way as a constant. Fails with `cellsHalfWritten` when the cells cannot be seen to hold it.
 */
function putBack<Cell extends Place>({ sheet, cells, area, before }: Rewriting<Cell>): void {
  const old = (cell: Cell): CellValue => contentAt(before, area, cell);
  const stands = (contents: Cells): boolean => cells.every((cell) => contentAt(contents, area, cell) === old(cell));
  try {
    const range = rangeOf(sheet, area);
    const now = readCells(range).contents;
    // What a formula has filled reads like its old content, and goes with the formula.
    writeContents(sheet, area, withContents(now, area, cells, () => MARK), withContents(now, area, cells, old));
    SpreadsheetApp.flush();
    if (stands(readCells(range).contents)) return;
  } catch {
    // Named below, as what cannot be seen to stand.
  }
  throw new Failure({ code: "cellsHalfWritten", sheet: sheet.getName(), area: areaAddress(area) });
}

/**
 * The host may respell a formula, so one formula counts for another; a cell that was cleared may be filled by a formula of the same
 * step; anything else must be the same.
 */
function isSame(wanted: CellValue, found: CellValue, mayFill: boolean): boolean {
  return found === wanted || (isFormulaContent(found) ? isFormulaContent(wanted) : wanted === "" && mayFill);
}
