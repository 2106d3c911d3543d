/** What merges tables and draws collection forms: a part of the pane, fetched when its view is first opened. */
export { drawMerged } from "../application/write-merged";
export { mergedFacts } from "../reports/merged-facts";
export { gatherFiles, gatherSheets } from "./gather-sources";
export { planMerge } from "./plan-merge";
export {
  collectionTexts,
  indicatorTexts,
  columnsToAsk,
  drawCollection,
  unitsOfLines,
  unitsOfProvince,
  unitsOfTable,
} from "./collection";
