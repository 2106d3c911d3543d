import { catalogue } from "../../shared/functions/catalogue";
import { Failure } from "../../shared/domain/failure";
import type { CellValue } from "../../shared/tables/grid";

/** An argument as a fake spreadsheet has it: one value, or an area as rows × columns. */
type Argument = CellValue | readonly (readonly CellValue[])[];

/** Prefixes of functions that a spreadsheet does not know: an add-in's in a stored file, Google's in an exported one. */
const UNKNOWN = /^(_XLDUDF_|__XLUDF\.)/;

/**
 * What a function of an add-in answers in a fake spreadsheet: ours the value of the catalogue or "#VALUE!", one that no
 * add-in provides "#NAME?". Undefined for any other name, which is the fake's own affair.
 */
export function addInResult(name: string): ((args: readonly Argument[]) => CellValue | CellValue[][]) | undefined {
  if (UNKNOWN.test(name)) return () => "#NAME?";
  const entry = catalogue.find((each) => each.name === name);
  return entry && ((args) => answer(() => entry.call(args)));
}

/** The same where only results of one cell are played: of a larger one its first cell. */
export function addInFunction(name: string): ((args: readonly Argument[]) => CellValue) | undefined {
  const result = addInResult(name);
  return (
    result &&
    ((args) => {
      const value = result(args);
      return Array.isArray(value) ? (value[0]?.[0] ?? "") : value;
    })
  );
}

function answer<Result>(call: () => Result): Result | string {
  try {
    return call();
  } catch (error) {
    if (error instanceof Failure) return "#VALUE!";
    throw error;
  }
}
