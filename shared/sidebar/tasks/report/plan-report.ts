import type { ReportedIndicator, ReportMaterial } from "../../../reporting/report-material";
import type { Choices } from "../../choices";
import type { PanelState } from "../../panel-state";
import type { RankingPlan } from "../../plan-ranking";
import type { AuditRun } from "../../use-audit";
import { unitDoubts } from "../../../reporting/unit-doubts";
import { proposedIndicators } from "../../../reporting/proposed-indicators";
import type { ReportState } from "./report-state";

/** An indicator that the table allows, and whether the report speaks of it. */
export interface IndicatorOffer {
  readonly key: string;
  readonly plan: RankingPlan;
  readonly picked: boolean;
}

/** What a report is about, and what it is made from. */
export interface ReportPlan {
  readonly offers: readonly IndicatorOffer[];
  /** Undefined while no indicator is picked that can be ranked. */
  readonly material: ReportMaterial | undefined;
  /** Whether what is doubtful is known yet. */
  readonly audited: boolean;
}

/**
 * Works out what a report is about: the indicators that the user has picked, else those that are proposed, each ranked
 * as the ranking view would rank it. Never throws; an indicator that cannot be ranked is offered and left out.
 *
 * @param plan of the ranking view; its indicator, target and period before are taken as they stand.
 */
export function planReport(plan: RankingPlan, state: PanelState, set: ReportState, run: AuditRun | undefined): ReportPlan {
  const { engine } = state;
  if (engine === undefined) return { offers: [], material: undefined, audited: false };
  const ranked = engine.indicatorKey(plan.indicator);
  const plans = new Map<string, RankingPlan>([[ranked, plan]]);
  for (const indicator of plan.indicators) {
    const key = engine.indicatorKey(indicator);
    if (!plans.has(key)) plans.set(key, engine.planRanking(plan.found, forIndicator(state.choices, key), state.tables, state.memory, state));
  }
  const picked = new Set(set.indicators ?? proposedIndicators(rankedOnes(plans)));
  const offers = [...plans].map(([key, each]) => ({ key, plan: each, picked: picked.has(key) }));
  const [first, ...rest] = rankedOnes(new Map(offers.filter((offer) => offer.picked).map((offer) => [offer.key, offer.plan])));
  if (first === undefined) return { offers, material: undefined, audited: run?.audit !== undefined };
  const indicators: ReportMaterial["indicators"] = [first, ...rest];
  // The ranked indicator may be one that the earlier table cannot give.
  const compared = plan.comparison.compared ?? indicators.find((each) => each.compared !== undefined)?.compared;
  return {
    offers,
    material: {
      source: plan.found,
      period: engine.tablePeriod(plan.found.table),
      before: compared?.before,
      indicators,
      doubts: unitDoubts(plan.found, indicators, run?.audit),
    },
    audited: run?.audit !== undefined,
  };
}

/** What was typed as the target of the ranked indicator says nothing of another one. */
function forIndicator(choices: Choices, key: string): Choices {
  return { ...choices, indicator: key, order: undefined, targetFrom: undefined, targetText: "", maximumText: "" };
}

function rankedOnes(plans: ReadonlyMap<string, RankingPlan>): ReportedIndicator[] {
  return [...plans].flatMap(([key, { indicator, ranking, comparison }]) =>
    ranking === undefined
      ? []
      : [{ key, indicator, ranking, compared: comparison.compared, notCompared: comparison.error }],
  );
}
