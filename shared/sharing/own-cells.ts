import { findCalls } from "../formulas/find-calls";
import { localFormula } from "../formulas/local-formula";
import { mentionsAny } from "../formulas/mentions";
import { plainFormula, type NoPlainReason } from "../formulas/plain/plain-formula";
import { spillAnchor, type CellPlace, type SpillKind } from "../formulas/spill-anchor";
import { FUNCTION_NAMES } from "../functions/function-names";
import type { Area } from "../tables/grid";
import type { SheetCell, SheetRows } from "./sheet-cells";

/** Why a cell gets its value. "foreign": it calls functions of somebody else too. "differs": the caller has found that its plain formula gives another value. */
export type FrozenReason = NoPlainReason | "foreign" | "differs";

/** What a cell of ours is to be in the copy. */
export type Sending =
  | { readonly kind: "plain"; readonly formula: string }
  | { readonly kind: "value"; readonly why: FrozenReason; readonly functions: readonly string[] };

/** A cell that a formula of ours stands in or has filled. */
export interface OwnCell extends CellPlace {
  /** Undefined where the file keeps nothing for the cell. */
  readonly cell: SheetCell | undefined;
  /** Spelt as it is typed, with its "="; "" in a cell that the formula in `anchor` has filled. */
  readonly formula: string;
  readonly anchor: CellPlace | undefined;
  readonly sending: Sending;
  /** An array formula of which only parts are ours stays an array formula. */
  readonly staysArray: boolean;
}

/** Quickly tells what cannot be ours. */
export const mentionsOurs: (text: string) => boolean = mentionsAny([...FUNCTION_NAMES, "DUMMYFUNCTION"]);

/** Results larger than this are no result of ours; a file that says so is damaged or means harm. */
const MOST_SPILLED = 1_000_000;

/**
 * The cells of a sheet in which formulas of ours stand or have spilled, in the order of rows, with what each is to be in a
 * copy for offices without Thước.
 *
 * @param formulas `formulaTexts`
 * @param keepsValue cells whose plain formula is not wanted
 */
export function ownCells(
  sheet: SheetRows,
  formulas: ReadonlyMap<SheetCell, string>,
  keepsValue: (place: CellPlace) => boolean,
): OwnCell[] {
  const found = [...formulas].filter(([, text]) => mentionsOurs(text));
  if (found.length === 0) return [];
  const own = new Map<string, OwnCell>();
  const kinds = new Map<string, SpillKind>();
  const locals = new Map<string, string>();
  for (const [cell, text] of found) {
    const local = localFormula(text, FUNCTION_NAMES);
    if (local.kind === "spillCell") kinds.set(key(cell), "spill");
    else if (local.kind === "foreign") {
      if (findCalls(text, FUNCTION_NAMES).length > 0)
        addAll(own, sheet, cell, text, () => ({ kind: "value", why: "foreign", functions: local.functions }), keepsValue);
    } else {
      const formula = local.kind === "changed" ? local.formula : text;
      if (findCalls(formula, FUNCTION_NAMES).length === 0) continue;
      if (local.kind === "changed") kinds.set(key(cell), "ours");
      locals.set(key(cell), formula);
      addAll(own, sheet, cell, formula, (offset) => sendingOf(formula, offset, cell.formula?.area), keepsValue);
    }
  }
  const kindAt = (row: number, column: number): SpillKind | undefined => kinds.get(`${row},${column}`);
  for (const [cell] of found) {
    const anchor = kinds.get(key(cell)) === "spill" ? spillAnchor(cell, kindAt) : undefined;
    const formula = anchor && locals.get(key(anchor));
    if (anchor === undefined || formula === undefined) continue;
    const offset = { row: cell.row - anchor.row, column: cell.column - anchor.column };
    const sending = settled(sendingOf(formula, offset, undefined), keepsValue(cell), formula);
    own.set(key(cell), { row: cell.row, column: cell.column, cell, formula: "", anchor, sending, staysArray: false });
  }
  return [...own.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** The cell of a formula and, where it is an array formula, every cell that it fills. */
function addAll(
  own: Map<string, OwnCell>,
  sheet: SheetRows,
  cell: SheetCell,
  formula: string,
  sending: (offset: CellPlace) => Sending,
  keepsValue: (place: CellPlace) => boolean,
): void {
  const area = cell.formula?.kind === "array" ? cell.formula.area : undefined;
  const { row, column } = cell;
  const first = settled(sending({ row: 0, column: 0 }), keepsValue(cell), formula);
  const staysArray = area !== undefined && first.kind === "plain" && !isOneCall(formula);
  own.set(key(cell), { row, column, cell, formula, anchor: undefined, sending: first, staysArray });
  if (area === undefined || area.rows * area.columns <= 1) return;
  if (area.rows * area.columns + own.size > MOST_SPILLED) throw new Error("array too large");
  const there = cellsIn(sheet, area);
  for (let down = 0; down < area.rows; down += 1)
    for (let right = 0; right < area.columns; right += 1) {
      const place = { row: area.row + down, column: area.column + right };
      if (place.row === row && place.column === column) continue;
      const offset = { row: place.row - row, column: place.column - column };
      const sent = settled(sending(offset), keepsValue(place), formula);
      own.set(key(place), { ...place, cell: there.get(key(place)), formula: "", anchor: { row, column }, sending: sent, staysArray: false });
    }
}

function cellsIn({ rows }: SheetRows, area: Area): ReadonlyMap<string, SheetCell> {
  // Rows stand in order, so that the first of the area is found by halves and a long sheet of many arrays stays linear.
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.row ?? 0) < area.row) from = middle + 1;
    else to = middle;
  }
  const cells = new Map<string, SheetCell>();
  for (let at = from; at < rows.length && (rows[at]?.row ?? 0) < area.row + area.rows; at += 1)
    for (const cell of rows[at]?.cells ?? [])
      if (cell.column >= area.column && cell.column < area.column + area.columns) cells.set(key(cell), cell);
  return cells;
}

/** A result of several cells of which a call of ours is only a part cannot be written cell by cell. */
function sendingOf(formula: string, offset: CellPlace, area: Area | undefined): Sending {
  const isPart = area !== undefined && area.rows * area.columns > 1 && !isOneCall(formula);
  if (isPart) return { kind: "value", why: "inRange", functions: functionsIn(formula) };
  const plain = plainFormula(formula, offset, FUNCTION_NAMES);
  return plain.kind === "plain" ? plain : { kind: "value", why: plain.reason, functions: plain.functions };
}

function settled(sending: Sending, isKept: boolean, formula: string): Sending {
  return isKept && sending.kind === "plain" ? { kind: "value", why: "differs", functions: functionsIn(formula) } : sending;
}

function isOneCall(formula: string): boolean {
  const [first] = findCalls(formula, FUNCTION_NAMES);
  return first !== undefined && formula.slice(1, first.start).trim() === "" && formula.slice(first.end).trim() === "";
}

function functionsIn(formula: string): string[] {
  return [...new Set(findCalls(formula, FUNCTION_NAMES).map(({ name }) => name))];
}

function key({ row, column }: CellPlace): string {
  return `${row},${column}`;
}
