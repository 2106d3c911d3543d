import type { JSX } from "preact";
import { useTexts } from "../../pane-texts";
import type { TaskProps } from "../task";
import { TaskFrame } from "../task-frame";

/** A piece of work. */
export function OutlookTask({ panel }: TaskProps): JSX.Element {
  const { tasks } = useTexts().pane;
  return (
    <TaskFrame panel={panel} title={tasks.names.outlook} intro={tasks.purposes.outlook}>
      {null}
    </TaskFrame>
  );
}
