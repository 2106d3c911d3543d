/** What the user has set in this piece of work. */
export interface OutlookState {
  /** ISO date by which the target must be met. */
  readonly until?: string;
}
