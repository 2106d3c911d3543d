import type { JSX } from "preact";
import { ActionBar } from "../../action-bar";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import type { KeptPeriod } from "./kept-periods";
import { useRoutineTexts } from "./routine-texts";
import { workOfSheet } from "./work-of-sheet";

interface OpenSourceProps extends Pick<TaskProps, "panel" | "state"> {
  readonly plan: NonNullable<TaskProps["plan"]>;
  /** The period that the sheet in front reports on. */
  readonly period: KeptPeriod;
}

/** On a report that was written here: the way back to the table it was made from, and the notice of the run. */
export function OpenSourceBar({ panel, state, plan, period }: OpenSourceProps): JSX.Element {
  const { bar } = useRoutineTexts();
  const { work, reading } = state;
  const checked = state.taskStates.routine?.checks?.[period.sheet];
  const found = typeof checked === "object" && "now" in checked.source ? checked.source.now : undefined;
  const { sheet, area } = found ?? period.source;
  const gone = typeof checked === "object" && checked.source.is === "gone";
  const busy = reading || work.is === "writing" || work.is === "undoing";
  const open = async (): Promise<void> => {
    if (await panel.show(sheet, area)) await panel.read();
  };
  return (
    <ActionBar label={bar.openSource} note={gone ? bar.sourceGone(sheet) : bar.openSourceNote(sheet)} inert={busy || gone} busy={reading} onPress={() => void open()}>
      <WorkNotice panel={panel} state={{ ...state, work: workOfSheet(state, plan.found.table.sheet) }} plan={plan} />
    </ActionBar>
  );
}
