import { catalogue } from "../../shared/functions/catalogue";
import { Failure } from "../../shared/domain/failure";
import type { CellValue } from "../../shared/tables/grid";

/** An argument as a fake spreadsheet has it: one value, or an area as rows × columns. */
type Argument = CellValue | readonly (readonly CellValue[])[];

/** Prefixes of functions that a spreadsheet does not know: an add-in's in a stored file, Google's in an exported one. */
const UNKNOWN = /^(_XLDUDF_|__XLUDF\.)/;

/**
 * What a function of an add-in answers in a fake spreadsheet: ours the value of the catalogue or "#VALUE!", one that no
 * add-in provides "#NAME?". Undefined for any other name, which is the fake's own affair. Only results of one cell are played.
 */
export function addInFunction(name: string): ((args: readonly Argument[]) => CellValue) | undefined {
  if (UNKNOWN.test(name)) return () => "#NAME?";
  const entry = catalogue.find((each) => each.name === name);
  if (entry === undefined) return undefined;
  return (args) => {
    const result = answer(() => entry.call(args));
    return Array.isArray(result) ? (result[0]?.[0] ?? "") : result;
  };
}

function answer<Result>(call: () => Result): Result | string {
  try {
    return call();
  } catch (error) {
    if (error instanceof Failure) return "#VALUE!";
    throw error;
  }
}
