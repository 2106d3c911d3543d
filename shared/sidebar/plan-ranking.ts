import type { Better } from "../domain/indicator";
import type { RankOrder } from "../domain/ranking";
import type { FittedIndicator, Ranking, TargetChoice } from "../ranking/ranking";
import type { FoundTable } from "../application/read-tables";
import type { Preferences } from "../application/settings";
import { blankCounts } from "../ranking/blank-counts";
import { targetColumnFor } from "../ranking/fit-target";
import { directionOf } from "../ranking/direction-of";
import { availableIndicators, customIndicator, proposedOrder, readTarget } from "../ranking/fit-indicator";
import { proposedIndicator } from "../ranking/proposed-indicator";
import { rankUnits } from "../ranking/rank-units";
import { availableOwn, indicatorKey } from "../ranking/own-indicators";
import type { TableColumn } from "../tables/unit-table";
import type { Choices } from "./choices";
import { planComparison, type ComparisonPlan } from "./plan-comparison";
import { planTargets, type KnownTargets, type TargetPlan } from "./plan-targets";

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
  /** Which way is good for it. */
  readonly better: Better;
  readonly order: RankOrder;
  readonly targetColumns: readonly TableColumn[];
  readonly targetFrom: "none" | "text" | "table" | number;
  /** What is typed, or remembered, as the target for this direction. */
  readonly targetText: string;
  /** What the workbook's target table says of the units; undefined when it has none. */
  readonly targets: TargetPlan | undefined;
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
 * @param known the workbook's target table, once it has been read.
 */
export function planRanking(
  found: FoundTable,
  choices: Choices,
  tables: readonly FoundTable[],
  memory: Pick<Preferences, "names" | "forms" | "kept">,
  known?: KnownTargets,
): RankingPlan {
  const { grid, table } = found;
  const indicators = [...availableIndicators(table, grid), ...availableOwn(memory.kept?.indicators, table)];
  const indicator = chosenIndicator(found, indicators, choices, known);
  const targetColumns = table.columns.filter((column) => column.meaning === "target");
  const targets = known && planTargets(found, indicator, choices.assessedOn, known);
  const better = directionOf(indicator);
  const targetText = better === "lower" ? choices.maximumText : choices.targetText;
  const targetFrom = chosenTarget(targetColumns, indicator, choices, targetText, targets);
  const order = chosenOrder(indicator, choices);
  const result = rank(found, indicator, { from: targetFrom, text: targetText, targets }, order, choices.addLines);
  const blanks = result.ranking === undefined ? [] : blankCounts(grid, result.ranking);
  const comparison = planComparison(found, indicator, result.ranking, choices, tables, memory);
  const target = { targetColumns, targetFrom, targetText, targets };
  return { found, indicators, indicator, better, order, ...target, blanks, comparison, ...result };
}

function chosenIndicator(
  found: FoundTable,
  indicators: readonly FittedIndicator[],
  choices: Choices,
  known: KnownTargets | undefined,
): FittedIndicator {
  const custom = customIndicator([...choices.numerator], [...choices.denominator]);
  if (choices.indicator === "custom") return custom;
  const chosen = indicators.find((indicator) => indicatorKey(indicator) === choices.indicator);
  if (chosen !== undefined) return chosen;
  const targeted = known?.targetTable?.rules.map(({ indicator }) => indicator) ?? [];
  try {
    return proposedIndicator(found, indicators, targeted) ?? custom;
  } catch {
    // Without units there is nothing to rank by any: the ranking says so.
    return indicators[0] ?? custom;
  }
}

/** An order, or a column, that was chosen for another indicator, which this table lacks, says nothing about this one. */
function isMeant(indicator: FittedIndicator, choices: Choices): boolean {
  return choices.indicator === undefined || choices.indicator === indicatorKey(indicator);
}

function chosenOrder(indicator: FittedIndicator, choices: Choices): RankOrder {
  return (isMeant(indicator, choices) ? choices.order : undefined) ?? proposedOrder(indicator);
}

/**
 * Unless the user has said: the target column that speaks of the indicator; none where the table's targets are of
 * other indicators or cannot be told apart; where the table has no targets at all, the target table if it speaks of any of
 * the units, else the target of the last time.
 */
function chosenTarget(
  columns: readonly TableColumn[],
  indicator: FittedIndicator,
  choices: Choices,
  targetText: string,
  targets: TargetPlan | undefined,
): RankingPlan["targetFrom"] {
  const { targetFrom } = choices;
  const gone =
    targetFrom === "table"
      ? targets === undefined
      : typeof targetFrom === "number" && !(isMeant(indicator, choices) && columns.some(({ column }) => column === targetFrom));
  if (targetFrom !== undefined && !gone) return targetFrom;
  if (columns.length > 0) return targetColumnFor(indicator, columns)?.column ?? "none";
  if (targets !== undefined && targets.assigned.size > 0) return "table";
  return targetText === "" ? "none" : "text";
}

/** Where the targets come from, with what the user typed and what the target table says. */
interface SaidTarget {
  readonly from: RankingPlan["targetFrom"];
  readonly text: string;
  readonly targets: TargetPlan | undefined;
}

function rank(
  { grid, table }: FoundTable,
  indicator: FittedIndicator,
  said: SaidTarget,
  order: RankOrder,
  addLines: boolean,
): Pick<RankingPlan, "ranking" | "blocked"> {
  if (indicator.numerator.length === 0 || indicator.denominator.length === 0)
    return { ranking: undefined, blocked: { by: "columnsMissing" } };
  if (said.from === "text" && said.text.trim() === "")
    return { ranking: undefined, blocked: { by: "targetMissing" } };
  const misread = said.from === "table" ? said.targets?.typedDate.error : undefined;
  if (misread !== undefined) return { ranking: undefined, blocked: { by: "target", error: misread } };
  let target: TargetChoice;
  try {
    target = readTargetChoice(said, directionOf(indicator));
  } catch (error) {
    return { ranking: undefined, blocked: { by: "target", error } };
  }
  try {
    return { ranking: rankUnits(grid, table, { indicator, target, order, addLines }), blocked: undefined };
  } catch (error) {
    return { ranking: undefined, blocked: { by: "table", error } };
  }
}

function readTargetChoice({ from, text, targets }: SaidTarget, better: Better): TargetChoice {
  if (from === "text") return { from: "value", target: readTarget(text, better) };
  if (typeof from === "number") return { from: "column", column: from };
  if (targets === undefined) return { from: "none" };
  const { sheet, grid, assigned, unmatched, date, others: indicators } = targets;
  const others = indicators.length > 0 && { others: { sheet, indicators } };
  return from === "none" ? { from, ...others } : { from: "table", sheet, grid, assigned, unmatched, date, ...others };
}
