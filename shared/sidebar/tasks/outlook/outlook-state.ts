/** What the user has set in this piece of work, as typed. What is undefined, the pane proposes. */
export interface OutlookState {
  /** The table that the days were typed for: its sheet and title. */
  readonly of?: string;
  /** First day of the cumulative figures, their last day, and the day on which the target is due: dd/mm/yyyy. */
  readonly from?: string;
  readonly to?: string;
  readonly until?: string;
  /** The user has said that figures whose title speaks of a single period have piled up all the same. */
  readonly cumulative?: boolean;
  /** One target for all, used where the ranking has none. */
  readonly target?: string;
}
