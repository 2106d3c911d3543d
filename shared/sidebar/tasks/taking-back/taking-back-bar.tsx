import type { JSX } from "preact";
import { showCount } from "../../../texts/show-number";
import { ActionBar } from "../../action-bar";
import { useTexts } from "../../pane-texts";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import type { TakingBackState } from "./taking-back-state";
import { useTakingBackTexts } from "./taking-back-texts";
import { restoreReturned } from "./taking-back-work";

interface TakingBackBarProps extends Pick<TaskProps, "panel" | "state"> {
  readonly takingBack: TakingBackState;
}

/** The one coloured button: it gives the cells their formulas again. */
export function TakingBackBar({ panel, state, takingBack: { seen, looking = false } }: TakingBackBarProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useTakingBackTexts();
  const copy = seen?.copy;
  const count = copy?.plan.restore.length ?? 0;
  const busy = state.work.is === "writing";
  return (
    <ActionBar
      label={busy ? pane.writing.busy : count > 0 ? texts.button(showCount(count)) : texts.buttonNothing}
      note={count > 0 ? texts.keeps : looking ? texts.looking : texts.nothingToDo}
      inert={count === 0 || busy || looking || state.work.is === "undoing"}
      busy={busy}
      onPress={() => copy !== undefined && void restoreReturned(panel, copy)}
    >
      <WorkNotice panel={panel} state={state} plan={undefined} />
    </ActionBar>
  );
}
