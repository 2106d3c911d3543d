import type { CellPlace } from "../formulas/spill-anchor";
import type { Area } from "../tables/grid";
import { isOneCall, mentionsOurs, ownFormulas, type OwnFormula, type PlacedFormula } from "./own-formulas";
import type { SheetCell, SheetRow, SheetRows } from "./sheet-cells";

export type { FrozenReason } from "./own-formulas";

/** A cell of a file that a formula of ours stands in or has filled. */
export interface OwnCell extends OwnFormula {
  /** Undefined where the file keeps nothing for the cell. */
  readonly cell: SheetCell | undefined;
  /** An array formula of which only parts are ours stays an array formula. */
  readonly staysArray: boolean;
}

/** Results larger than this are no result of ours; a file that says so is damaged or means harm. */
const MOST_SPILLED = 1_000_000;

/**
 * The cells of a sheet of a file in which formulas of ours stand or have spilled, in the order of rows, with what each is to be
 * in a copy for offices without Thước (`ownFormulas`).
 *
 * @param formulas `formulaTexts`
 * @param keepsValue cells whose plain formula is not wanted
 */
export function ownCells(
  sheet: SheetRows,
  formulas: ReadonlyMap<SheetCell, string>,
  keepsValue: (place: CellPlace) => boolean,
): OwnCell[] {
  const placed = placedFormulas(formulas);
  if (placed.length === 0) return [];
  const cellAt = cellFinder(sheet);
  return ownFormulas(placed, keepsValue).map((own): OwnCell => {
    const cell = cellAt(own);
    const isArray = own.anchor === undefined && arrayOf(cell) !== undefined;
    return { ...own, cell, staysArray: isArray && own.sending.kind === "plain" && !isOneCall(own.formula) };
  });
}

function placedFormulas(formulas: ReadonlyMap<SheetCell, string>): PlacedFormula[] {
  let filled = 0;
  return [...formulas]
    .filter(([, text]) => mentionsOurs(text))
    .map(([cell, text]) => {
      const area = arrayOf(cell);
      filled += area === undefined ? 0 : area.rows * area.columns;
      if (filled > MOST_SPILLED) throw new Error("array too large");
      return { row: cell.row, column: cell.column, text, fills: area === undefined ? [] : othersIn(area, cell) };
    });
}

function arrayOf(cell: SheetCell | undefined): Area | undefined {
  return cell?.formula?.kind === "array" ? cell.formula.area : undefined;
}

/** The places of an area but one. */
function othersIn({ row, column, rows, columns }: Area, but: CellPlace): CellPlace[] {
  const places: CellPlace[] = [];
  for (let down = 0; down < rows; down += 1)
    for (let right = 0; right < columns; right += 1) {
      const place = { row: row + down, column: column + right };
      if (place.row !== but.row || place.column !== but.column) places.push(place);
    }
  return places;
}

/** Finds cells by their places; asked row by row, each row is looked through once. */
function cellFinder({ rows }: SheetRows): (place: CellPlace) => SheetCell | undefined {
  const byRow = new Map<number, SheetRow>(rows.map((each) => [each.row, each]));
  let at: { readonly row: number; readonly cells: ReadonlyMap<number, SheetCell> } | undefined;
  return ({ row, column }) => {
    if (at?.row !== row) at = { row, cells: new Map((byRow.get(row)?.cells ?? []).map((cell) => [cell.column, cell])) };
    return at.cells.get(column);
  };
}
