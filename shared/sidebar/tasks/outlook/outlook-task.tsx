import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { FailureBox } from "../../failure-box";
import { useTexts } from "../../pane-texts";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { OutlookBar } from "./outlook-bar";
import { OutlookBasis } from "./outlook-basis";
import { OutlookDaysFields } from "./outlook-days-fields";
import { OutlookResult } from "./outlook-result";
import type { OutlookState } from "./outlook-state";
import { useOutlookTexts } from "./outlook-texts";
import { planOutlook } from "./plan-outlook";

const NOTHING_SET: OutlookState = {};

/** What units are short of, what they need from now on, and where the present pace leads. */
export function OutlookTask({ panel, state, plan }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const texts = useOutlookTexts();
  const set = state.taskStates.outlook ?? NOTHING_SET;
  const outlook = useMemo(() => plan && planOutlook(plan, set), [plan, set]);
  const bar = <OutlookBar panel={panel} state={state} plan={plan} outlook={outlook} />;
  return (
    <TaskFrame panel={panel} title={tasks.names.outlook} intro={tasks.purposes.outlook} bar={bar}>
      {plan === undefined || outlook === undefined ? (
        <section>
          {state.readFailure !== undefined && <FailureBox error={state.readFailure} />}
          <p class="minor">{texts.noTable}</p>
        </section>
      ) : (
        <>
          <OutlookBasis panel={panel} state={state} plan={plan} outlook={outlook} />
          {outlook.without === undefined && <OutlookDaysFields panel={panel} state={state} outlook={outlook} plan={plan} />}
          <OutlookResult plan={plan} outlook={outlook} panel={panel} />
        </>
      )}
    </TaskFrame>
  );
}
