import { Failure } from "../../shared/domain/failure";
import { catalogue } from "../../shared/functions/catalogue";
import type { ArgumentInput, CellResult } from "../../shared/functions/sheet-function";
import { describeFunctionFailure } from "../../shared/texts/describe-function-failure";

/**
 * What a custom function of the catalogue comes to in a cell. `given` is the `arguments` of the global function,
 * so that one argument too many is told instead of ignored. A failure becomes an `Error` with the Vietnamese
 * sentence, which Sheets shows in the note of the cell; a fault of the product stays itself for the log.
 */
export function calculate(name: string, given: ArrayLike<ArgumentInput>): CellResult | CellResult[][] {
  const called = catalogue.find((entry) => entry.name === name);
  if (called === undefined) throw new Error(name);
  try {
    return called.call(Array.prototype.slice.call(given) as ArgumentInput[]);
  } catch (error) {
    throw error instanceof Failure ? new Error(describeFunctionFailure(error)) : error;
  }
}
