/** What merges tables and draws collection forms: a part of the pane, fetched when its view is first opened. */
export { mergeTables } from "../merging/merge-tables";
