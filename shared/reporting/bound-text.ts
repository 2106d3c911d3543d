import { matchFigures, type Match, type Placed, type Slot } from "./match-figures";
import { beside, isNumber, numbersIn } from "./numbers-in-words";
import type { Figure } from "./statement";

/** Words that follow the sheet without being a number of it: the name of a period. */
export interface NamedWords {
  readonly key: string;
  readonly shown: string;
}

/** A paragraph in which names that follow the sheet are told apart as well. */
export type NamedPiece = string | Figure | NamedWords;

/** A figure, or a name, in a text that a person has edited. */
export interface BoundFigure extends NamedWords {
  /** What the person has typed over it; `shown` is what the sheet gave then. */
  readonly typed?: string;
}

/** An edited text with its figures found again: the words, and which figure stands between them. Plain JSON. */
export type BoundText = readonly (string | BoundFigure)[];

/** How a percentage point is said right behind its figure; by the local habit it is "%". */
const POINTS = /^(?:%| điểm phần trăm)/u;

/** A text as generated, or as bound before, with its figures as bound ones. */
export function boundOf(pieces: readonly (NamedPiece | BoundFigure)[]): BoundText {
  return joined(
    pieces.map((piece) => {
      if (typeof piece === "string") return piece;
      const { key, shown } = piece;
      return "typed" in piece && piece.typed !== undefined ? { key, shown, typed: piece.typed } : { key, shown };
    }),
  );
}

/** The text as it is read. */
export function boundWords(text: BoundText): string {
  return text.map((piece) => (typeof piece === "string" ? piece : (piece.typed ?? piece.shown))).join("");
}

/**
 * Finds the figures of a paragraph in what a person has made of its text. What is between them is kept as words, in
 * NFC and on one line. A figure of the paragraph that is not there has been deleted; a number over a figure is kept as typed; a
 * number that is no figure's is words (`looseNumbers` tells them).
 *
 * @param pieces of the paragraph, as the text stood that was edited.
 * @param more figures that were not in that text and may have come back: those of the generated paragraph.
 */
export function bindText(edited: string, pieces: readonly (NamedPiece | BoundFigure)[], more: readonly NamedPiece[] = []): BoundText {
  const text = tidy(edited);
  const known = boundOf(pieces);
  if (text === boundWords(known)) return known;
  const { slots, figures } = slotsOf(known);
  const others = slotsOf(boundOf(more));
  const fresh = others.figures.flatMap((figure, index) => (figures.some(({ key }) => key === figure.key) ? [] : [index]));
  const names = [...figures, ...others.figures].map(({ shown }) => shown).filter((shown) => !isNumber(shown));
  const numbers = numbersIn(text, names).map((number): Placed => ({ ...number, beside: beside(text, number) }));
  const own = matchFigures(slots, numbers);
  // A figure that comes back stands anywhere, and only with its own number.
  const taken = new Set(own.map((match) => match?.at));
  const free = numbers.filter((_, at) => !taken.has(at));
  const back = matchFigures(fresh.map((index) => others.slots[index] as Slot), free);
  const found = new Map<number, readonly [BoundFigure, Match, Slot]>();
  own.forEach((match, index) => {
    const [figure, slot] = [figures[index], slots[index]];
    if (match !== undefined && figure !== undefined && slot !== undefined) found.set(match.at, [figure, match, slot]);
  });
  back.forEach((match, index) => {
    const number = match?.same === true ? free[match.at] : undefined;
    const [figure, slot] = [others.figures[fresh[index] ?? -1], others.slots[fresh[index] ?? -1]];
    if (match === undefined || number === undefined || figure === undefined || slot === undefined) return;
    found.set(numbers.indexOf(number), [figure, match, slot]);
  });
  return spelled(text, numbers, found);
}

function spelled(text: string, numbers: readonly Placed[], found: ReadonlyMap<number, readonly [BoundFigure, Match, Slot]>): BoundText {
  const pieces: (string | BoundFigure)[] = [];
  let end = 0;
  numbers.forEach((number, at) => {
    const match = found.get(at);
    if (match === undefined) return;
    const [figure, { same }, slot] = match;
    pieces.push(text.slice(end, number.start));
    const { key, shown, typed } = figure;
    if (same) pieces.push(typed === undefined ? { key, shown } : { key, shown, typed });
    else pieces.push(number.text === shown ? { key, shown } : { key, shown, typed: number.text });
    end = same ? number.start + slot.text.length : number.end;
  });
  return joined([...pieces, text.slice(end)]);
}

/** The figures of a text, each with its place and the words beside it. */
function slotsOf(text: BoundText): { readonly slots: readonly Slot[]; readonly figures: readonly BoundFigure[] } {
  const words = boundWords(text);
  const slots: Slot[] = [];
  const figures: BoundFigure[] = [];
  let start = 0;
  for (const piece of text) {
    const shown = typeof piece === "string" ? piece : (piece.typed ?? piece.shown);
    const end = start + shown.length;
    if (typeof piece !== "string") {
      const stretch = { text: shown, start, end };
      slots.push({ ...stretch, beside: beside(words, stretch), percentFollows: POINTS.test(words.slice(end)) });
      figures.push(piece);
    }
    start = end;
  }
  return { slots, figures };
}

/** Neighbouring words as one piece, no empty ones. */
export function joined<Other extends object>(pieces: readonly (string | Other)[]): (string | Other)[] {
  const whole: (string | Other)[] = [];
  for (const piece of pieces) {
    const last = whole[whole.length - 1];
    if (piece === "") continue;
    if (typeof piece === "string" && typeof last === "string") whole[whole.length - 1] = last + piece;
    else whole.push(piece);
  }
  return whole;
}

/** One line in NFC, without space at its ends. */
export function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s*[\r\n\t]+\s*/g, " ").trim();
}
