import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useTexts } from "../../pane-texts";
import { RefreshButton } from "../../refresh-button";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { LookStatus } from "./look-status";
import { RestoredValuesSection } from "./restored-values";
import { ReturnedCopySections } from "./returned-copy";
import { TakingBackBar } from "./taking-back-bar";
import type { TakingBackState } from "./taking-back-state";
import { useTakingBackTexts } from "./taking-back-texts";
import { lookAtReturned } from "./taking-back-work";

const NOTHING: TakingBackState = {};

/** A copy that was sent to an office without Thước and has come back: what it needs, and what was changed in it. */
export function TakingBackTask({ panel, state }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const texts = useTakingBackTexts();
  const takingBack = state.taskStates.takingBack ?? NOTHING;
  const { looking, stop, seen, done, chosen = [] } = takingBack;
  const isUndone = state.work.is === "undone";
  useEffect(() => void lookAtReturned(panel), []);
  // Not when the next writing begins: it would be looked at in between.
  useEffect(() => void (isUndone && lookAtReturned(panel)), [isUndone]);
  return (
    <TaskFrame
      panel={panel}
      view="sharing"
      title={tasks.names.takingBack}
      intro={tasks.purposes.takingBack}
      bar={<TakingBackBar panel={panel} state={state} takingBack={takingBack} />}
    >
      <section>
        <LookStatus looking={looking} onStop={() => stop?.()} />
        {seen !== undefined && seen.copy === undefined && <p>{texts.noCopy}</p>}
        <RefreshButton label={texts.lookAgain} inert={looking !== undefined} onPress={() => void lookAtReturned(panel)} />
      </section>
      {done !== undefined && !isUndone && <RestoredValuesSection panel={panel} done={done} />}
      {seen?.copy !== undefined && <ReturnedCopySections panel={panel} host={state.host} copy={seen.copy} chosen={chosen} />}
    </TaskFrame>
  );
}
