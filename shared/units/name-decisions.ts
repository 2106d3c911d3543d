import { foldedName } from "../tables/name-spelling";

/**
 * What the user has decided about names that exact rules could not match: the comparable name of the table
 * (`decisionKey`) → the name of the list that it stands for, or null: none of the list.
 */
export type NameDecisions = Readonly<Record<string, string | null>>;

/** An answer about one name: a name of the list, null for none of it, undefined to take an answer back. */
export type NameChoice = string | null | undefined;

/**
 * The key of a name in `NameDecisions`: Unicode form, spaces, dashes, case and tone position do not matter.
 *
 * @param group what tells two rows of one name apart (the district of then), where there is such a thing: a decision
 * about Xã Tân Hòa of one district says nothing of that of another
 */
export function decisionKey(name: string, group = ""): string {
  return group === "" ? foldedName(name) : foldedName(group) + " / " + foldedName(name);
}

/** Decisions with some more, or, where the choice is undefined, some fewer. `choices` are pairs of key and choice. */
export function withDecisions(
  decisions: NameDecisions,
  choices: readonly (readonly [key: string, choice: NameChoice])[],
): NameDecisions {
  const next = new Map(Object.entries(decisions));
  for (const [key, choice] of choices) {
    if (choice === undefined) next.delete(key);
    else next.set(key, choice);
  }
  return Object.fromEntries(next);
}

/** The decision under a key, of the object's own only; undefined when there is none. */
export function decisionOf(decisions: NameDecisions, key: string): NameChoice {
  return Object.prototype.hasOwnProperty.call(decisions, key) ? decisions[key] : undefined;
}
