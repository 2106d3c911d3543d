import type { JSX } from "preact";
import { useTexts } from "../../pane-texts";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";

export function RecordTask({ panel }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  return (
    <TaskFrame panel={panel} view="sharing" title={tasks.names.record} intro={tasks.purposes.record}>
      <section />
    </TaskFrame>
  );
}
