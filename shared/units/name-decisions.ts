import { foldedName } from "../tables/unit-name";

/**
 * What the user has decided about names that exact rules could not match: the comparable name of the table
 * (`decisionKey`) → the name of the list that it stands for, or null: none of the list.
 */
export type NameDecisions = Readonly<Record<string, string | null>>;

/** The key of a name in `NameDecisions`: Unicode form, spaces, dashes, case and tone position do not matter. */
export function decisionKey(name: string): string {
  return foldedName(name);
}

const MOST_DECISIONS = 5000;
const LONGEST_NAME = 200;

/** Decisions as saved in a workbook; undefined when they are not what they must be. */
export function checkedDecisions(saved: unknown): NameDecisions | undefined {
  if (typeof saved !== "object" || saved === null || Array.isArray(saved)) return undefined;
  const entries = Object.entries(saved as Record<string, unknown>);
  if (entries.length > MOST_DECISIONS) return undefined;
  const sound = entries.every(([key, name]) => isName(key) && (name === null || isName(name)));
  return sound ? (saved as NameDecisions) : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= LONGEST_NAME;
}
