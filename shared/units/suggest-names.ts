import { unitKey } from "../tables/unit-name";
import { bareName, differByOneSlip, withOneLetterLess } from "./bare-name";
import { initialsOf, mayBeShort } from "./initials";

const MOST_SUGGESTIONS = 5;

/**
 * Prepares suggestions from a list: names that are the same but for type, marks and letters that look alike, and, where
 * there is none, those that one slip makes of one another, in names of five letters and more, and those of which one is
 * written with initials (Sở GD&ĐT, Sở Giáo dục và Đào tạo). A suggestion is a question to the user, never an answer:
 * Xã Tân Thạnh and Xã Tân Thành are the same without marks.
 *
 * @returns a function that gives at most five names of the list, the likeliest first; none for a blank name.
 */
export function suggestNames(list: readonly string[]): (name: string) => readonly string[] {
  const byBareName = new Map<string, string[]>();
  for (const entry of new Set(list)) add(byBareName, bareName(entry), entry);
  byBareName.delete("");
  let slips: ReadonlyMap<string, readonly string[]> | undefined;
  let byInitials: ReadonlyMap<string, readonly string[]> | undefined;

  return (name) => {
    const bare = bareName(name);
    if (bare === "") return [];
    const same = byBareName.get(bare);
    if (same !== undefined) return likeliestFirst(name, same);
    // Made when it is first needed: most tables have no slip at all.
    slips ??= slipsOf([...byBareName.keys()]);
    const spellings = [bare, ...withOneLetterLess(bare)].flatMap((spelling) => slips?.get(spelling) ?? []);
    const alike = [...new Set(spellings)].filter((other) => differByOneSlip(bare, other));
    byInitials ??= initialsIn([...byBareName.values()].flat());
    const initials = initialsOf(name);
    const short = (byInitials.get(initials.letters) ?? []).filter((entry) => mayBeShort(initials, initialsOf(entry)));
    return likeliestFirst(name, [...new Set([...alike.flatMap((other) => byBareName.get(other) ?? []), ...short])]);
  };
}

/** Bare names by their spellings with a letter less and by themselves. */
function slipsOf(bareNames: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const bare of bareNames) for (const spelling of [bare, ...withOneLetterLess(bare)]) add(index, spelling, bare);
  return index;
}

function initialsIn(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) add(index, initialsOf(name).letters, name);
  index.delete("");
  return index;
}

/** Of the same name and another type, then of the same type, then the rest, each in the order of the list. */
function likeliestFirst(name: string, names: readonly string[]): readonly string[] {
  const { type, core } = unitKey(name);
  const unlikeness = (entry: string): number => {
    const key = unitKey(entry);
    return (key.core === core ? 0 : 2) + (key.type === type ? 0 : 1);
  };
  const ranked = names.map((entry, place) => ({ entry, place, off: unlikeness(entry) }));
  ranked.sort((one, other) => one.off - other.off || one.place - other.place);
  return ranked.slice(0, MOST_SUGGESTIONS).map(({ entry }) => entry);
}

function add(index: Map<string, string[]>, key: string, entry: string): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}
