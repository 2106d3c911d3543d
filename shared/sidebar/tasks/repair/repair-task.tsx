import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import { RefreshButton } from "../../refresh-button";
import type { TaskProps } from "../task";
import { taskDesk } from "../task-desk";
import { TaskFrame } from "../task-frame";
import { LeftFormulas } from "./left-formulas";
import { lookThrough } from "./look-through";
import { RepairBar } from "./repair-bar";
import type { RepairState } from "./repair-state";
import { RepairSummary } from "./repair-summary";
import { useRepairTexts } from "./repair-texts";
import { SheetRepairsList } from "./sheet-repairs-list";

const NOTHING: RepairState = {};

/** Formulas of Thước that do not live in this workbook: what they are, what they become, and the button that does it. */
export function RepairTask({ panel, state }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const texts = useRepairTexts();
  const repair = state.taskStates.repair ?? NOTHING;
  const { found, looking = false, leftOut = [] } = repair;
  useEffect(() => void lookThrough(panel), []);
  const takeSheet = (sheet: string, take: boolean): void => {
    const others = leftOut.filter((name) => name !== sheet);
    taskDesk(panel, "repair").set({ leftOut: take ? others : [...others, sheet] });
  };

  return (
    <TaskFrame
      panel={panel}
      view="sharing"
      title={tasks.names.repair}
      intro={tasks.purposes.repair}
      bar={<RepairBar panel={panel} state={state} repair={repair} />}
    >
      <section>
        <p role="status" class={looking ? "" : "unseen"}>
          {looking ? texts.looking : ""}
        </p>
        {found !== undefined && !looking && <RepairSummary found={found} />}
        {state.host?.customFunctions === false && (
          <Notice kind="care">
            <p>{texts.noFunctions}</p>
          </Notice>
        )}
        <RefreshButton label={texts.lookAgain} inert={looking} onPress={() => void lookThrough(panel)} />
      </section>
      {found?.sheets.map((each) => (
        <SheetRepairsList
          key={each.sheet}
          found={each}
          taken={!leftOut.includes(each.sheet)}
          onTake={(take) => takeSheet(each.sheet, take)}
          panel={panel}
          host={state.host}
        />
      ))}
      {found !== undefined && <LeftFormulas found={found} />}
    </TaskFrame>
  );
}
