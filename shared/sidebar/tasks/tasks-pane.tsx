import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../icons";
import { LoadedPart } from "../loaded-part";
import { useTexts } from "../pane-texts";
import { useLaterView } from "../use-later-view";
import { ViewFrame } from "../view-frame";
import type { PaneViews } from "../views";
import type { TaskProps } from "./task";
import { TASKS_OF, type TaskName, type TaskView } from "./task-name";

interface TasksPaneProps extends TaskProps {
  readonly view: TaskView;
  readonly views: PaneViews;
}

/** A view that lists pieces of work: the list of what can be done, or the piece of work that is open. */
export function TasksPane({ view, views, ...props }: TasksPaneProps): JSX.Element {
  const { panel, state } = props;
  const { tasks } = useTexts().pane;
  const task = state.openTasks[view];
  const { part, retry } = useLaterView(task, () => views.task(task ?? TASKS_OF[view][0]));
  const last = useRef<TaskName>();
  if (task !== undefined) last.current = task;
  if (task === undefined) return <TaskList view={view} panel={panel} cameFrom={last.current} />;
  if (part.is === "ready") {
    const { part: Task } = part;
    return <Task key={task} {...props} />;
  }
  return (
    <ViewFrame panel={panel} view={view}>
      <h1>{tasks.names[task]}</h1>
      <LoadedPart part={part} loading={tasks.loading} onRetry={retry}>
        {() => null}
      </LoadedPart>
    </ViewFrame>
  );
}

interface TaskListProps extends Pick<TasksPaneProps, "panel" | "view"> {
  /** The task that was open before; its entry takes the focus back. */
  readonly cameFrom: TaskName | undefined;
}

function TaskList({ view, panel, cameFrom }: TaskListProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <ViewFrame panel={panel} view={view}>
      <h1 class="unseen">{tasks.lists[view].heading}</h1>
      <ul class="tasks">
        {TASKS_OF[view].map((name) => (
          <li key={name}>
            <button
              type="button"
              class="task"
              ref={name === cameFrom ? back : undefined}
              onClick={() => void panel.openTask(name)}
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
