import type { PeriodSheet } from "../application/period-sheets";
import type { FoundTable } from "../application/read-tables";

/** How the search for the table of the period before stands. */
export type PeriodSearch =
  | { readonly is: "idle" }
  | { readonly is: "looking" }
  | { readonly is: "sheets"; readonly sheets: readonly PeriodSheet[] }
  | { readonly is: "tables"; readonly sheet: string; readonly tables: readonly FoundTable[] }
  | { readonly is: "failed"; readonly error: unknown };
