import { useMemo } from "preact/hooks";
import { sourceHash } from "../../../tables/source-hash";
import type { PanelState } from "../../panel-state";
import type { RankingPlan } from "../../plan-ranking";
import type { AuditRun } from "../../use-audit";
import { planReport, type ReportPlan } from "../report/plan-report";
import { KEPT_PERIODS, periodOfSheet, recallPeriods, type KeptPeriod } from "./kept-periods";
import { KEPT_ROUTINE, recallRoutine, type KeptRoutine, type Piece } from "./kept-routine";
import { headerDifference, type HeaderDifference } from "./repeat-routine";

/** What there is to repeat, and how it stands to the table that was read. */
export interface RoutinePlan {
  readonly periods: readonly KeptPeriod[];
  readonly routine: KeptRoutine | undefined;
  /** `sourceHash` of the table. */
  readonly hash: string;
  readonly report: ReportPlan;
  readonly difference: HeaderDifference | undefined;
  /** "repeat": the last way is yet to be applied to this table. */
  readonly stage: "repeat" | "write";
  readonly pieces: readonly Piece[];
  /** The kept period that the sheet in front belongs to. */
  readonly own: KeptPeriod | undefined;
}

const EVERYTHING: readonly Piece[] = ["ranking", "annex", "period"];

/** Works out what is to be done on a table; undefined without one. */
export function useRoutinePlan(plan: RankingPlan | undefined, state: PanelState, run: AuditRun | undefined): RoutinePlan | undefined {
  const { memory, taskStates } = state;
  const set = taskStates.routine;
  const kept = memory.kept;
  const periods = useMemo(() => recallPeriods(kept?.[KEPT_PERIODS]), [kept?.[KEPT_PERIODS]]);
  const routine = useMemo(() => recallRoutine(kept?.[KEPT_ROUTINE]), [kept?.[KEPT_ROUTINE]]);
  const found = plan?.found;
  const hash = useMemo(() => found && sourceHash(found.grid, found.table.area), [found]);
  const report = useMemo(() => plan && planReport(plan, state, taskStates.report ?? {}, run), [plan, taskStates.report, run?.audit]);
  const difference = useMemo(() => routine && found && headerDifference(routine, found.table), [routine, found]);
  if (found === undefined || hash === undefined || report === undefined) return undefined;
  const done = routine === undefined || set?.applied?.hash === hash || routine.hash === hash;
  const pieces = set?.pieces ?? routine?.pieces.filter((piece) => EVERYTHING.includes(piece)) ?? EVERYTHING;
  return {
    periods,
    routine,
    hash,
    report,
    difference,
    stage: done ? "write" : "repeat",
    pieces: pieces.filter((piece) => piece !== "ranking" || plan?.ranking !== undefined),
    own: periodOfSheet(periods, found.table.sheet),
  };
}
