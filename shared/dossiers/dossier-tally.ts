import type { Count } from "../domain/count";
import type { RowLeftOut } from "../domain/dossier";
import type { DossierGrouping } from "./dossier-plan";

/** The counts of one unit, procedure or area. */
export interface TallyGroup {
  /** What names are compared by; "" for a blank procedure or area. */
  readonly key: string;
  /** The spelling that most rows have; of several, the one that came first. */
  readonly shown: string;
  /** Every spelling, in the order in which they came; at most 20. */
  readonly spellings: readonly string[];
  /** By the order of `DossierTally.counts`. */
  readonly counts: ArrayLike<number>;
  /** Rows of this group that are in no count because of a doubt; not those outside the period or the list, nor repeated ones. */
  readonly doubtful: number;
}

/** What a table of dossiers comes to. Every row is either counted or in one of `leftOut`: they add up to `rows`. */
export interface DossierTally {
  readonly rows: number;
  readonly counted: number;
  readonly leftOut: Readonly<Record<RowLeftOut, LeftOutRows>>;
  /** The counts that the columns tell. Full and part online are none of them where a dossier says only "online". */
  readonly counts: readonly Count[];
  /** In the order in which they first came; of all rows but blank ones, so that all counts of a group may be 0. */
  readonly groups: ReadonlyMap<DossierGrouping, readonly TallyGroup[]>;
  /** Counted ones without a due day in a table that has such a column: they cannot be late. */
  readonly withoutDue: number;
  /** Words that nobody has told the meaning of, as first written, with how many rows have them; the first 200. */
  readonly unknownWords: readonly { readonly field: "channel" | "status"; readonly word: string; readonly key: string; readonly rows: number }[];
}

export interface LeftOutRows {
  readonly rows: number;
  /** The first of them, rows from 0, at most 20. */
  readonly first: readonly number[];
}
