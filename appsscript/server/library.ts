/**
 * Entry of Core.js. What is exported here is `Thuoc.<name>`; `tools/sheets` writes a global function for each
 * export but `calculate`, which the global function of every catalogue entry calls.
 */
export { calculate } from "./calculate";
export {
  addRows,
  addSheet,
  describeFunctions,
  describeHost,
  listSheets,
  loadSettings,
  readColumns,
  readContents,
  readCopy,
  readFormulas,
  readPart,
  readSelection,
  readSheet,
  readUnits,
  replaceCells,
  rewriteCells,
  saveSettings,
  showArea,
  undoReceipt,
} from "./endpoints";
export { onInstall, onOpen, openSidebar } from "./menu";
