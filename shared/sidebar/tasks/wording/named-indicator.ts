/** An indicator of the report as a person knows it. */
export interface NamedIndicator {
  /** `ReportedIndicator.key`. */
  readonly key: string;
  readonly name: string;
}
