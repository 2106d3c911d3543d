import { foldTones, tidyName } from "./name-spelling";
import { andWord, shortOffices } from "./office-short-vocabulary";

/**
 * The full name of a department that is written short ("Sở TT&TT", "Sở LĐ-TB&XH"); any other text as it is. Only the
 * exact short forms of the vocabulary count, each of which stands for one department.
 */
export function officeInFull(name: string): string {
  return FULL.get(shortKey(name)) ?? name;
}

/** Tones are folded last: glued words count as one syllable, in the same way on both sides. */
function shortKey(name: string): string {
  return foldTones(` ${tidyName(name).toLowerCase()} `.split(` ${andWord} `).join(" ").replace(/[\s&.-]+/g, ""));
}

const FULL = new Map(shortOffices.flatMap(([full, ...shorts]) => shorts.map((short) => [shortKey(short), full] as const)));
