/** Everything that changes the workbook: a file of its own, loaded when something is first written. */
export { addRows } from "./add-rows";
export { addSheet } from "./add-sheet";
export { openFile } from "./open-file";
export { readCopy } from "./read-copy";
export { readFile } from "./read-file";
export { readTyped } from "./read-typed";
export { replaceCells } from "./replace-cells";
export { rewriteCells } from "./rewrite-cells";
export { undo } from "./undo";
