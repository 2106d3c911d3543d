import type { ListedProcedure, ProcedureList } from "../tables/procedure-list";
import { readDecision } from "../tables/published-decision";
import { decisionNamed, listedDecisions, type ListedDecision } from "./listed-decisions";
import { nameKey } from "./procedure-key";

/** A list of procedures, ready to be asked. */
export interface ListIndex {
  readonly byCode: ReadonlyMap<string, readonly ListedProcedure[]>;
  readonly byName: ReadonlyMap<string, readonly ListedProcedure[]>;
  /** The decision that procedures must be of; undefined: whatever the decision. */
  readonly decision: ListedDecision | undefined;
}

/** Sorts a list by codes and by names, for one decision of it or for all. */
export function listIndex(list: ProcedureList, decision: string | undefined): ListIndex {
  const byCode = new Map<string, ListedProcedure[]>();
  const byName = new Map<string, ListedProcedure[]>();
  const put = (map: Map<string, ListedProcedure[]>, key: string, procedure: ListedProcedure): void => {
    const others = map.get(key);
    if (others === undefined) map.set(key, [procedure]);
    else others.push(procedure);
  };
  for (const procedure of list.procedures) {
    if (procedure.codeKey !== "") put(byCode, procedure.codeKey, procedure);
    const name = nameKey(procedure.name);
    if (name !== "") put(byName, name, procedure);
  }
  return { byCode, byName, decision: decision === undefined ? undefined : chosenDecision(list, decision) };
}

/** A decision that the list does not name, or not for sure, stays what was asked for: nothing is taken to be it. */
function chosenDecision(list: ProcedureList, text: string): ListedDecision {
  const asked = readDecision(text);
  return decisionNamed(text, listedDecisions(list)) ?? { key: asked.key, text, spellings: [asked] };
}
