import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ActionBar } from "../../action-bar";
import { Icon } from "../../icons";
import { useTexts } from "../../pane-texts";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import { forgetRun, writeRun } from "./write-run";
import type { RoutinePlan } from "./plan-routine";
import { repeatLast } from "./repeat-last";
import { useRoutineTexts } from "./routine-texts";
import { workOfSheet } from "./work-of-sheet";

interface RoutineBarProps extends Pick<TaskProps, "panel" | "state"> {
  readonly plan: NonNullable<TaskProps["plan"]>;
  readonly routine: RoutinePlan;
}

/** The one coloured button: first it sets everything as last time, then it writes all sheets at once. */
export function RoutineBar({ panel, state, plan, routine }: RoutineBarProps): JSX.Element {
  const { pane } = useTexts();
  const { bar } = useRoutineTexts();
  const [repeating, setRepeating] = useState(false);
  const { work } = state;
  const { stage, pieces, sheets, report } = routine;
  useEffect(() => {
    if (work.is === "undone" && work.receipt.kind === "sheetsAdded") void forgetRun(panel, work.receipt);
  }, [work]);
  const told = workOfSheet(state, plan.found.table.sheet);
  const busy = work.is === "writing" || repeating;
  const repeat = async (): Promise<void> => {
    setRepeating(true);
    await repeatLast(panel, routine);
    setRepeating(false);
  };
  const lacks = report.material === undefined ? bar.noIndicator : pieces.length === 0 ? bar.nothingTicked : undefined;
  const writes = stage === "write";
  const label = repeating ? bar.repeating : busy ? pane.writing.busy : writes ? bar.write(sheets) : bar.repeat;
  return (
    <ActionBar
      label={label}
      note={writes ? (lacks ?? bar.writeNote) : bar.repeatNote}
      inert={(writes && lacks !== undefined) || busy || state.reading || work.is === "undoing"}
      busy={busy}
      onPress={() => void (writes ? writeRun(panel, plan, routine) : repeat())}
    >
      <WorkNotice
        panel={panel}
        state={{ ...state, work: told }}
        plan={plan}
        next={
          told.is === "written" && (
            <button type="button" onClick={() => void panel.openTask("letter")}>
              {bar.letter}
              <Icon name="forward" />
            </button>
          )
        }
      />
    </ActionBar>
  );
}
