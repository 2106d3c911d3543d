import { remembered } from "../tables/remembered";
import { foldedName } from "../tables/unit-name";
import type { ProcedureLine } from "../tables/procedure-table";

/** More procedures than the country has (some 6,000): the same names come back at every unit. */
const MOST_NAMES = 10_000;

/**
 * What says that two lines are of the same procedure: the code, else what the cell of the code shows together with the
 * name. Lines that name nothing have one key together.
 */
export function procedureKey({ codeKey, code, name }: Pick<ProcedureLine, "codeKey" | "code" | "name">): string {
  if (codeKey !== "") return codeKey;
  return code === "" ? nameKey(name) : [code, nameKey(name)].filter(Boolean).join(" ");
}

/** What names of procedures are compared by: case, spaces, closing signs and the place of tone marks do not matter. */
export const nameKey: (name: string) => string = remembered((name: string): string => foldedName(name).replace(/[\s.;:]+$/, ""), MOST_NAMES);
