/** What the user has set in this piece of work. */
export interface ProceduresState {
  /** The sheet with the list of procedures. */
  readonly listSheet?: string;
}
