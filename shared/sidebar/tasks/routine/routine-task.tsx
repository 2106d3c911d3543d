import type { JSX } from "preact";
import { useTexts } from "../../pane-texts";
import { NoTable } from "../report/no-table";
import { ReportBasis } from "../report/report-basis";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { KeptPeriods } from "./kept-periods-list";
import { KEPT_PERIODS, periodOfSheet, recallPeriods } from "./kept-periods";
import { LastWay } from "./last-way";
import { LookFirst } from "./look-first";
import { OpenSourceBar } from "./open-source-bar";
import { PiecesToWrite } from "./pieces-to-write";
import { useRoutinePlan } from "./plan-routine";
import { RoutineBar } from "./routine-bar";
import { SourceState } from "./source-state";
import { frontSheet } from "./front-sheet";

/** Makes the report of the last period again on a new table, and keeps what was reported. */
export function RoutineTask({ panel, state, plan, run }: TaskProps): JSX.Element {
  const { pane } = useTexts();
  const routine = useRoutinePlan(plan, state, run);
  const { names, purposes } = pane.tasks;
  const periods = routine?.periods ?? recallPeriods(state.memory.kept?.[KEPT_PERIODS]);
  const front = frontSheet(state);
  const own = routine?.own ?? (front === undefined ? undefined : periodOfSheet(periods, front));
  const isReport = routine?.isReport === true;
  const bar =
    plan &&
    routine &&
    (isReport && own !== undefined ? (
      <OpenSourceBar panel={panel} state={state} plan={plan} period={own} />
    ) : (
      <RoutineBar panel={panel} state={state} plan={plan} routine={routine} />
    ));
  return (
    <TaskFrame panel={panel} view="report" title={names.routine} intro={purposes.routine} bar={bar}>
      {plan === undefined || routine === undefined ? (
        <NoTable panel={panel} state={state} />
      ) : (
        !isReport && (
          <>
            <LastWay panel={panel} state={state} plan={plan} routine={routine} />
            {routine.stage === "write" && (
              <>
                <ReportBasis panel={panel} state={state} plan={plan} report={routine.report} saysSource={false} />
                <PiecesToWrite panel={panel} routine={routine} />
                <LookFirst panel={panel} state={state} plan={plan} routine={routine} run={run} />
              </>
            )}
          </>
        )
      )}
      {own !== undefined && <SourceState panel={panel} state={state} period={own} />}
      <KeptPeriods panel={panel} state={state} periods={periods} />
    </TaskFrame>
  );
}
