import type { Count } from "../domain/count";
import type { Channel, DossierField, Status } from "../domain/dossier";
import type { DossierPeriod } from "../domain/place-dossier";

/** What dossiers can be counted by. */
export const dossierGroupings = ["unit", "procedure", "area"] as const;
export type DossierGrouping = (typeof dossierGroupings)[number];

/** How a table of dossiers is counted. */
export interface DossierPlan {
  /** The columns that the table has, and that are read. */
  readonly fields: ReadonlySet<DossierField>;
  readonly period: DossierPeriod;
  readonly groupBy: readonly DossierGrouping[];
  /** The counts that are wanted; undefined: all that the columns tell. Fewer take less time, above all without procedures. */
  readonly counts?: ReadonlySet<Count>;
  /**
   * Whether dossiers of a procedure count, asked once for each way of writing it in the table; undefined: no list, all count.
   * An unclear one leaves its dossiers out as `procedureUnclear`.
   */
  readonly judgeProcedure: ((procedure: string | number) => "listed" | "notListed" | "unclear") | undefined;
  /** Leave out, as `notListed`, dossiers of procedures that are not on the list; else only counts "…OfListed" ask for it. */
  readonly onlyListed: boolean;
  /**
   * What stands over the columns of units and ids, of a sheet where not every row is about a dossier: printed exports have
   * headings of groups, sums and the header again. Undefined: every row that is not blank is about one.
   */
  readonly labels?: { readonly unit: string; readonly id: string };
  /** What the user has said of words that Thước does not know, by `wordKey`. */
  readonly meanings: { readonly channel: ReadonlyMap<string, Channel>; readonly status: ReadonlyMap<string, Status> };
}
