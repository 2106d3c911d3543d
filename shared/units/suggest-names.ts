import { tidyName, unitKey } from "../tables/unit-name";

const MOST_SUGGESTIONS = 5;

/**
 * Prepares suggestions from a list: the names that are the same without marks, types disregarded. A suggestion is
 * a question to the user, never an answer: Xã Tân Thạnh and Xã Tân Thành are the same without marks.
 *
 * @returns a function that gives at most five names of the list, none for a blank name.
 */
export function suggestNames(list: readonly string[]): (name: string) => readonly string[] {
  const byBareName = new Map<string, string[]>();
  for (const entry of list) {
    const bare = bareName(entry);
    const same = byBareName.get(bare);
    if (same === undefined) byBareName.set(bare, [entry]);
    else same.push(entry);
  }
  return (name) => (tidyName(name) === "" ? [] : (byBareName.get(bareName(name)) ?? []).slice(0, MOST_SUGGESTIONS));
}

function bareName(name: string): string {
  return unitKey(name)
    .core.normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d");
}
