import type { Area } from "../tables/grid";

/** A figure in a sentence, bound to the cells that it comes from. */
export interface Figure {
  /**
   * Says what the figure is, whatever it comes to: "fullOnline/pooled/rate", "remind/count". The same figure of a
   * later reading has the same key; no two figures of a text have the same key unless they are the same figure.
   */
  readonly key: string;
  /** As it stands in the text: "33,8%", "2.074", "8,8 điểm phần trăm" is the figure "8,8". */
  readonly shown: string;
  readonly trace: Trace;
}

/** Where a figure comes from. Areas are of the sheet, in sheet coordinates, counted from 0. */
export interface Trace {
  readonly sheet: string;
  readonly cells: readonly Area[];
  /** The period before, for a difference. */
  readonly before?: { readonly sheet: string; readonly cells: readonly Area[] };
  /** How it comes from them: as it stands, added up, divided, subtracted, or how many units there are. */
  readonly how: "cell" | "sum" | "rate" | "difference" | "count";
}

/** Words, or a figure. */
export type Piece = string | Figure;

/** One paragraph of a report. Joined, its pieces are one line of text, NFC, without a line break. */
export interface Paragraph {
  /** The same paragraph of a later reading has the same key: "overall/fullOnline", "remind". */
  readonly key: string;
  readonly kind: "heading" | "body" | "item";
  readonly pieces: readonly Piece[];
}

/** The text of a paragraph as it is read. */
export function paragraphText({ pieces }: Paragraph): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.shown)).join("");
}
