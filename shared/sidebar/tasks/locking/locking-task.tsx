import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useTexts } from "../../pane-texts";
import { RefreshButton } from "../../refresh-button";
import { TickBox } from "../../tick-box";
import type { TaskProps } from "../task";
import { taskDesk } from "../task-desk";
import { TaskFrame } from "../task-frame";
import { CheckSection } from "./check-section";
import { LockingBar } from "./locking-bar";
import type { LockingState } from "./locking-state";
import { useLockingTexts } from "./locking-texts";
import { lookAtSheets } from "./locking-work";
import { planLocking } from "./plan-locking";
import { SheetChoice } from "./sheet-choice";

const NOTHING: LockingState = {};

/** Sheets as new ones that hold values only, with a check mark at their end; and what became of those that were locked before. */
export function LockingTask({ panel, state }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const texts = useLockingTexts();
  const locking = state.taskStates.locking ?? NOTHING;
  const { sheets, looking = false, confirmed = false } = locking;
  const plan = planLocking(locking);
  useEffect(() => void lookAtSheets(panel), []);
  const confirm = (ticked: boolean): void => taskDesk(panel, "locking").set({ confirmed: ticked });

  return (
    <TaskFrame
      panel={panel}
      view="sharing"
      title={tasks.names.locking}
      intro={tasks.purposes.locking}
      bar={<LockingBar panel={panel} state={state} locking={plan} />}
    >
      <section>
        <h2>{texts.which}</h2>
        <p role="status" class={looking ? "" : "unseen"}>
          {looking ? texts.looking : ""}
        </p>
        <ul class="lock-choices">
          {sheets?.map((sheet) => (
            <SheetChoice key={sheet} panel={panel} locking={locking} sheet={sheet} isFront={sheet === locking.front} />
          ))}
        </ul>
        {plan.doubtful && (
          <TickBox ticked={confirmed} onTick={confirm}>
            {texts.confirm}
          </TickBox>
        )}
        <RefreshButton label={texts.lookAgain} inert={looking} onPress={() => void lookAtSheets(panel)} />
      </section>
      <CheckSection panel={panel} locking={locking} />
    </TaskFrame>
  );
}
