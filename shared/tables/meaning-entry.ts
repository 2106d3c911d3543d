import type { ColumnMeaning } from "./unit-table";

/** The part of a report that a column belongs to. "apart": dossiers that no indicator may count. */
export type Section = "received" | "resolved" | "pending" | "payment" | "digitized" | "apart";

/** Words that place a column in a section. */
export interface SectionEntry {
  readonly section: Section;
  readonly words: string;
  /** None of these may occur in the same label. */
  readonly not?: string;
  /** In brackets too, where units of measure stand. */
  readonly brackets?: true;
  /** Only when the words stand above the column, not in its own label. */
  readonly above?: true;
  /** Gives way to any other section named above it: results under a heading of digitizing are digitized results. */
  readonly weak?: true;
}

/** One way in which a header says what its column means. Phrases are whole words; "a|b" means either. */
export interface MeaningEntry {
  readonly meaning: ColumnMeaning;
  /** All must occur in the label. */
  readonly words: readonly string[];
  /** None may occur in it. */
  readonly not?: string;
  /** One must occur in a label above. */
  readonly parent?: string;
  /** The section the column must stand in; left out: any (for counts, any but "apart"). */
  readonly under?: Section | "none";
  /** What the weight is multiplied by when the column stands in no section; left out: a count then does not apply. */
  readonly bare?: number;
  /** No telling word may be left over, except those in `also`. Without it, what is left over makes a count unsure. */
  readonly whole?: true;
  /** Words that may stand beside without changing the meaning. */
  readonly also?: string;
  readonly weight: number;
}
