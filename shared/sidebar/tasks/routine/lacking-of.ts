import { columnKeys } from "../../../tables/header-form";
import type { RankingPlan } from "../../plan-ranking";
import type { ReportPlan } from "../report/plan-report";
import type { KeptRoutine } from "./kept-routine";

/** What of the last way a table does not give. */
export interface Lacking {
  /** The indicator that was ranked. */
  readonly ranked: boolean;
  /** How many of the other indicators of the report. */
  readonly indicators: number;
  readonly target: boolean;
}

/** Holds a plan against the way of the last time. The ranked indicator is the first that is offered. */
export function lackingOf(routine: KeptRoutine, plan: RankingPlan, { offers }: Pick<ReportPlan, "offers">): Lacking {
  const { target, ranked, indicators = [], numerator, denominator } = routine;
  const columns = new Set(columnKeys(plan.found.table.columns).values());
  const noColumns = ![...numerator, ...denominator].every((key) => columns.has(key));
  const given = (key: string): boolean => offers.some((offer) => offer.key === key && offer.plan.ranking !== undefined);
  const others = indicators.filter((key) => key !== "custom" && key !== ranked);
  return {
    ranked: ranked === "custom" ? noColumns : offers[0]?.key !== ranked,
    indicators: others.filter((key) => !given(key)).length,
    target: target.from === "column" ? typeof plan.targetFrom !== "number" : target.from === "table" && plan.targetFrom !== "table",
  };
}
