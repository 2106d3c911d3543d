import { decisionKey, type NameChoice } from "./name-decisions";
import type { NameMatch } from "./name-match";

/** A name as it stands in a table, and where. */
export interface PlacedName {
  readonly name: string;
  /** The heading that it stands under, where the table has groups. */
  readonly group?: string | undefined;
  /** Its cell, as people write it ("B7"). */
  readonly place: string;
}

/** A name that only the user can settle, or has settled. */
export interface NameQuestion {
  /** Its key in `NameDecisions`. */
  readonly key: string;
  readonly name: string;
  /** What tells it from another row of the same name; undefined when nothing has to. */
  readonly group: string | undefined;
  /** The first cell that it stands in. */
  readonly place: string;
  /** In how many cells it stands. */
  readonly cells: number;
  /** Names of the list that it may stand for, the likeliest first; none when there is no idea. */
  readonly candidates: readonly string[];
  /** The former unit that it names, when that went into several of the candidates in parts. */
  readonly dividedUnit: string | undefined;
  /** What the user has decided: a name of the list, null for none of it, undefined as long as it is open. */
  readonly answer: NameChoice;
}

/**
 * What to ask the user about the names of a table: each name that exact rules do not settle, once, in the order of
 * the table. A name that the user has settled stays among the questions with its answer, so that it can be undone.
 *
 * @param match from `nameMatcher` or `matchInProvince`; its `key`, where it gives one, tells names of two groups apart
 */
export function nameQuestions(
  names: readonly PlacedName[],
  match: (name: string, group?: string) => NameMatch,
): readonly NameQuestion[] {
  return questionsAbout(names.map((placed) => ({ ...placed, match: match(placed.name, placed.group) })));
}

/** The same of names that have been matched already. */
export function questionsAbout(
  names: readonly (PlacedName & { readonly match: NameMatch })[],
): readonly NameQuestion[] {
  const questions = new Map<string, NameQuestion>();
  for (const { name, group, place, match } of names) {
    if (match.is === "exact") continue;
    const key = match.key ?? decisionKey(name);
    const asked = questions.get(key);
    if (asked !== undefined) questions.set(key, { ...asked, cells: asked.cells + 1 });
    else
      questions.set(key, {
        key,
        name,
        group: key === decisionKey(name) ? undefined : group,
        place,
        cells: 1,
        candidates: match.is === "suggested" ? match.names : [],
        dividedUnit: match.is === "suggested" ? match.dividedUnit : undefined,
        answer: match.is === "confirmed" ? match.name : match.is === "refused" ? null : undefined,
      });
  }
  return [...questions.values()];
}
