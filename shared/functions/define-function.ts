import { Failure } from "../domain/failure";
import { describeFunctionFailure } from "../texts/describe-function-failure";
import type { Parameter } from "./parameter";
import { readCell, readRange, sharedShape } from "./read-arguments";
import { ROW_FAILURE_PREFIX } from "./result-text";
import type { ArgumentInput, Bilingual, CellResult, Example, SheetFunction } from "./sheet-function";

/** What `calculate` gets: each parameter's value under its own key. */
type Values<P extends Record<string, Parameter<unknown>>> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/**
 * Makes a function of the catalogue from its rule. The order of the keys of `parameters` is the order of arguments.
 * `calculate` sees one row at a time; a result of several cells is for functions whose ranges are all read at once.
 */
export function defineFunction<P extends Record<string, Parameter<unknown>>>(definition: {
  readonly name: string;
  readonly summary: Bilingual;
  readonly remarks: Bilingual;
  readonly parameters: P;
  readonly calculate: (values: Values<P>) => CellResult | CellResult[][];
  readonly examples: readonly Example[];
}): SheetFunction {
  const { calculate, ...shown } = definition;
  const keys = Object.keys(definition.parameters);
  const parameters = Object.values(definition.parameters) as Parameter<unknown>[];

  function call(args: readonly ArgumentInput[]): CellResult | CellResult[][] {
    if (args.length > parameters.length) {
      throw new Failure({ code: "tooManyArguments", given: args.length, most: parameters.length });
    }
    const shape = sharedShape(parameters, args);
    const values: Record<string, unknown> = {};
    parameters.forEach((parameter, index) => {
      if (parameter.takes === "range") values[keys[index] as string] = readRange(parameter, args[index]);
    });
    const calculateAt = (row: number, column: number): CellResult | CellResult[][] => {
      parameters.forEach((parameter, index) => {
        if (parameter.takes === "cell") values[keys[index] as string] = readCell(parameter, args[index], row, column);
      });
      return calculate(values as Values<P>);
    };
    if (shape === undefined) return calculateAt(0, 0);
    return Array.from({ length: shape.rows }, (_, row) =>
      Array.from({ length: shape.columns }, (_, column) => rowResult(() => calculateAt(row, column))),
    );
  }

  return { ...shown, parameters, call };
}

function rowResult(calculate: () => CellResult | CellResult[][]): CellResult {
  try {
    return calculate() as CellResult;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return ROW_FAILURE_PREFIX + describeFunctionFailure(error);
  }
}
