/** The pieces of work about targets and indicators, in the order in which they are offered. */
export const TASKS = [
  "targets",
  "scorecard",
  "outlook",
  "passing",
  "procedures",
  "countryside",
  "indicators",
] as const;

/** A piece of work, each a file of its own that comes when it is opened. */
export type TaskName = (typeof TASKS)[number];
