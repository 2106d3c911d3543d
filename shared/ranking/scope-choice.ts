import type { LeftOutReason, ProcedureLevel, UnclearReason } from "../domain/procedure";

/** Which procedures count. All that is chosen must hold. */
export interface ScopeChoice {
  readonly levels: "any" | readonly ProcedureLevel[];
  /** Only those that this decision put on the list, by the `key` or the text of a `ListedDecision`; undefined: whatever the decision. */
  readonly decision: string | undefined;
  /** In force on at least one of these days, both ISO and included; the same day twice for one day. */
  readonly inForce: { readonly from: string; readonly to: string } | undefined;
  /** Without those first published in this year (Khánh Hòa 2020). */
  readonly withoutFirstPublishedIn: number | undefined;
  /** Only procedures that had dossiers are counted as procedures (Thái Nguyên 2022); dossiers stay the same. */
  readonly withDossiersOnly: boolean;
}

/** What the user has said of procedures, by `procedureKey`: whether their dossiers count. */
export type ScopeDecisions = Readonly<Record<string, "counted" | "leftOut">>;

/** What becomes of a line. "unclear": not counted, and not silently left out; its unit is not ranked until it is settled. */
export type ScopeOutcome =
  | { readonly is: "counted"; readonly byUser: boolean }
  | { readonly is: "leftOut"; readonly reason: LeftOutReason }
  | { readonly is: "unclear"; readonly reason: UnclearReason };
