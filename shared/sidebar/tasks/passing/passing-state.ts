/** What the user has set in this piece of work. */
export interface PassingState {
  /** The parent's target as typed. */
  readonly parentText?: string;
}
