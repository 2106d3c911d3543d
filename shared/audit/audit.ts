import type { CheckMade } from "../domain/audit-check";
import type { NameQuestion } from "../units/name-questions";
import type { Finding } from "./finding";

/** All that an audit found, and what it looked at: no finding means little where little could be checked. */
export interface Audit {
  /** In the order of the sheet; those about the whole table first. */
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckMade[];
  /** Names that only the user can settle against the list of units, and those that the user has settled. */
  readonly questions: readonly NameQuestion[];
}
