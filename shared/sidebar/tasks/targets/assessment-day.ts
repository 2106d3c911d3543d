import { localDay } from "../../../domain/local-day";
import type { PanelState } from "../../panel-state";
import type { RankingPlan } from "../../plan-ranking";
import { typedDay } from "../../typed-day";

/** The ISO day on which units are assessed, as the ranking has it; without one today in the user's own time zone. */
export function assessmentDay({ choices, today }: PanelState, plan: RankingPlan | undefined, now: Date): string {
  const known = typedDay(choices.assessedOn).day ?? plan?.targets?.date ?? today;
  return known === "" ? localDay(now) : known;
}

/** Whether something that is valid between two ISO days, "" for none, holds on a day. */
export function statusOn(day: string, from: string, to: string): "inForce" | "ended" | "notYet" {
  if (from !== "" && day < from) return "notYet";
  return to !== "" && day > to ? "ended" : "inForce";
}
