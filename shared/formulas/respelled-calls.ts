import { spelledCalls } from "./spelled-calls";
import { nameSpelled } from "./spelled-name";
import { spliced } from "./spliced";

/**
 * A formula with every call of ours spelt in another way, and nothing else changed.
 *
 * @param names of the catalogue, in capitals
 * @param spell gives the spelling of such a name
 */
export function respelledCalls(formula: string, names: readonly string[], spell: (name: string) => string): string {
  const ours = new Set(names);
  return spliced(
    formula,
    spelledCalls(formula).calls.flatMap(({ spelling, start, nameEnd }) => {
      const name = nameSpelled(spelling, ours);
      return name === undefined ? [] : [{ start, end: nameEnd, text: spell(name) }];
    }),
  );
}
