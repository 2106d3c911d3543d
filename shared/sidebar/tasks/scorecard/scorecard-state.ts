/** What the user has set in this piece of work. */
export interface ScorecardState {
  /** Ids of the indicators that are judged together. */
  readonly picked?: readonly string[];
}
