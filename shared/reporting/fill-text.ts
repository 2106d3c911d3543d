import { joined, type BoundFigure, type BoundText, type NamedPiece } from "./bound-text";
import type { Figure, Trace } from "./statement";
import type { WordNotice } from "./word-notice";

/** A number that a person has typed over a figure of the sheet. */
export interface TypedFigure {
  readonly key: string;
  readonly typed: string;
  /** What the sheet gives. */
  readonly sheet: string;
  readonly trace: Trace;
}

/** Words, a figure, or what has been typed over one. */
export type FilledPiece = string | Figure | TypedFigure;

/** An edited text with the figures of a reading. */
export interface FilledText {
  readonly pieces: readonly FilledPiece[];
  /** The same, bound to this reading. */
  readonly bound: BoundText;
  readonly notices: readonly WordNotice[];
}

/**
 * Fills the figures of a reading into an edited text; nothing but figures and names changes. A figure that the reading does not have
 * stays as it was, as words, and is told.
 *
 * @param pieces of the paragraph, as it is generated from this reading.
 * @param keepsTyped whether numbers stand that were typed over figures; those of another period do not.
 */
export function fillText(text: BoundText, pieces: readonly NamedPiece[], keepsTyped = true): FilledText {
  const now = new Map(pieces.flatMap((piece) => (typeof piece === "string" ? [] : [[piece.key, piece] as const])));
  const notices: WordNotice[] = [];
  const tell = (notice: WordNotice & { readonly key: string }): void => {
    if (!notices.some((told) => "key" in told && told.key === notice.key && told.is === notice.is)) notices.push(notice);
  };
  const bound: (string | BoundFigure)[] = [];
  const filled = text.map((piece): FilledPiece => {
    if (typeof piece === "string") {
      bound.push(piece);
      return piece;
    }
    const { key, typed } = piece;
    const named = now.get(key);
    if (named === undefined) {
      bound.push(piece);
      if (!key.startsWith(NAME)) tell({ is: "gone", key, shown: typed ?? piece.shown });
      return typed ?? piece.shown;
    }
    const { shown } = named;
    bound.push(typed === undefined || !keepsTyped ? { key, shown } : { key, shown, typed });
    if (!("trace" in named)) return shown;
    const { trace } = named;
    if (typed === undefined) {
      if (shown !== piece.shown) tell({ is: "changed", key, from: piece.shown, to: shown, trace });
      return named;
    }
    if (!keepsTyped) {
      tell({ is: "putBack", key, typed, sheet: shown, trace });
      return named;
    }
    tell({ is: "overwritten", key, typed, sheet: shown, trace });
    return { key, typed, sheet: shown, trace };
  });
  return { pieces: joined(filled), bound: joined(bound), notices };
}

/** Begins the keys of names, which have no cells of their own. */
export const NAME = "name/";
