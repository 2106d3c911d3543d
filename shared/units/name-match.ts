import { unitMatcher } from "../tables/match-unit";
import { decisionKey, type NameDecisions } from "./name-decisions";
import { suggestNames } from "./suggest-names";

/**
 * How a name of a table stands to a list of names. Only "exact" and "confirmed" may be used without asking:
 * a suggestion that nobody has confirmed never carries a figure to a unit.
 */
export type NameMatch =
  /** By rules that cannot err: as written, Unicode, spaces, case, tone position, wording around the name. */
  | { readonly is: "exact"; readonly name: string }
  /** The user has said so. */
  | { readonly is: "confirmed"; readonly name: string }
  /** The user has said that it is none of the list. */
  | { readonly is: "refused" }
  /** Names that it may stand for, the likeliest first; one at least. */
  | { readonly is: "suggested"; readonly names: readonly string[] }
  | { readonly is: "unknown" };

/**
 * Prepares matching against a list of names (of another table, or of a province's units).
 *
 * @param list the names to match with, in the spelling to give back.
 * @param decisions what the user has decided before; a decision for a name that is not in the list is passed over.
 */
export function nameMatcher(list: readonly string[], decisions: NameDecisions): (name: string) => NameMatch {
  const exact = unitMatcher(list);
  const listed = new Set(list);
  const suggest = suggestNames(list);
  return (name) => {
    const decided = decisions[decisionKey(name)];
    if (decided === null) return { is: "refused" };
    if (decided !== undefined && listed.has(decided)) return { is: "confirmed", name: decided };
    const found = exact(name);
    if (found !== undefined) return { is: "exact", name: found };
    const names = suggest(name);
    return names.length > 0 ? { is: "suggested", names } : { is: "unknown" };
  };
}
