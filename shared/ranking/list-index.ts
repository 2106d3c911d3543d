import type { ListedProcedure, ProcedureList } from "../tables/procedure-list";
import { nameKey } from "./procedure-key";

/** A list of procedures, ready to be asked. */
export interface ListIndex {
  readonly byCode: ReadonlyMap<string, readonly ListedProcedure[]>;
  readonly byName: ReadonlyMap<string, readonly ListedProcedure[]>;
}

/** Sorts a list by codes and by names. */
export function listIndex({ procedures }: ProcedureList): ListIndex {
  const byCode = new Map<string, ListedProcedure[]>();
  const byName = new Map<string, ListedProcedure[]>();
  const put = (map: Map<string, ListedProcedure[]>, key: string, procedure: ListedProcedure): void => {
    const others = map.get(key);
    if (others === undefined) map.set(key, [procedure]);
    else others.push(procedure);
  };
  for (const procedure of procedures) {
    if (procedure.codeKey !== "") put(byCode, procedure.codeKey, procedure);
    const name = nameKey(procedure.name);
    if (name !== "") put(byName, name, procedure);
  }
  return { byCode, byName };
}
