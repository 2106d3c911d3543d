import type { ReportedIndicator, ReportMaterial } from "../../../reporting/report-material";
import type { Audit } from "../../../audit/audit";
import { clearDoubts } from "../../../reporting/clear-doubts";
import { KEPT_CLEARANCES, recallClearances } from "../../../reporting/kept-clearances";
import { processingCountsInSteps } from "../../../reporting/processing-counts";
import { proposedIndicators } from "../../../reporting/proposed-indicators";
import { unitDoubts } from "../../../reporting/unit-doubts";
import { finish, type Steps } from "../../../tables/steps";
import type { Choices } from "../../choices";
import type { PanelState } from "../../panel-state";
import type { RankingPlan } from "../../plan-ranking";
import type { AuditRun } from "../../use-audit";
import { orderOfIndicators } from "./order-of-indicators";
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
 * as the ranking view would rank it. Never throws; an indicator that cannot be ranked is offered and left out. What the user
 * has checked is no doubt any more.
 *
 * @param plan of the ranking view; its indicator, target and period before are taken as they stand.
 */
export function planReport(plan: RankingPlan, state: PanelState, set: ReportState, run: Pick<AuditRun, "audit"> | undefined): ReportPlan {
  return finish(planReportInSteps(plan, state, set, run?.audit));
}

/** `planReport`, with a pause after each indicator. */
export function* planReportInSteps(plan: RankingPlan, state: PanelState, set: ReportState, audit: Audit | undefined): Steps<ReportPlan> {
  const { engine } = state;
  if (engine === undefined) return { offers: [], material: undefined, audited: false };
  const plans = yield* plansOf(plan, state, engine);
  const picked = new Set(set.indicators ?? proposedIndicators(plan.found, rankedOnes(plans)));
  const offers = orderOfIndicators(plans, plan, state).map(([key, each]) => ({ key, plan: each, picked: picked.has(key) }));
  const [first, ...rest] = rankedOnes(new Map(offers.filter((offer) => offer.picked).map((offer) => [offer.key, offer.plan])));
  const audited = audit !== undefined;
  if (first === undefined) return { offers, material: undefined, audited };
  const indicators: ReportMaterial["indicators"] = [first, ...rest];
  // The ranked indicator may be one that the earlier table cannot give.
  const compared = plan.comparison.compared ?? indicators.find((each) => each.compared !== undefined)?.compared;
  const checked = set.clearances ?? recallClearances(state.memory.kept?.[KEPT_CLEARANCES]);
  // Found once for all who ask, the doubts among them.
  yield* processingCountsInSteps({ source: plan.found, indicators });
  return {
    offers,
    material: {
      source: plan.found,
      period: engine.tablePeriod(plan.found.table),
      before: compared?.before,
      indicators,
      ...clearDoubts(unitDoubts(plan.found, indicators, audit), new Set(checked)),
    },
    audited,
  };
}

/** A plan is another one whenever anything that it is made from is; so are those of the other indicators. */
const known = new WeakMap<RankingPlan, ReadonlyMap<string, RankingPlan>>();

/** Each indicator that the table allows, ranked; that of the ranking view first. */
function* plansOf(plan: RankingPlan, state: PanelState, engine: NonNullable<PanelState["engine"]>): Steps<ReadonlyMap<string, RankingPlan>> {
  const done = known.get(plan);
  if (done !== undefined) return done;
  const plans = new Map<string, RankingPlan>([[engine.indicatorKey(plan.indicator), plan]]);
  for (const [at, indicator] of plan.indicators.entries()) {
    const key = engine.indicatorKey(indicator);
    if (plans.has(key)) continue;
    yield at / plan.indicators.length;
    plans.set(key, engine.planRanking(plan.found, forIndicator(state.choices, key), state.tables, state.memory, state));
  }
  known.set(plan, plans);
  return plans;
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
