import type { Doubt } from "./report-material";

/** A unit of a list. `row` is its row in the table, from 0. */
export interface ListedUnit {
  readonly row: number;
  /** As the table writes it; `unit-names` says it in a sentence. */
  readonly name: string;
  readonly group: string;
}

/** A list by a rule, which is stated in words: "đạt chỉ tiêu cả ba chỉ số (…)". */
export interface RuledList {
  readonly rule: string;
  readonly units: readonly ListedUnit[];
  /**
   * Why the rule can name nobody: the user wants no such list; no unit has a target; there is no period before; the report
   * speaks of none of its indicators. Undefined where it was applied, be it to nobody.
   */
  readonly lacking: "off" | "targets" | "before" | "indicators" | undefined;
  /** Whether someone meets the rule who stands under `contested` instead. */
  readonly withheld: boolean;
}

/** Units with 100% in all of these indicators (keys). */
export interface FullMarksList {
  readonly indicators: readonly string[];
  readonly rule: string;
  readonly units: readonly ListedUnit[];
}

/** A unit that is asked to explain. */
export interface ExplainingUnit extends ListedUnit {
  /** Overdue dossiers; 0 when it is asked for its targets alone. */
  readonly overdue: number;
  /** Keys of the indicators whose target it has not met, where the rules ask for that. */
  readonly under: readonly string[];
}

/** Who is asked to explain. */
export interface ExplainList extends RuledList {
  readonly units: readonly ExplainingUnit[];
}

/** A unit whose figures or name are to be looked at first. */
export interface ReviewedUnit extends ListedUnit {
  readonly reasons: readonly Doubt[];
}

/** The units that a report names, by its rules. */
export interface UnitLists {
  readonly commend: RuledList;
  readonly remind: RuledList;
  /** Who meets the rule to be commended, and is to be reminded or to explain as well: neither commended nor reminded. */
  readonly contested: readonly ListedUnit[];
  readonly fullMarks: readonly FullMarksList[];
  readonly explain: ExplainList;
  /** In no other list. */
  readonly review: readonly ReviewedUnit[];
  /** Their figures were doubtful and have been checked: they are in the other lists like any unit. */
  readonly cleared: readonly ListedUnit[];
  /** Nothing arose in any indicator, and nothing is overdue that is to be explained; in no other list. */
  readonly idle: readonly ListedUnit[];
}
