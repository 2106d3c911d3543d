import type { Clearances } from "../../../reporting/kept-clearances";

/** What a report is about, as far as the user has said; it holds for all pieces of work about the report. */
export interface ReportState {
  /** Keys of the indicators (`indicatorKey`) that the report speaks of; undefined: the pane proposes. */
  readonly indicators?: readonly string[];
  /** Which doubts were checked; undefined: as the workbook remembers. */
  readonly clearances?: Clearances;
}
