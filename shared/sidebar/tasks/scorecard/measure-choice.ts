import { Failure } from "../../../domain/failure";
import type { Better } from "../../../domain/indicator";
import type { ScoreIndex } from "../../../domain/index766";
import type { Target } from "../../../domain/target";
import { directionOf } from "../../../ranking/direction-of";
import { readTarget } from "../../../ranking/fit-indicator";
import { targetColumnFor } from "../../../ranking/fit-target";
import { MOST_WEIGHT } from "../../../ranking/judge-units";
import { indicatorKey } from "../../../ranking/own-indicators";
import { isScorePart, type Measure, type ScorePart } from "../../../ranking/scorecard";
import type { UnitTable } from "../../../tables/unit-table";
import type { RankingPlan } from "../../plan-ranking";
import { knownTargets, type TargetGround } from "./known-targets";
import type { MeasureSetting, ScorecardState, TargetFrom } from "./scorecard-state";

/** An indicator, or points, that the table allows, with what is set for it. */
export interface MeasureChoice {
  readonly key: string;
  readonly of: Measure["of"];
  readonly better: Better;
  readonly picked: boolean;
  readonly targetFrom: TargetFrom;
  readonly targetText: string;
  /** What the text means; undefined when it means nothing, or is not asked for. */
  readonly target: Target | undefined;
  /** Why the text is no target. */
  readonly targetError: unknown;
  readonly weightText: string;
  /** Undefined when the text is none. */
  readonly weight: number | undefined;
  readonly weightError: unknown;
}

/** What the choices are made of. */
type Ground = Pick<RankingPlan, "found" | "indicators" | "indicator" | "targetColumns"> & {
  readonly targetGround: TargetGround | undefined;
  readonly index: ScoreIndex;
};

/** Everything that the table can be judged by, in the order of the indicators, then of the parts of index 766. */
export function measureChoices(ground: Ground, state: ScorecardState): MeasureChoice[] {
  const { indicators, indicator, found, index } = ground;
  const custom = indicator.id === "custom" && indicator.numerator.length > 0 && indicator.denominator.length > 0;
  const all = [...indicators, ...(custom ? [indicator] : []), ...scoreParts(found.table, index)];
  const proposed = proposedKeys(all, ground);
  return all.map((of) => choiceOf(of, ground, state, proposed));
}

/** The key of an indicator ("digitizedInputs", "own:…") or of points ("scoreProgress"). */
export function measureKey(of: Measure["of"]): string {
  return isScorePart(of) ? of.meaning : indicatorKey(of);
}

/** The parts of index 766 that the table has one column for. Where payment has none, services hold its points too. */
function scoreParts({ columns }: UnitTable, { parts }: ScoreIndex): ScorePart[] {
  const payment = parts.find(({ score }) => score === "scoreOnlinePayment")?.most ?? 0;
  const hasPayment = columns.some(({ meaning }) => meaning === "scoreOnlinePayment");
  return parts.flatMap(({ score, most }): ScorePart[] => {
    const [only, ...others] = columns.filter(({ meaning }) => meaning === score);
    if (only === undefined || others.length > 0) return [];
    const both = score === "scoreOnlineServices" && !hasPayment;
    return [{ meaning: score, column: only.column, most: both ? most + payment : most }];
  });
}

/** One indicator for each column of targets; without any, the parts of an index. */
function proposedKeys(all: readonly Measure["of"][], { targetColumns }: Ground): string[] {
  const taken = new Set<number>();
  const keys = all.flatMap((of) => {
    const column = isScorePart(of) || directionOf(of) === "lower" ? undefined : targetColumnFor(of, targetColumns);
    if (column === undefined || taken.has(column.column)) return [];
    taken.add(column.column);
    return [measureKey(of)];
  });
  return keys.length > 0 ? keys : all.filter(isScorePart).map(measureKey);
}

function choiceOf(
  of: Measure["of"],
  ground: Ground,
  { picked, settings }: ScorecardState,
  proposed: readonly string[],
): MeasureChoice {
  const key = measureKey(of);
  const setting = settings?.[key] ?? {};
  const better = isScorePart(of) ? "higher" : directionOf(of);
  const targetFrom = isScorePart(of) ? "none" : targetFromOf(of, better, setting, ground);
  const targetText = setting.target ?? (better === "lower" ? "0%" : "");
  const weightText = setting.weight ?? (isScorePart(of) ? String(of.most) : "1");
  const weight = /^\d+$/.test(weightText.trim()) ? Number(weightText) : 0;
  const sound = weight >= 1 && weight <= MOST_WEIGHT;
  return {
    key,
    of,
    better,
    picked: (picked ?? proposed).includes(key),
    targetFrom,
    targetText,
    ...(targetFrom === "text" ? typedTarget(targetText, better) : { target: undefined, targetError: undefined }),
    weightText,
    weight: sound ? weight : undefined,
    weightError: sound ? undefined : new Failure({ code: "badWeight", text: weightText, most: MOST_WEIGHT }),
  };
}

/** As set; else the column that speaks of the indicator, then the target table, then none; overdue shares: 0 at most. */
function targetFromOf(
  of: Exclude<Measure["of"], ScorePart>,
  better: Better,
  { targetFrom }: MeasureSetting,
  { found, targetColumns, targetGround }: Ground,
): TargetFrom {
  const gone =
    typeof targetFrom === "number"
      ? !targetColumns.some(({ column }) => column === targetFrom)
      : targetFrom === "table" && targetGround === undefined;
  if (targetFrom !== undefined && !gone) return targetFrom;
  if (better === "lower") return "text";
  const column = targetColumnFor(of, targetColumns)?.column;
  if (column !== undefined || targetGround === undefined) return column ?? "none";
  return knownTargets(found.table, targetGround, of).assigned.size > 0 ? "table" : "none";
}

function typedTarget(text: string, better: Better): Pick<MeasureChoice, "target" | "targetError"> {
  try {
    return { target: readTarget(text, better), targetError: undefined };
  } catch (error) {
    return { target: undefined, targetError: error };
  }
}
