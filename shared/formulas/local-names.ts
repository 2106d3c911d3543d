import { respelledCalls } from "./respelled-calls";

/** A formula with every call of ours spelt as it is typed, and nothing else changed. `names` are those of the catalogue. */
export function localNames(formula: string, names: readonly string[]): string {
  return respelledCalls(formula, names, (name) => name);
}
