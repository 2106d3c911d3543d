import type { JSX } from "preact";
import { useTexts } from "../../pane-texts";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";

export function SendingTask({ panel }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  return (
    <TaskFrame panel={panel} view="sharing" title={tasks.names.sending} intro={tasks.purposes.sending}>
      <section />
    </TaskFrame>
  );
}
