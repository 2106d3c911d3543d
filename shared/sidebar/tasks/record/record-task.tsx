import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { keptSwitch, recordsRuns } from "../../../application/record-switch";
import { ownSheetsVi } from "../../../texts/own-sheets-vi";
import { showCount } from "../../../texts/show-number";
import { useElementId } from "../../element-id";
import { useTexts } from "../../pane-texts";
import { RefreshButton } from "../../refresh-button";
import { TickBox } from "../../tick-box";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";
import { lookAtRecord } from "./look-at-record";
import { RecordBar } from "./record-bar";
import { RecordLineCard } from "./record-line";
import { useRecordTexts } from "./record-texts";

/** The record of runs: whether it is kept, its latest lines, and the way to its sheet. */
export function RecordTask({ panel, state }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const texts = useRecordTexts();
  const id = useElementId();
  const { looking = false, seen } = state.taskStates.record ?? {};
  const keeps = recordsRuns(state.memory.kept);
  useEffect(() => void lookAtRecord(panel), []);
  const { latest = [], count = 0 } = seen ?? {};
  const counted = latest.length < count ? texts.latest(showCount(latest.length), showCount(count)) : texts.all(showCount(count));

  return (
    <TaskFrame
      panel={panel}
      view="sharing"
      title={tasks.names.record}
      intro={tasks.purposes.record}
      bar={<RecordBar panel={panel} state={state} seen={seen} />}
    >
      <section>
        <TickBox ticked={keeps} onTick={(on) => panel.remember({ kept: keptSwitch(on) })}>
          {texts.keep(seen?.sheet ?? ownSheetsVi.record)}
        </TickBox>
        <p class="note" role="status">
          {keeps ? texts.kept : texts.notKept}
        </p>
      </section>
      <section aria-labelledby={id}>
        <h2 id={id}>{texts.heading}</h2>
        <p role="status" class="minor">
          {looking ? texts.looking : count === 0 ? texts.none : counted}
        </p>
        <ol class="record">
          {latest.map((line, at) => (
            <RecordLineCard key={count - at} line={line} />
          ))}
        </ol>
        <RefreshButton label={texts.readAgain} inert={looking} onPress={() => void lookAtRecord(panel)} />
      </section>
    </TaskFrame>
  );
}
