import { spelledCalls } from "./spelled-calls";
import { nameSpelled } from "./spelled-name";
import { spliced } from "./spliced";

/** A formula with every call of ours spelt as it is typed, and nothing else changed. `names` are those of the catalogue. */
export function localNames(formula: string, names: readonly string[]): string {
  const ours = new Set(names);
  return spliced(
    formula,
    spelledCalls(formula).calls.flatMap(({ spelling, start, nameEnd }) => {
      const name = nameSpelled(spelling, ours);
      return name === undefined ? [] : [{ start, end: nameEnd, text: name }];
    }),
  );
}
