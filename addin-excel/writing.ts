/** Everything that changes the workbook: a file of its own, loaded when something is first written. */
export { addSheet } from "./add-sheet";
export { readTyped } from "./read-typed";
export { replaceCells } from "./replace-cells";
export { undo } from "./undo";
