/** What checks the figures of a table: a part of the pane, fetched when its view is first opened. */
export { auditTable } from "../audit/audit-table";
