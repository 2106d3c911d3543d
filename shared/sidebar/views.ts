import type * as check from "./check-views";
import type * as merge from "./merge-views";
import type { TaskComponent } from "./tasks/task";
import type { TaskName } from "./tasks/task-name";

export type CheckViews = typeof check;
export type MergeViews = typeof merge;

/**
 * The views that come only when they are opened (docs/decisions/0014-views-come-later.md). As with `PaneParts`, a view
 * that cannot be had rejects with a `Failure` and may be asked for again.
 */
export interface PaneViews {
  readonly check: () => Promise<CheckViews>;
  readonly merge: () => Promise<MergeViews>;
  /** One piece of work about targets. */
  readonly task: (name: TaskName) => Promise<TaskComponent>;
}
