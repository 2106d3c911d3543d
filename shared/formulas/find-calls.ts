import type { FunctionCall } from "./function-call";
import { argumentsOf, spelledCalls } from "./spelled-calls";
import { nameSpelled } from "./spelled-name";

/**
 * The calls of our functions in a formula, in any spelling and case, in the order in which they begin: an outer one before
 * those in its arguments. A name in a string, in a sheet's name or without a bracket behind it is no call.
 *
 * @param names of the catalogue, in capitals
 */
export function findCalls(formula: string, names: readonly string[]): FunctionCall[] {
  const ours = new Set(names);
  const { tokens, calls } = spelledCalls(formula);
  return calls.flatMap((call): FunctionCall[] => {
    const name = nameSpelled(call.spelling, ours);
    return name === undefined ? [] : [{ name, start: call.start, end: call.end, args: argumentsOf(tokens, call) }];
  });
}
