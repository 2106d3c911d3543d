import { commonTokens } from "./common-tokens";

/** A place where a text has changed; "" for nothing. */
export interface SinceChange {
  readonly from: string;
  readonly to: string;
}

/** Words that say what a number counts: "1 đơn vị cần rà soát". */
const WORDS_BEHIND = 5;

/** A name of a list with a remark has no more words. */
const LONGEST_ENTRY = 8;

/**
 * What has changed from one text to another, word by word. A number is told with the words behind it, a name of a list without
 * what sets it apart.
 */
export function sinceChanges(before: string, now: string): readonly SinceChange[] {
  const [old, fresh] = [wordsOf(before), wordsOf(now)];
  const places = commonTokens(old.map(keyOf), fresh.map(keyOf));
  const changes: SinceChange[] = [];
  let [from, to] = [0, 0];
  const settle = (oldEnd: number, freshEnd: number): void => {
    const [left, come] = [old.slice(from, oldEnd), fresh.slice(to, freshEnd)];
    if (left.length + come.length === 0) return;
    const behind = /\p{L}/u.test([...left, ...come].join("")) ? [] : wordsBehind(old.slice(oldEnd), [...left, ...come].slice(-1));
    const change = { from: told([...left, ...(left.length > 0 ? behind : [])]), to: told([...come, ...(come.length > 0 ? behind : [])]) };
    changes.push(change);
  };
  old.forEach((_, at) => {
    const place = places[at];
    if (place === undefined) return;
    settle(at, place);
    [from, to] = [at + 1, place + 1];
  });
  settle(old.length, fresh.length);
  return changes;
}

/** The words of a text; what stands in a list is one, so that no name is torn apart. */
function wordsOf(text: string): string[] {
  return text.split(/(?<=[;:])\s+/).flatMap((stretch, at) => {
    const words = stretch.split(/\s+/).filter((word) => word !== "");
    return at > 0 && words.length <= LONGEST_ENTRY ? [words.join(" ")] : words;
  });
}

/** What sets words apart may change with their neighbours. */
function keyOf(word: string): string {
  return word.replace(/^\(|[;,.:)]+$/g, "");
}

/** What follows a number in its own sentence, in both texts. */
function wordsBehind(common: readonly string[], [last = ""]: readonly string[]): string[] {
  if (/[.;:,)]$/.test(last)) return [];
  const words: string[] = [];
  for (const word of common.slice(0, WORDS_BEHIND)) {
    words.push(word);
    if (!/^\p{L}+$/u.test(word)) break;
  }
  return words;
}

function told(words: readonly string[]): string {
  const bare = words.join(" ").replace(/^[(;,.:]+|[;,.:]+$/g, "");
  if (!bare.includes("(")) return bare.replace(/\)$/, "");
  return bare.includes(")") ? bare : bare + ")";
}
