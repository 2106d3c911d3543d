import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../icons";
import { LoadedPart } from "../loaded-part";
import { useTexts } from "../pane-texts";
import { useLaterView } from "../use-later-view";
import { ViewFrame } from "../view-frame";
import type { PaneViews } from "../views";
import type { TaskProps } from "./task";
import { TASKS, type TaskName } from "./task-name";

interface TasksPaneProps extends TaskProps {
  readonly views: PaneViews;
}

/** The view about targets: the list of what can be done, or the piece of work that is open. */
export function TasksPane({ views, ...props }: TasksPaneProps): JSX.Element {
  const { panel, state } = props;
  const { tasks } = useTexts().pane;
  const { task } = state;
  const { part, retry } = useLaterView(task, () => views.task(task ?? "targets"));
  const last = useRef<TaskName>();
  if (task !== undefined) last.current = task;
  if (task === undefined) return <TaskList panel={panel} cameFrom={last.current} />;
  if (part.is === "ready") {
    const { part: Task } = part;
    return <Task key={task} {...props} />;
  }
  return (
    <ViewFrame panel={panel} view="targets">
      <h1>{tasks.names[task]}</h1>
      <LoadedPart part={part} loading={tasks.loading} onRetry={retry}>
        {() => null}
      </LoadedPart>
    </ViewFrame>
  );
}

interface TaskListProps extends Pick<TaskProps, "panel"> {
  /** The task that was open before; its entry takes the focus back. */
  readonly cameFrom: TaskName | undefined;
}

function TaskList({ panel, cameFrom }: TaskListProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <ViewFrame panel={panel} view="targets">
      <h1 class="unseen">{tasks.heading}</h1>
      <ul class="tasks">
        {TASKS.map((name) => (
          <li key={name}>
            <button
              type="button"
              class="task"
              ref={name === cameFrom ? back : undefined}
              onClick={() => panel.openTask(name)}
            >
              <span class="task-name">{tasks.names[name]}</span>
              <span class="minor">{tasks.purposes[name]}</span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </ViewFrame>
  );
}
