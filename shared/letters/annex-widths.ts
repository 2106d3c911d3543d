import type { Annex } from "../reports/annex";
import { finish, type Steps } from "../tables/steps";
import { type Orientation, textWidthOf } from "./page-setup";
import { plainText } from "./plain-text";
import { textWidth } from "./text-width";
import { twips } from "./twips";
import { unbroken } from "./unbroken";

/** Left and right of a cell's text. */
export const CELL_MARGIN = twips(1);

/** How the table of an annex lies on its page. */
export interface AnnexLayout {
  readonly orientation: Orientation;
  /** Of the letters, in points. */
  readonly size: number;
  /** In twips; together exactly the width of the text. */
  readonly widths: readonly number[];
}

type Trial = readonly [Orientation, number];

/** Where columns are as wide as they ask for: the largest letters that fit upright, else lying. */
const WIDE: readonly Trial[] = [
  ["portrait", 12],
  ["portrait", 11],
  ["landscape", 12],
  ["landscape", 11],
];
/** Where they are narrower, yet with a fifth more than their longest words need. */
const NARROW: readonly Trial[] = [
  ["landscape", 10],
  ["landscape", 9],
  ["landscape", 8],
];
const SPARE = 1.2;
const SMALLEST: Trial = ["landscape", 7];
/** A letter of average width, of its size. */
const LETTER = 0.5;

/**
 * Page, letters and columns of an annex. Each column has at least the room of its longest word or number, so that no
 * number is broken over two lines, and otherwise what it asks for.
 */
export function annexLayout(annex: Pick<Annex, "columns" | "rows">): AnnexLayout {
  return finish(annexLayoutInSteps(annex));
}

/** `annexLayout`, with a pause after each column. */
export function* annexLayoutInSteps(annex: Pick<Annex, "columns" | "rows">): Steps<AnnexLayout> {
  const words: string[][] = [];
  for (const [at, { headings }] of annex.columns.entries()) {
    yield at / annex.columns.length;
    words.push(longestWords([...headings, ...annex.rows.map(({ cells }) => cells[at]?.shown ?? "")]));
  }
  const wished = (size: number): number[] =>
    annex.columns.map(({ width }, at) => Math.max(needed(words[at] ?? [], size), width * LETTER * size * 20 + 2 * CELL_MARGIN));
  const least = (size: number): number[] => words.map((each) => needed(each, size));
  const [orientation, size] =
    WIDE.find(([turned, letters]) => sum(wished(letters)) <= textWidthOf(turned)) ??
    NARROW.find(([turned, letters]) => sum(least(letters)) * SPARE <= textWidthOf(turned)) ??
    SMALLEST;
  return { orientation, size, widths: shared(wished(size), least(size), textWidthOf(orientation)) };
}

/** The words of a column that may be its widest, few enough to be measured again for each size. */
function longestWords(texts: readonly string[]): string[] {
  const words = new Set(texts.flatMap((text) => unbroken(plainText(text)).split(/[ -]/)));
  return [...words].sort((one, other) => other.length - one.length).slice(0, 20);
}

function needed(words: readonly string[], size: number): number {
  return Math.max(0, ...words.map((word) => textWidth(word, size))) + 2 * CELL_MARGIN;
}

/** The whole width shared out: what each column needs, and of the rest in proportion to what it wishes beyond that. */
function shared(wished: readonly number[], least: readonly number[], whole: number): number[] {
  const room = whole - sum(least);
  const basis = room > 0 ? wished.map((width, at) => width - (least[at] ?? 0)) : least;
  const parts = sum(basis) > 0 ? basis : wished.map(() => 1);
  const edges = parts.map((_, at) => {
    const before = sum(parts.slice(0, at + 1)) / sum(parts);
    return Math.round(room > 0 ? sum(least.slice(0, at + 1)) + before * room : before * whole);
  });
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
