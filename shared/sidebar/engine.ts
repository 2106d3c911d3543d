/**
 * What reads tables and ranks: a part of the pane, fetched while the host reads the sheet. It holds no state and draws
 * nothing.
 */
export { readTables } from "../application/read-tables";
export { planRanking } from "./plan-ranking";
