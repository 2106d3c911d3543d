/** What the user has set in this piece of work. */
export interface TargetsState {
  /** Sheet row (from 1) of the rule that is being edited. */
  readonly editing?: number;
}
