import { catalogue } from "../shared/functions/catalogue";
import type { ArgumentInput, CellResult, SheetFunction } from "../shared/functions/sheet-function";
import { describeFunctionFailure } from "../shared/texts/describe-function-failure";

/**
 * One call of a function as Excel makes it. Excel appends its invocation object after the last argument, declared or
 * not, so the arguments are cut at the parameters; an omitted one is null. The result is always rows × columns, as
 * `functions.json` declares; what fails becomes #VALUE! with the sentence, the only error that shows one.
 */
function answer(sheetFunction: SheetFunction, args: readonly unknown[]): CellResult[][] {
  try {
    const result = sheetFunction.call(args.slice(0, sheetFunction.parameters.length) as ArgumentInput[]);
    return Array.isArray(result) ? result : [[result]];
  } catch (error) {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, describeFunctionFailure(error));
  }
}

// Where Excel has no custom functions, the pane works without them.
if (typeof CustomFunctions !== "undefined" && typeof CustomFunctions.associate === "function")
  for (const sheetFunction of catalogue)
    CustomFunctions.associate(sheetFunction.name, (...args: unknown[]) => answer(sheetFunction, args));
