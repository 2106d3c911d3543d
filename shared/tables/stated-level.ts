import type { RegisteredLevel } from "../domain/countryside-level";
import { countrysideLevelWords, negatingWords, notRegisteredWords } from "./countryside-vocabulary";
import { isOneOf, isPlainKey, markedKey, plainKey } from "./word-keys";

/** "unclear": levels are spoken of, but not which one is meant. */
export type StatedLevel = RegisteredLevel | "unclear";

/**
 * The new-countryside level that a text states: "Xã nông thôn mới nâng cao" is the advanced one, "NTM" the standard
 * one, "Không đăng ký" none. Two levels in one text, or one with "chưa", "không", are unclear. Texts without any marks
 * are read without marks.
 *
 * @returns undefined for a text that speaks of no level.
 */
export function statedLevel(text: string): StatedLevel | undefined {
  if (isOneOf(text, notRegisteredWords)) return "none";
  const marked = markedKey(text);
  const keyOf = isPlainKey(marked) ? plainKey : markedKey;
  let rest = keyOf(text);
  const levels = countrysideLevelWords.filter(([, words]) => {
    const phrase = words.split("|").map(keyOf).find((key) => rest.includes(key));
    if (phrase === undefined) return false;
    rest = rest.split(phrase).join(" \n ");
    return true;
  });
  const [first, ...others] = levels;
  if (first === undefined) return undefined;
  const negated = negatingWords.split("|").map(keyOf).some((word) => rest.includes(word));
  return others.length > 0 || negated ? "unclear" : first[0];
}
