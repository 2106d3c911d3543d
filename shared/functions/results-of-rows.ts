import { Failure } from "../domain/failure";
import { describeFunctionFailure } from "../texts/describe-function-failure";
import type { Shape } from "./read-arguments";
import { ROW_FAILURE_PREFIX } from "./result-text";
import type { CellResult } from "./sheet-function";

/** The results of a call worked through row by row; what a cell fails with becomes its text, and the others are unharmed. */
export function resultsOfRows({ rows, columns }: Shape, resultAt: (row: number, column: number) => CellResult): CellResult[][] {
  const results = new Array<CellResult[]>(rows);
  for (let row = 0; row < rows; row++) {
    if (columns === 1) {
      const result = resultOrFailure(resultAt, row, 0);
      // Numbers and texts from two places in the code: V8 then keeps a row of one number without a box around it.
      results[row] = typeof result === "number" ? [result] : [result];
      continue;
    }
    const line = new Array<CellResult>(columns);
    for (let column = 0; column < columns; column++) line[column] = resultOrFailure(resultAt, row, column);
    results[row] = line;
  }
  return results;
}

function resultOrFailure(resultAt: (row: number, column: number) => CellResult, row: number, column: number): CellResult {
  try {
    return resultAt(row, column);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return ROW_FAILURE_PREFIX + describeFunctionFailure(error);
  }
}
