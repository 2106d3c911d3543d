/** What makes rankings and records runs: a part of the pane, fetched while the user looks at the ranking. It holds no state. */
export { rankingSheet } from "../reports/ranking-sheet";
export { rankingFacts } from "../reports/ranking-facts";
export { recordRun } from "../application/record-run";
