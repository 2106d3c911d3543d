import { Failure } from "../domain/failure";
import type { Parameter } from "./parameter";
import { cellsOf, readCell, readRange, sharedShape } from "./read-arguments";
import { resultsOfRows } from "./results-of-rows";
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
    const cells = parameters.flatMap((parameter, index) =>
      parameter.takes === "cell" ? [cellsOf(keys[index] as string, parameter, args[index])] : [],
    );
    const calculateAt = (row: number, column: number): CellResult | CellResult[][] => {
      for (const one of cells) values[one.key] = readCell(one, row, column);
      return calculate(values as Values<P>);
    };
    return shape === undefined ? calculateAt(0, 0) : resultsOfRows(shape, (row, column) => calculateAt(row, column) as CellResult);
  }

  return { ...shown, parameters, call };
}
