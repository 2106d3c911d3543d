/** What the user has set in this piece of work. */
export interface IndicatorsState {
  /** Id of the indicator that is open. */
  readonly open?: string;
}
