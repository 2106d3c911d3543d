import type { PanelCore } from "../panel-core";
import type { TaskStates } from "./task-states";

/** What is set in a piece of work, and the way to set more of it. */
export interface TaskDesk<State> {
  get(): State;
  set(changes: State): void;
}

const NOTHING = {};

type StateOf<Task extends keyof TaskStates> = Partial<NonNullable<TaskStates[Task]>>;

/** The desk of a piece of work. Two changes may come before the next drawing, so it is the state of the panel that is changed, not the one drawn. */
export function taskDesk<Task extends keyof TaskStates>(panel: PanelCore, task: Task): TaskDesk<StateOf<Task>> {
  const get = (): StateOf<Task> => (panel.state().taskStates[task] ?? NOTHING) as StateOf<Task>;
  return {
    get,
    set: (changes) => panel.send({ does: "setTask", states: { [task]: { ...get(), ...changes } } }),
  };
}
