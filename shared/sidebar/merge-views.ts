/** What the user sees of merging: comes with its view. */
export { MergeBar } from "./merge-bar";
export { MergeView } from "./merge-view";
