import type { ProcedureLevel } from "../../../domain/procedure";

/** What the user has set in this piece of work. What is not set is proposed from list and table. */
export interface ProceduresState {
  /** The sheet with the list of procedures. */
  readonly listSheet?: string;
  /** The sheet with the counts by procedure, and which of its tables. */
  readonly tableSheet?: string;
  readonly tableAt?: number;
  /** The unit of a table that names none. */
  readonly unit?: string;
  readonly headings?: "auto" | "units" | "fields";
  readonly indicator?: string;
  readonly levels?: readonly ProcedureLevel[];
  /** "" for any. */
  readonly decision?: string;
  readonly inForce?: boolean;
  /** As typed. */
  readonly from?: string;
  readonly to?: string;
  readonly withoutFirst?: boolean;
  readonly year?: string;
  readonly withDossiersOnly?: boolean;
  readonly target?: string;
  /** By `procedureKey`, what the user has said of procedures that cannot be told. */
  readonly decisions?: Readonly<Record<string, "counted" | "leftOut">>;
}
