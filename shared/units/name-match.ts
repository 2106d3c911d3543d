import { unitMatcher } from "../tables/match-unit";
import { hasNoMarks } from "./bare-name";
import { decisionKey, decisionOf, type NameDecisions } from "./name-decisions";
import { suggestNames } from "./suggest-names";

/**
 * How a name of a table stands to a list of names. Only "exact" and "confirmed" may be used without asking:
 * a suggestion that nobody has confirmed never carries a figure to a unit.
 */
export type NameMatch =
  /**
   * By rules that cannot err: as written, Unicode, spaces, case, tone position, wording around the name. `formerUnit`
   * is the unit of before 1/7/2025 that the table names, where that went undivided into the unit of the list.
   */
  | { readonly is: "exact"; readonly name: string; readonly formerUnit?: string }
  /** The user has said so. */
  | { readonly is: "confirmed"; readonly name: string; readonly key?: string }
  /** The user has said that it is none of the list. */
  | { readonly is: "refused"; readonly key?: string }
  /**
   * Names that it may stand for, the likeliest first; one at least. `dividedUnit` is the unit of before 1/7/2025 that
   * the table names, where parts of it went into several units of the list.
   */
  | { readonly is: "suggested"; readonly names: readonly string[]; readonly dividedUnit?: string; readonly key?: string }
  /** `key` is the key of a decision about the name, where it is not `decisionKey(name)`. */
  | { readonly is: "unknown"; readonly key?: string };

/**
 * Prepares matching against a list of names (of another table, or of a province's units). Reads the
 * list once; each name after that is looked up: some 20 µs, whatever the length of the list.
 *
 * @param list the names to match with, in the spelling to give back.
 * @param decisions what the user has decided before; a decision for a name that is not in the list is passed over.
 */
export function nameMatcher(list: readonly string[], decisions: NameDecisions): (name: string) => NameMatch {
  const exact = unitMatcher(list);
  const listed = new Set(list);
  const suggest = suggestNames(list);
  const hasDecisions = Object.keys(decisions).length > 0;
  return (name) => {
    const decided = hasDecisions ? decisionOf(decisions, decisionKey(name)) : undefined;
    if (decided === null) return { is: "refused" };
    if (decided !== undefined && listed.has(decided)) return { is: "confirmed", name: decided };
    const found = listed.has(name) ? name : exact(name);
    const mayBeOthers = found !== undefined && found !== name && hasNoMarks(name);
    if (found !== undefined && !mayBeOthers) return { is: "exact", name: found };
    const names = suggest(name);
    if (found !== undefined && names.length < 2) return { is: "exact", name: found };
    return names.length > 0 ? { is: "suggested", names } : { is: "unknown" };
  };
}
