/** What of an annex its reader wants to see. */
export interface AnnexOptions {
  /** "" for the proposed ones. */
  readonly title: string;
  readonly period: string;
  /** The columns of counts that rates are taken from. */
  readonly counts: boolean;
  /** The columns of the period before, for the indicators that are compared with one. */
  readonly before: boolean;
  /** Among them the rate of the period before; without it the change still stands. */
  readonly rateBefore: boolean;
  readonly ranks: boolean;
  /** "table": as the source has the units; "rank": in each group by the rank of the first indicator, the best first. */
  readonly order: "table" | "rank";
  /** Whether what is too wide to be read on paper is divided into several tables. */
  readonly divided: boolean;
}

/** Everything, by rank: the units as a reader of a ranking looks for them. */
export const USUAL_ANNEX: AnnexOptions = {
  title: "",
  period: "",
  counts: true,
  before: true,
  rateBefore: true,
  ranks: true,
  order: "rank",
  divided: true,
};
