import type { JSX } from "preact";
import type { RecordSeen } from "../../../application/read-record";
import { ActionBar } from "../../action-bar";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import { useRecordTexts } from "./record-texts";

interface RecordBarProps extends Pick<TaskProps, "panel" | "state"> {
  readonly seen: RecordSeen | undefined;
}

/** The one coloured button: it brings the sheet with the record to the front, at its latest line. */
export function RecordBar({ panel, state, seen }: RecordBarProps): JSX.Element {
  const texts = useRecordTexts();
  return (
    <ActionBar
      label={texts.open}
      note={seen === undefined ? texts.nothingToOpen : texts.opens(seen.sheet)}
      inert={seen === undefined}
      busy={false}
      onPress={() => {
        if (seen !== undefined) void panel.show(seen.sheet, { row: seen.lastRow, column: 0, rows: 1, columns: 1 });
      }}
    >
      <WorkNotice panel={panel} state={state} plan={undefined} />
    </ActionBar>
  );
}
