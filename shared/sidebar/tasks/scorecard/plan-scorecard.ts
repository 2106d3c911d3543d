import type { FoundTable } from "../../../application/read-tables";
import type { TargetChoice } from "../../../ranking/ranking";
import { isScorePart, type Measure, type ScorecardRequest } from "../../../ranking/scorecard";
import type { ScoreIndex } from "../../../domain/index766";
import { usualIndex766 } from "../../../ranking/kept-index766";
import type { RankingPlan } from "../../plan-ranking";
import { knownTargets, type TargetGround } from "./known-targets";
import { measureChoices, type MeasureChoice } from "./measure-choice";
import { countChoices, rankChoices, type RankChoice } from "./rank-keys";
import type { ScorecardState } from "./scorecard-state";

/** The choices made whole with what is proposed. */
export interface ScorecardPlan {
  readonly found: FoundTable;
  readonly choices: readonly MeasureChoice[];
  readonly picked: readonly MeasureChoice[];
  readonly reading: NonNullable<ScorecardState["reading"]>;
  readonly rankChoices: readonly RankChoice[];
  readonly rankBy: RankChoice;
  readonly first: NonNullable<ScorecardState["first"]>;
  /** What ties can be broken by, without what is ranked by. */
  readonly tieChoices: readonly RankChoice[];
  readonly tieBreakers: readonly RankChoice[];
  readonly banded: boolean;
  /** Undefined while nothing is picked, or something typed is not understood. */
  readonly request: ScorecardRequest | undefined;
}

/**
 * Works out what is asked for. Never throws: what is not understood stands with its indicator.
 *
 * @param index the parts and bands of index 766 as the workbook has them.
 */
export function planScorecard(
  plan: RankingPlan,
  state: ScorecardState,
  targets: TargetGround | undefined,
  addLines: boolean,
  index: ScoreIndex = usualIndex766,
): ScorecardPlan {
  const { found } = plan;
  const choices = measureChoices({ ...plan, targetGround: targets, index }, state);
  const picked = choices.filter((choice) => choice.picked);
  const ranks = rankChoices(picked);
  const composite: RankChoice = { key: "composite", by: { by: "composite" } };
  const rankBy = ranks.find(({ key }) => key === state.rankBy) ?? composite;
  const tieChoices = [...ranks, ...countChoices(found.table.columns)].filter(({ key }) => key !== rankBy.key);
  const tieBreakers = (state.tieBreakers ?? []).flatMap((key) => tieChoices.find((choice) => choice.key === key) ?? []);
  const { reading = "rates", first = "best", banded = picked.some(({ of }) => isScorePart(of)) } = state;
  const measures = picked.flatMap((choice) => measureOf(choice, found, targets) ?? []);
  const whole = measures.length > 0 && measures.length === picked.length;
  const request: ScorecardRequest | undefined = whole
    ? {
        measures,
        reading,
        rankBy: rankBy.by,
        first,
        tieBreakers: tieBreakers.map(({ by }) => by),
        bands: banded ? index.bands : [],
        addLines,
      }
    : undefined;
  return { found, choices, picked, reading, rankChoices: ranks, rankBy, first, tieChoices, tieBreakers, banded, request };
}

function measureOf(choice: MeasureChoice, found: FoundTable, targets: TargetGround | undefined): Measure | undefined {
  const { of, better, weight } = choice;
  const target = targetOf(choice, found, targets);
  return weight === undefined || target === undefined ? undefined : { of, better, weight, target };
}

function targetOf(
  { of, targetFrom, target }: MeasureChoice,
  { table }: FoundTable,
  targets: TargetGround | undefined,
): TargetChoice | undefined {
  if (targetFrom === "none" || isScorePart(of)) return { from: "none" };
  if (targetFrom === "text") return target && { from: "value", target };
  if (typeof targetFrom === "number") return { from: "column", column: targetFrom };
  return targets && knownTargets(table, targets, of);
}
