import { failureSentence } from "./failure-sentence";
import { functionTextsVi } from "./function-texts-vi";

/** The sentence of a function that fails in a cell, in Vietnamese: the same as `describeFailure` gives. */
export function describeFunctionFailure(error: unknown): string {
  return failureSentence(error, functionTextsVi);
}
