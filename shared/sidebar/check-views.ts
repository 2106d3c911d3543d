/** What the user sees of checking: comes with its view. */
export { CheckBar } from "./check-bar";
export { CheckView } from "./check-view";
