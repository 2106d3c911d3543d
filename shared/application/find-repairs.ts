import { FUNCTION_NAMES } from "../functions/function-names";
import { findCalls } from "../formulas/find-calls";
import { localFormula, type LocalFormula } from "../formulas/local-formula";
import { spillAnchors, type CellPlace, type SpillKind } from "../formulas/spill-anchor";
import { spillKind } from "../formulas/spill-kind";
import type { CellValue } from "../tables/grid";
import { eachInSteps, finish, type Steps } from "../tables/steps";
import type { FormulaCell, SheetFormulas } from "./formula-cells";

/** A formula of ours that does not live in this workbook as it stands. */
export interface FormulaRepair {
  readonly row: number;
  readonly column: number;
  /** As found. */
  readonly before: string;
  /** What is to stand there, en-US; "" where the spill of another formula is to fill the cell. */
  readonly after: string;
  /** What the cell shows now. */
  readonly value: CellValue;
  /**
   * "spelling": written in the spelling of a file or of another host. "stuck": spelt right, but it shows #NAME?, since it
   * was typed where the add-in was not (office-js#6611). "spill": a frozen value that belongs to the formula of another cell.
   */
  readonly because: "spelling" | "stuck" | "spill";
}

/** A formula that stays as it is, and why. */
export interface FormulaLeft {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What the cell shows now. */
  readonly value: CellValue;
  /** "locked": a protection keeps us from it. "foreign": it calls functions of somebody else, named in `functions`. */
  readonly because: "locked" | "foreign";
  readonly functions: readonly string[];
}

/** What was found on one sheet. */
export interface SheetRepairs {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly repairs: readonly FormulaRepair[];
  readonly left: readonly FormulaLeft[];
}

/** What was found in a workbook; sheets with nothing to tell are left out. */
export interface FoundRepairs {
  readonly sheets: readonly SheetRepairs[];
  /** Formulas of ours that are well. */
  readonly sound: number;
}

/** What a formula must contain to be looked at: our names, and what foreign functions are stored as. */
export const REPAIR_MENTIONS: readonly string[] = [...FUNCTION_NAMES, "_xldudf_", "DUMMYFUNCTION"];

/** What a cell shows whose function is not known. */
export const STUCK = "#NAME?";

/**
 * Which formulas can be brought to life, and which cannot. Nothing is changed.
 *
 * @param found what `Workbook.readFormulas(REPAIR_MENTIONS)` gives
 */
export function findRepairs(found: readonly SheetFormulas[]): FoundRepairs {
  return finish(findRepairsInSteps(found));
}

/** `findRepairs` in steps: a province may have tens of thousands of formulas. */
export function* findRepairsInSteps(found: readonly SheetFormulas[]): Steps<FoundRepairs> {
  let sound = 0;
  const sheets: SheetRepairs[] = [];
  for (const { sheet, hidden, cells } of found) {
    const repairs: FormulaRepair[] = [];
    const left: FormulaLeft[] = [];
    const locals: LocalFormula[] = [];
    const kinds = new Map<string, SpillKind>();
    yield* eachCell(cells, (cell) => {
      const local = localFormula(cell.formula, FUNCTION_NAMES);
      const kind = spillKind(cell.formula, local, FUNCTION_NAMES);
      if (kind !== undefined) kinds.set(`${cell.row},${cell.column}`, kind);
      locals.push(local);
    });
    const anchorOf = spillAnchors((row, column) => kinds.get(`${row},${column}`));
    yield* eachCell(cells, (cell, at) => {
      const local = locals[at];
      const verdict = local && judge(cell, local, (place) => anchorOf(place) !== undefined);
      if (verdict === "sound") sound += 1;
      else if (verdict !== undefined && verdict !== "notOurs" && "after" in verdict) repairs.push(verdict);
      else if (verdict !== undefined && verdict !== "notOurs") left.push(verdict);
    });
    if (repairs.length + left.length > 0) sheets.push({ sheet, hidden, repairs, left });
  }
  return { sheets, sound };
}

/** Formulas read between two pauses: about a millisecond. */
const AT_ONCE = 50;

function* eachCell(cells: readonly FormulaCell[], visit: (cell: FormulaCell, at: number) => void): Steps<void> {
  yield* eachInSteps(
    cells.length,
    (at) => {
      const cell = cells[at];
      if (cell !== undefined) visit(cell, at);
    },
    AT_ONCE,
  );
}

/** `isAnchored`: whether a frozen cell belongs to the spill of a formula of ours; those of another's are not ours to clear. */
function judge(
  cell: FormulaCell,
  local: LocalFormula,
  isAnchored: (place: CellPlace) => boolean,
): FormulaRepair | FormulaLeft | "sound" | "notOurs" {
  const { row, column, formula, value, locked } = cell;
  const leave = (because: FormulaLeft["because"], functions: readonly string[] = []): FormulaLeft => ({
    row,
    column,
    formula,
    value,
    because,
    functions,
  });
  const repair = (after: string, because: FormulaRepair["because"]): FormulaRepair | FormulaLeft =>
    locked ? leave("locked") : { row, column, before: formula, after, value, because };

  switch (local.kind) {
    case "changed":
      return repair(local.formula, "spelling");
    case "spillCell":
      return isAnchored(cell) ? repair("", "spill") : leave("foreign", ["COMPUTED_VALUE"]);
    case "foreign":
      return leave("foreign", local.functions);
    case "same":
      if (findCalls(formula, FUNCTION_NAMES).length === 0) return "notOurs";
      return value === STUCK ? repair(formula, "stuck") : "sound";
  }
}
