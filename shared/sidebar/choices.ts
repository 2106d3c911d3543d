import type { IndicatorId } from "../domain/indicator";
import type { RankOrder } from "../domain/ranking";
import type { Grouping } from "./grouping";

/** What the user has set; undefined means that the pane proposes. Columns are sheet columns, from 0. */
export interface Choices {
  readonly unitColumn: number | undefined;
  readonly grouping: Grouping | undefined;
  readonly indicator: IndicatorId | "custom" | undefined;
  /** Columns added up, used with "custom" only. */
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
  /** No target, the text that was typed, or a column of the table. */
  readonly targetFrom: "none" | "text" | number | undefined;
  readonly targetText: string;
  readonly order: RankOrder;
}

/** Records what the user has set. */
export type Chooser = (choices: Partial<Choices>) => void;
