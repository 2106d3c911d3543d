/**
 * What reads tables and ranks: a part of the pane, fetched while the host reads the sheet. It holds no state and draws
 * nothing.
 */
export { readSheetTablesInSlices, readTablesInSlices } from "./read-tables-in-slices";
export { describeDetail, describeFailure } from "../texts/describe-failure";
export { correctFound } from "../application/correct-found";
export { correctSelected } from "../application/correct-selected";
export { repairHeader } from "../application/repair-header";
export { headerForm } from "../tables/header-form";
export { rememberForm } from "../tables/remember-form";
export { meaningTexts } from "./meaning-texts";
export { tableMap } from "./table-map";
export { indicatorWords, resultWords, shortWords } from "./indicator-words";
export { indicatorText } from "../texts/indicator-text";
export { indicatorKey } from "../ranking/own-indicators";
export { directionOf } from "../ranking/direction-of";
export { lookForTargets } from "./look-for-targets";
export { targetDateNotes, targetsNote } from "./targets-note";
export { uncountedNote } from "./uncounted-note";
export { tablePeriod } from "../tables/table-period";
export { planRanking } from "./plan-ranking";
export { overallChange } from "../reports/overall-change";
export { changeWords, offerName, previousSource } from "./comparison-words";
export { undoSheets, writeSheets } from "../application/write-sheets";
export { undoConversion } from "../application/cells-converted";
export { listPeriodSheets, tableInPlaceOf } from "../application/period-sheets";
export { loadPreferences } from "../application/load-preferences";
export { rememberSettings } from "../application/remember-settings";
export { recalledSettings } from "../application/recalled-settings";
