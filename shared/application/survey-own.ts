import { findCalls } from "../formulas/find-calls";
import { localFormula } from "../formulas/local-formula";
import { FUNCTION_NAMES } from "../functions/function-names";
import { isErrorText } from "../tables/error-text";
import type { CellPlace } from "../formulas/spill-anchor";
import type { SheetFormulas } from "./formula-cells";

/** The formulas of ours in a workbook, before it is sent. */
export interface OwnSurvey {
  readonly count: number;
  /** Those that show an error value, in the order of tabs and rows. */
  readonly errors: readonly (CellPlace & { readonly sheet: string; readonly value: string })[];
}

/**
 * Which formulas call functions of ours, in whatever spelling, and which of them show an error.
 *
 * @param found what `Workbook.readFormulas(REPAIR_MENTIONS)` gives
 */
export function surveyOwn(found: readonly SheetFormulas[]): OwnSurvey {
  const own = found.flatMap(({ sheet, cells }) => cells.filter(({ formula }) => isOurs(formula)).map((cell) => ({ ...cell, sheet })));
  const errors = own.filter(({ value }) => isErrorText(value)).map(({ sheet, row, column, value }) => ({ sheet, row, column, value: String(value) }));
  return { count: own.length, errors };
}

function isOurs(formula: string): boolean {
  return findCalls(formula, FUNCTION_NAMES).length > 0 || localFormula(formula, FUNCTION_NAMES).kind === "changed";
}
