import type { FoundTable } from "../application/read-tables";
import type { RankOrder } from "../domain/ranking";

/** What the user has set; undefined means that the pane proposes. Columns are sheet columns, from 0. */
export interface Choices {
  /** The name under which an indicator is chosen and remembered (`indicatorKey`), or "custom". */
  readonly indicator: string | undefined;
  /** Columns added up, used with "custom" only. */
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
  /** No target, the text that was typed, the workbook's target table, or a column of the table. */
  readonly targetFrom: "none" | "text" | "table" | number | undefined;
  readonly targetText: string;
  /** The same where a lower rate is better: what was typed as the least is never taken for the most. */
  readonly maximumText: string;
  readonly order: RankOrder | undefined;
  /** Whether the rows of a unit that fills several are added up. */
  readonly addLines: boolean;
  /** The day on which units are assessed, as typed (`typedDay`): it decides which targets are in force. Undefined: the pane proposes. */
  readonly assessedOn: string | undefined;
  /** What the ranking is compared with. */
  readonly previous: PreviousChoice | undefined;
}

/**
 * The period before: another table, or a period beside this one in the same table, by its name. It counts only while
 * the sheet `of` is ranked.
 */
export type PreviousChoice = { readonly of: string } & ({ readonly found: FoundTable } | { readonly beside: string });

/** Records what the user has set. */
export type Chooser = (choices: Partial<Choices>) => void;
