/** A stretch of a text, by its letters from 0; `end` is behind it. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "2.074", "33,8%"; never a part of "133,8%", "Q1" or "30a". */
const NUMBER = String.raw`(?<![\p{L}\p{M}\p{N}]|\p{N}[.,])\d+(?:[.,]\d+)*%?(?![\p{L}\p{M}\p{N}])`;
const BESIDE_A_WORD = String.raw`(?![\p{L}\p{M}\p{N}])`;

/**
 * The numbers of a text from left to right, whole as they are written, and the names that are asked for besides; where
 * a name holds a number, or another name, the longest goes first.
 *
 * @param names what else is looked for, whole words only ("tháng 5/2024").
 */
export function numbersIn(text: string, names: readonly string[] = []): Stretch[] {
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length);
  const named = longestFirst.map((name) => String.raw`(?<![\p{L}\p{M}\p{N}])` + escaped(name) + BESIDE_A_WORD);
  return [...text.matchAll(new RegExp([...named, NUMBER].join("|"), "gu"))].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a text is one number and nothing else. */
export function isNumber(text: string): boolean {
  return new RegExp("^(?:" + NUMBER + ")$", "u").test(text);
}

/** The words on both sides of a stretch, the nearest first, small; a number is "#", the edge of the text "". */
export interface Beside {
  readonly left: readonly [string, string];
  readonly right: readonly [string, string];
}

/** Two Vietnamese words with their spaces are shorter. */
const REACH = 40;

/** What stands beside a stretch of a text. */
export function beside(text: string, { start, end }: Stretch): Beside {
  const before = wordsOf(text.slice(Math.max(0, start - REACH), start));
  const after = wordsOf(text.slice(end, end + REACH));
  return {
    left: [before[before.length - 1] ?? "", before[before.length - 2] ?? ""],
    right: [after[0] ?? "", after[1] ?? ""],
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}]/gu)?.map((word) => (/^\d/.test(word) ? "#" : word)) ?? [];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, (sign) => (sign === "/" ? "/" : "\\" + sign));
}
