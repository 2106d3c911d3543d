/** The pieces of work of each view that lists them, in the order in which they are offered. */
export const TASKS_OF = {
  targets: ["dossiers", "targets", "scorecard", "outlook", "passing", "procedures", "countryside", "indicators", "queries"],
  report: ["routine", "annex", "wording", "letter"],
  sharing: ["repair", "sending", "takingBack", "locking", "configuration", "record"],
} as const;

/** A view that lists pieces of work. */
export type TaskView = keyof typeof TASKS_OF;

/** A piece of work, each a file of its own that comes when it is opened. */
export type TaskName = (typeof TASKS_OF)[TaskView][number];

/** Which view lists a piece of work. */
export function viewOfTask(task: TaskName): TaskView {
  const views: readonly TaskView[] = ["report", "sharing"];
  return views.find((view) => TASKS_OF[view].some((name) => name === task)) ?? "targets";
}
