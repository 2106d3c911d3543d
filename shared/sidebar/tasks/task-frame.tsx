import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../icons";
import type { Panel } from "../panel";
import { useTexts } from "../pane-texts";
import { ViewFrame } from "../view-frame";
import type { TaskView } from "./task-name";

interface TaskFrameProps {
  readonly panel: Panel;
  /** The view that lists the work; that about targets unless told. */
  readonly view?: TaskView;
  readonly title: string;
  /** One or two sentences: what comes of it. */
  readonly intro?: string;
  /** The coloured button below, where the work has one. */
  readonly bar?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * A piece of work: the way back, its heading (which takes the focus when it is opened), its content in `<section>`s, its
 * button.
 */
export function TaskFrame({ panel, view = "targets", title, intro, bar, children }: TaskFrameProps): JSX.Element {
  const { tasks } = useTexts().pane;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <ViewFrame panel={panel} view={view} bar={bar}>
      <div class="task-head">
        <button type="button" class="link" onClick={() => panel.closeTask(view)}>
          <Icon name="back" />
          {tasks.lists[view].back}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {intro !== undefined && <p class="minor">{intro}</p>}
      </div>
      {children}
    </ViewFrame>
  );
}
