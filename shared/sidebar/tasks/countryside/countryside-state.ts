/** What the user has set in this piece of work. */
export interface CountrysideState {
  /** ISO date of the assessment. */
  readonly assessedOn?: string;
}
