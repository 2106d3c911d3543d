import { resultShape } from "../formulas/result-shape";
import { localFormula } from "../formulas/local-formula";
import type { CellPlace } from "../formulas/spill-anchor";
import { FUNCTION_NAMES } from "../functions/function-names";
import { isErrorText } from "../tables/error-text";
import { contentAt, isFormulaContent, type OpenFormula, type OpenSheet } from "./open-sheet";

/** A result of more cells than this is not looked for: whole columns. */
const MOST_FILLED = 200_000;

/**
 * The other cells that the result of a formula fills, as far as its text tells: no host says so of an open workbook. One that
 * shows an error has filled nothing.
 *
 * @param text the formula in en-US separators
 */
export function filledPlaces(text: string, { row, column, value }: OpenFormula, { seen }: OpenSheet): CellPlace[] {
  const local = localFormula(text, FUNCTION_NAMES);
  // What Google has frozen fills nothing any more.
  if (local.kind !== "same" || isErrorText(value)) return [];
  const shape = resultShape(text, FUNCTION_NAMES);
  if (shape === undefined || shape.rows * shape.columns > MOST_FILLED) return [];
  const places: CellPlace[] = [];
  for (let down = 0; down < shape.rows; down += 1)
    for (let right = 0; right < shape.columns; right += 1) {
      const place = { row: row + down, column: column + right };
      const isAnchor = down === 0 && right === 0;
      if (!isAnchor && !(seen && isFormulaContent(contentAt(seen, place)))) places.push(place);
    }
  return places;
}
