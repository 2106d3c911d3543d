import { FUNCTION_NAMES } from "../functions/function-names";
import { findCalls } from "../formulas/find-calls";
import { localFormula } from "../formulas/local-formula";
import type { CellValue } from "../tables/grid";
import type { FormulaCell, SheetFormulas } from "./workbook";

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

const STUCK = "#NAME?";

/**
 * Which formulas can be brought to life, and which cannot. Nothing is changed.
 *
 * @param found what `Workbook.readFormulas(REPAIR_MENTIONS)` gives
 */
export function findRepairs(found: readonly SheetFormulas[]): FoundRepairs {
  let sound = 0;
  const sheets: SheetRepairs[] = [];
  for (const { sheet, hidden, cells } of found) {
    const repairs: FormulaRepair[] = [];
    const left: FormulaLeft[] = [];
    const isAnchored = anchoredCells(cells);
    for (const cell of cells) {
      const verdict = judge(cell, isAnchored);
      if (verdict === "sound") sound += 1;
      else if (verdict !== "notOurs" && "after" in verdict) repairs.push(verdict);
      else if (verdict !== "notOurs") left.push(verdict);
    }
    if (repairs.length + left.length > 0) sheets.push({ sheet, hidden, repairs, left });
  }
  return { sheets, sound };
}

/**
 * Which frozen cells belong to the spill of a formula of ours: going up from one, and to the left at the top, past other
 * frozen cells, such a formula comes first. Those of another function's spill are not ours to clear.
 */
function anchoredCells(cells: readonly FormulaCell[]): (cell: FormulaCell) => boolean {
  const kinds = new Map<string, "ours" | "spill">();
  for (const { row, column, formula } of cells) {
    const { kind } = localFormula(formula, FUNCTION_NAMES);
    if (kind === "spillCell") kinds.set(`${row},${column}`, "spill");
    else if (kind === "changed") kinds.set(`${row},${column}`, "ours");
  }
  return ({ row, column }) => {
    let [top, left] = [row, column];
    const at = (): "ours" | "spill" | undefined => kinds.get(`${top},${left}`);
    while (at() === "spill" && kinds.has(`${top - 1},${left}`)) top -= 1;
    while (at() === "spill" && kinds.has(`${top},${left - 1}`)) left -= 1;
    return at() === "ours";
  };
}

function judge(cell: FormulaCell, isAnchored: (cell: FormulaCell) => boolean): FormulaRepair | FormulaLeft | "sound" | "notOurs" {
  const { row, column, formula, value, locked } = cell;
  const leave = (because: FormulaLeft["because"], functions: readonly string[] = []): FormulaLeft => ({
    row,
    column,
    formula,
    because,
    functions,
  });
  const repair = (after: string, because: FormulaRepair["because"]): FormulaRepair | FormulaLeft =>
    locked ? leave("locked") : { row, column, before: formula, after, value, because };

  const local = localFormula(formula, FUNCTION_NAMES);
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
