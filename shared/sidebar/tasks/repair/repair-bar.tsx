import type { JSX } from "preact";
import { repairFormulas } from "../../../application/repair-formulas";
import { showCount } from "../../../texts/show-number";
import { ActionBar } from "../../action-bar";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import { lookThrough } from "./look-through";
import type { RepairState } from "./repair-state";
import { useRepairTexts } from "./repair-texts";

interface RepairBarProps extends Pick<TaskProps, "panel" | "state"> {
  readonly repair: RepairState;
}

/** The one coloured button: it writes the listed formulas anew, and looks through the workbook again. */
export function RepairBar({ panel, state, repair }: RepairBarProps): JSX.Element {
  const texts = useRepairTexts();
  const { found, looking = false, leftOut = [] } = repair;
  const busy = state.work.is === "writing";
  const taken = (found?.sheets ?? []).filter(({ sheet, repairs }) => repairs.length > 0 && !leftOut.includes(sheet));
  const count = taken.reduce((sum, { repairs }) => sum + repairs.length, 0);
  const all = (found?.sheets ?? []).reduce((sum, { repairs, left }) => sum + repairs.length + left.length, 0);
  const press = async (): Promise<void> => {
    const done = await panel.changeCells((workbook) => repairFormulas(workbook, taken), {
      action: "repair",
      in: { count: all, of: "formulas" },
      out: { count, of: "formulas" },
      leftOut: [{ count: all - count, of: "formulasLeft" }],
    });
    if (done) await lookThrough(panel);
  };
  return (
    <ActionBar
      label={busy ? texts.busy : count > 0 ? texts.button(showCount(count)) : texts.buttonNothing}
      note={count > 0 ? texts.keeps : texts.nothingToDo}
      inert={count === 0 || busy || looking || state.work.is === "undoing"}
      busy={busy}
      onPress={() => void press()}
    >
      <WorkNotice panel={panel} state={state} plan={undefined} />
    </ActionBar>
  );
}
