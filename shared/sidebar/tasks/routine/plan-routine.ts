import { useMemo } from "preact/hooks";
import { sourceHash } from "../../../tables/source-hash";
import type { PanelState } from "../../panel-state";
import type { RankingPlan } from "../../plan-ranking";
import type { AuditRun } from "../../use-audit";
import { recallAnnex } from "../annex/kept-annex";
import { planAnnex } from "../annex/plan-annex";
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
  /** How many sheets they are: an annex that is divided is several. */
  readonly sheets: number;
  /** The kept period that the sheet in front belongs to. */
  readonly own: KeptPeriod | undefined;
  /** Whether the sheet in front is a report that was written here, which is no table to report on. */
  readonly isReport: boolean;
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
  const { material } = report ?? {};
  const annexTables = useMemo(
    () => (material === undefined ? 1 : planAnnex(material, taskStates.annex ?? {}, recallAnnex(kept?.["annex"])).tables.length),
    [material, taskStates.annex, kept?.["annex"]],
  );
  if (found === undefined || hash === undefined || report === undefined) return undefined;
  const done = routine === undefined || set?.applied === hash || routine.hash === hash;
  const wished = set?.pieces ?? routine?.pieces.filter((piece) => EVERYTHING.includes(piece)) ?? EVERYTHING;
  const pieces = wished.filter((piece) => piece !== "ranking" || plan?.ranking !== undefined);
  return {
    periods,
    routine,
    hash,
    report,
    difference,
    stage: done ? "write" : "repeat",
    pieces,
    sheets: pieces.length + (pieces.includes("annex") ? annexTables - 1 : 0),
    own: periodOfSheet(periods, found.table.sheet, hash),
    isReport: periods.some(({ reports }) => reports.includes(found.table.sheet)),
  };
}
