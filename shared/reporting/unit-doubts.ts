import type { Audit } from "../audit/audit";
import { isThroughout } from "../audit/report-cells";
import type { Finding } from "../audit/finding";
import type { PlacedTable } from "../ranking/compared-period";
import { areaAddress, cellAddress } from "../tables/grid";
import type { TableRow } from "../tables/unit-table";
import { describeDetail } from "../texts/describe-failure";
import { describeFinding } from "../texts/describe-finding";
import { reportWords } from "../texts/report-vi";
import { blankDoubts } from "./blank-doubts";
import type { Doubt, ReportedIndicator } from "./report-material";

/** Findings about a total, about columns as a whole, or about the list: no unit is to blame for them. */
const ABOUT_NO_UNIT: ReadonlySet<string> = new Set([
  "wrongTotal", "unlikeTotal", "totalOverBlanks", "unbalancedThroughout", "partExceedsThroughout", "scoresAboveMost",
  "repeatedThroughout", "namesakes", "missingUnits", "listOfOthers", "goneSince", "hiddenUnits", "blankCounts", "otherPeriod",
  "rateCutOff", "rateOfNothing",
]);

/**
 * What is doubtful about each unit (decision 21): findings of the audit that are more than a note and about the unit itself,
 * figures that could not be ranked, blanks where other units have counts, and names that nobody has confirmed yet, be it against
 * the list of units or the period before. A jump since the period before is a doubt unless most units jump alike.
 *
 * @param audit undefined while it is under way: then only what the table and the rankings tell is known.
 * @returns by row of the unit in the table.
 */
export function unitDoubts(
  source: PlacedTable,
  indicators: readonly ReportedIndicator[],
  audit: Audit | undefined,
): ReadonlyMap<number, readonly Doubt[]> {
  const { table } = source;
  const doubts = new Map<number, Doubt[]>();
  const add = (row: number, doubt: Doubt): void => {
    const known = doubts.get(row) ?? [];
    if (!known.some(({ why }) => why === doubt.why)) doubts.set(row, [...known, doubt]);
  };
  const nameCell = (row: number): string => cellAddress(row, table.unitColumn);
  const unitRows = rowsOfUnits(source);
  const findings = (audit?.findings ?? []).filter(({ severity, detail }) => severity !== "note" && !ABOUT_NO_UNIT.has(detail.code));
  const common = commonJumps(findings, new Set(unitRows.values()).size);
  for (const finding of findings) {
    const { cells, detail } = finding;
    if (common.has(jumpOf(finding)) || ("throughout" in detail && detail.throughout !== undefined)) continue;
    const rows = new Set(cells.flatMap(({ row }) => unitRows.get(row) ?? []));
    for (const row of rows) add(row, { cells: cells.map(areaAddress), why: describeFinding(detail) });
  }
  for (const { ranking, compared } of indicators) {
    for (const { row, cell, detail } of ranking.toReview)
      if (!names(doubts.get(row), cell)) add(row, { cells: [cell], why: describeDetail(detail) });
    for (const [row, change] of compared?.changes.units ?? [])
      if (change.is === "asked") add(row, { cells: [nameCell(row)], why: reportWords.nameNotConfirmed });
  }
  for (const [row, doubt] of blankDoubts(source, indicators)) add(row, doubt);
  for (const row of rowsInQuestion(source, audit))
    if (!names(doubts.get(row), nameCell(row))) add(row, { cells: [nameCell(row)], why: reportWords.nameNotConfirmed });
  return doubts;
}

/** Sheet row, of a unit or of one of its lines → row of the unit. */
function rowsOfUnits({ table: { rows } }: PlacedTable): ReadonlyMap<number, number> {
  const units = new Map<number, number>();
  for (const { kind, row, lines = [] } of rows) {
    if (kind !== "unit") continue;
    units.set(row, row);
    for (const line of lines) units.set(line, row);
  }
  return units;
}

/** What has jumped: one count, or one rate; "" for a finding that is no jump. */
function jumpOf({ detail }: Finding): string {
  if (detail.code === "countJump") return "count/" + detail.meaning;
  return detail.code === "rateJump" ? "rate/" + detail.indicator : "";
}

/** Jumps of most units at once are a change of the time or of the way of counting, not a slip in one unit's figures. */
function commonJumps(findings: readonly Finding[], units: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(jumpOf(finding), (counts.get(jumpOf(finding)) ?? 0) + 1);
  return new Set([...counts].filter(([jump, count]) => jump !== "" && isThroughout(count, units)).map(([jump]) => jump));
}

/** The units whose names only the user can settle, and has not. */
function rowsInQuestion({ table: { rows, unitColumn } }: PlacedTable, audit: Audit | undefined): number[] {
  const open = (audit?.questions ?? []).filter(({ answer }) => answer === undefined);
  if (open.length === 0) return [];
  const keyOf = (name: string, group: string | undefined): string => name + "\n" + (group ?? "");
  const asked = new Set(open.flatMap(({ name, group, place }) => [place, keyOf(name, group)]));
  const isAsked = ({ row, name, group }: TableRow): boolean =>
    asked.has(cellAddress(row, unitColumn)) || asked.has(keyOf(name, undefined)) || asked.has(keyOf(name, group));
  return rows.filter((row) => row.kind === "unit" && isAsked(row)).map(({ row }) => row);
}

/** Whether a doubt is about this cell already. */
function names(doubts: readonly Doubt[] | undefined, cell: string): boolean {
  return doubts?.some(({ cells }) => cells.includes(cell)) === true;
}
