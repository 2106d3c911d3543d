import { useMemo, useRef } from "preact/hooks";
import { useSlicedWork, type SlicedWork } from "../../use-sliced-work";
import type { TaskProps } from "../task";
import { planReportInSteps, type ReportPlan } from "./plan-report";
import type { ReportState } from "./report-state";

const NOTHING_SET: ReportState = {};

/** What a report is about; while it is worked out anew, as it was. */
export interface ReportInWork {
  readonly report: ReportPlan | undefined;
  readonly work: SlicedWork<ReportPlan>;
}

/** `planReport` at the pace of the page. */
export function useReport({ plan, state, run }: Pick<TaskProps, "plan" | "state" | "run">): ReportInWork {
  const set = state.taskStates.report ?? NOTHING_SET;
  const audit = run?.audit;
  // Whatever else the report is made from changes the plan as well.
  const begin = useMemo(() => plan && (() => planReportInSteps(plan, state, set, audit)), [plan, set, audit]);
  const work = useSlicedWork(begin);
  const last = useRef<{ readonly sheet: string; readonly report: ReportPlan }>();
  const sheet = plan?.found.table.sheet;
  if (sheet !== undefined && work.result !== undefined) last.current = { sheet, report: work.result };
  const report = work.result ?? (sheet !== undefined && last.current?.sheet === sheet ? last.current.report : undefined);
  return { report, work };
}
