/** Everything that changes the workbook: a file of its own, loaded when something is first written. */
export { addSheet } from "./add-sheet";
export { readFile } from "./read-file";
export { readFormulas } from "./read-formulas";
export { readTyped } from "./read-typed";
export { replaceCells } from "./replace-cells";
export { rewriteCells } from "./rewrite-cells";
export { undo } from "./undo";
