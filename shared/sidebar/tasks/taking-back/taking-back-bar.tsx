import type { JSX } from "preact";
import { restoredCells } from "../../../application/take-back";
import { showCount } from "../../../texts/show-number";
import { ActionBar } from "../../action-bar";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import { chosenCells } from "./held-results";
import type { TakingBackState } from "./taking-back-state";
import { useTakingBackTexts } from "./taking-back-texts";
import { restoreReturned } from "./taking-back-work";

interface TakingBackBarProps extends Pick<TaskProps, "panel" | "state"> {
  readonly takingBack: TakingBackState;
}

/** The one coloured button: it gives the cells their formulas again. */
export function TakingBackBar({ panel, state, takingBack: { seen, looking, chosen = [] } }: TakingBackBarProps): JSX.Element {
  const texts = useTakingBackTexts();
  const copy = seen?.copy;
  const overwritten = copy === undefined ? [] : chosenCells(copy.plan.held, chosen);
  const count = copy === undefined ? 0 : restoredCells(copy, overwritten).length;
  const replaced = overwritten.filter(({ because }) => because === "changed").length;
  const busy = state.work.is === "writing";
  const note = replaced > 0 ? texts.overwrites(showCount(replaced)) : count > 0 ? texts.keeps : looking !== undefined ? texts.looking : texts.nothingToDo;
  return (
    <ActionBar
      label={busy ? texts.busy : count > 0 ? texts.button(showCount(count)) : texts.buttonNothing}
      note={note}
      inert={count === 0 || busy || looking !== undefined || state.work.is === "undoing"}
      busy={busy}
      onPress={() => copy !== undefined && void restoreReturned(panel, copy)}
    >
      <WorkNotice panel={panel} state={state} plan={undefined} />
    </ActionBar>
  );
}
