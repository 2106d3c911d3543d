import type { NameDecisions } from "./name-decisions";

const MOST_DECISIONS = 5000;
const LONGEST_NAME = 200;
const LONGEST_KEY = 2 * LONGEST_NAME;

/** Decisions as saved in a workbook; undefined when they are not what they must be. */
export function checkedDecisions(saved: unknown): NameDecisions | undefined {
  if (typeof saved !== "object" || saved === null || Array.isArray(saved)) return undefined;
  const entries = Object.entries(saved as Record<string, unknown>);
  if (entries.length > MOST_DECISIONS) return undefined;
  const sound = entries.every(
    ([key, name]) => isText(key, LONGEST_KEY) && (name === null || isText(name, LONGEST_NAME)),
  );
  return sound ? (saved as NameDecisions) : undefined;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= longest;
}
