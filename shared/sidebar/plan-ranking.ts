import type { FittedIndicator, Ranking, TargetChoice } from "../ranking/ranking";
import type { FoundTable } from "../application/read-tables";
import type { Preferences } from "../application/settings";
import { blankCounts } from "../ranking/blank-counts";
import { targetColumnFor } from "../ranking/fit-target";
import { availableIndicators, customIndicator, readTarget } from "../ranking/fit-indicator";
import { rankUnits } from "../ranking/rank-units";
import type { TableColumn } from "../tables/unit-table";
import type { Choices } from "./choices";
import { planComparison, type ComparisonPlan } from "./plan-comparison";

/** Why there is no ranking yet: something is left to choose, or a `Failure` of the target text or of the table. */
export type Blocked =
  | { readonly by: "columnsMissing" | "targetMissing" }
  | { readonly by: "target" | "table"; readonly error: unknown };

/** The choices made whole with what the pane proposes, and the ranking they give. */
export interface RankingPlan {
  readonly found: FoundTable;
  /** The indicators that the columns allow, best first. */
  readonly indicators: readonly FittedIndicator[];
  readonly indicator: FittedIndicator;
  readonly targetColumns: readonly TableColumn[];
  readonly targetFrom: "none" | "text" | number;
  readonly ranking: Ranking | undefined;
  /** Addresses of blank cells that the ranking counted as 0. */
  readonly blanks: readonly string[];
  readonly blocked: Blocked | undefined;
  readonly comparison: ComparisonPlan;
}

/**
 * Works out the ranking of a table under the user's choices. Never throws: what stands in the way is `blocked`.
 *
 * @param tables all tables that have been found; others than the ranked one may be compared with.
 */
export function planRanking(
  found: FoundTable,
  choices: Choices,
  tables: readonly FoundTable[],
  memory: Pick<Preferences, "names" | "forms">,
): RankingPlan {
  const { grid, table } = found;
  const indicators = availableIndicators(table);
  const indicator = chosenIndicator(indicators, choices);
  const targetColumns = table.columns.filter((column) => column.meaning === "target");
  const targetFrom = chosenTarget(targetColumns, indicator, choices);
  const result = rank(found, indicator, targetFrom, choices);
  const blanks = result.ranking === undefined ? [] : blankCounts(grid, result.ranking);
  const comparison = planComparison(found, indicator, result.ranking, choices, tables, memory);
  return { found, indicators, indicator, targetColumns, targetFrom, blanks, comparison, ...result };
}

function chosenIndicator(indicators: readonly FittedIndicator[], choices: Choices): FittedIndicator {
  const custom = customIndicator([...choices.numerator], [...choices.denominator]);
  if (choices.indicator === "custom") return custom;
  return indicators.find(({ id }) => id === choices.indicator) ?? indicators[0] ?? custom;
}

/**
 * Unless the user has said: the target column that speaks of the indicator; none where the table's targets are of
 * other indicators or cannot be told apart; the target of the last time where the table has no targets at all.
 */
function chosenTarget(
  columns: readonly TableColumn[],
  indicator: FittedIndicator,
  choices: Choices,
): RankingPlan["targetFrom"] {
  const { targetFrom } = choices;
  const gone = typeof targetFrom === "number" && !columns.some(({ column }) => column === targetFrom);
  if (targetFrom !== undefined && !gone) return targetFrom;
  if (columns.length > 0) return targetColumnFor(indicator, columns)?.column ?? "none";
  return choices.targetText === "" ? "none" : "text";
}

function rank(
  { grid, table }: FoundTable,
  indicator: FittedIndicator,
  targetFrom: RankingPlan["targetFrom"],
  choices: Choices,
): Pick<RankingPlan, "ranking" | "blocked"> {
  if (indicator.numerator.length === 0 || indicator.denominator.length === 0)
    return { ranking: undefined, blocked: { by: "columnsMissing" } };
  if (targetFrom === "text" && choices.targetText.trim() === "")
    return { ranking: undefined, blocked: { by: "targetMissing" } };
  let target: TargetChoice;
  try {
    target = readTargetChoice(targetFrom, choices.targetText);
  } catch (error) {
    return { ranking: undefined, blocked: { by: "target", error } };
  }
  try {
    const { order, addLines } = choices;
    return { ranking: rankUnits(grid, table, { indicator, target, order, addLines }), blocked: undefined };
  } catch (error) {
    return { ranking: undefined, blocked: { by: "table", error } };
  }
}

function readTargetChoice(from: RankingPlan["targetFrom"], text: string): TargetChoice {
  if (from === "none") return { from: "none" };
  return from === "text" ? { from: "value", target: readTarget(text) } : { from: "column", column: from };
}
