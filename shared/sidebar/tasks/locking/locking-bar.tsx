import type { JSX } from "preact";
import { showCount } from "../../../texts/show-number";
import { ActionBar } from "../../action-bar";
import { useTexts } from "../../pane-texts";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import { useLockingTexts } from "./locking-texts";
import { lockTicked } from "./locking-work";
import type { LockingPlan } from "./plan-locking";

interface LockingBarProps extends Pick<TaskProps, "panel" | "state"> {
  readonly locking: LockingPlan;
}

/** The one coloured button: it locks the ticked sheets. */
export function LockingBar({ panel, state, locking: { outlooks, obstacle } }: LockingBarProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useLockingTexts();
  const busy = state.work.is === "writing";
  const [first, ...rest] = outlooks;
  const notes = { nothing: texts.choose, looking: texts.looking, notLockable: texts.notYet, unconfirmed: texts.toConfirm };
  const press = (): void => {
    if (first !== undefined) void lockTicked(panel, [first, ...rest], new Date());
  };
  return (
    <ActionBar
      label={busy ? pane.writing.busy : outlooks.length > 0 ? texts.button(showCount(outlooks.length)) : texts.buttonNothing}
      note={obstacle === undefined ? texts.keeps : notes[obstacle]}
      inert={obstacle !== undefined || busy || state.work.is === "undoing"}
      busy={busy}
      onPress={press}
    >
      <WorkNotice panel={panel} state={state} plan={undefined} />
    </ActionBar>
  );
}
