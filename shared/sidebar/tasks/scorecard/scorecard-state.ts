/** Where the target of an indicator comes from: nowhere, what is typed, the workbook's target table, or a column. */
export type TargetFrom = "none" | "text" | "table" | number;

/** What the user has set for one indicator. */
export interface MeasureSetting {
  readonly targetFrom?: TargetFrom | undefined;
  /** As typed. */
  readonly target?: string | undefined;
  readonly weight?: string | undefined;
}

/** What the user has set in this piece of work; what is not set is proposed. */
export interface ScorecardState {
  /** Keys of the indicators that are judged together. */
  readonly picked?: readonly string[] | undefined;
  /** By key. */
  readonly settings?: Readonly<Record<string, MeasureSetting>> | undefined;
  readonly reading?: "rates" | "attainment" | undefined;
  /** Keys of `rankKeys`. */
  readonly rankBy?: string | undefined;
  readonly first?: "best" | "worst" | undefined;
  readonly tieBreakers?: readonly string[] | undefined;
  /** Whether the composite score is put into bands. */
  readonly banded?: boolean | undefined;
}
