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
import { doubtFingerprints } from "./doubt-fingerprint";
import type { Doubt, ReportedIndicator } from "./report-material";
import { unusableCells } from "./unusable-cells";

/** Findings about a total, about columns as a whole, or about the list: no unit is to blame for them. */
const ABOUT_NO_UNIT: ReadonlySet<string> = new Set([
  "wrongTotal", "unlikeTotal", "totalOverBlanks", "unbalancedThroughout", "partExceedsThroughout", "scoresAboveMost",
  "repeatedThroughout", "namesakes", "missingUnits", "listOfOthers", "goneSince", "hiddenUnits", "blankCounts", "otherPeriod",
  "rateCutOff", "rateOfNothing",
]);
/** The name of a unit is in doubt: it is confirmed where names are. */
const ABOUT_A_NAME: ReadonlySet<string> = new Set(["notInList"]);
/** Nothing can be counted as long as the sheet says this, whoever has checked it. */
const TO_BE_MENDED: ReadonlySet<string> = new Set(["unreadable", "repeatedUnit", "unclearRow"]);

/**
 * What is doubtful about each unit (decision 21): findings of the audit that are more than a note and about the unit itself,
 * figures that could not be ranked, blanks where other units have counts, and names that nobody has confirmed yet, be it against
 * the list of units or the period before. A jump since the period before is a doubt unless most units jump alike. A doubt about
 * figures that can be counted has a fingerprint: a person may have checked them (`clear-doubts`).
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
  const unnamed = (row: number): Doubt => ({ cells: [nameCell(row)], why: reportWords.nameNotConfirmed, isName: true });
  const unitRows = rowsOfUnits(source);
  const units = new Map(table.rows.flatMap((unit) => (unit.kind === "unit" ? [[unit.row, unit] as const] : [])));
  const fingerprints = doubtFingerprints(source);
  const unusable = unusableCells(source, indicators);
  const findings = (audit?.findings ?? []).filter(({ severity, detail }) => severity !== "note" && !ABOUT_NO_UNIT.has(detail.code));
  const common = commonJumps(findings, units.size);
  for (const finding of findings) {
    const { cells, detail } = finding;
    if (common.has(jumpOf(finding)) || ("throughout" in detail && detail.throughout !== undefined)) continue;
    const rows = new Set(cells.flatMap(({ row }) => unitRows.get(row) ?? []));
    for (const row of rows) {
      const doubt: Doubt = { cells: cells.map(areaAddress), why: describeFinding(detail) };
      const unit = units.get(row);
      const inName = ABOUT_A_NAME.has(detail.code);
      const figures = unit !== undefined && !inName && !TO_BE_MENDED.has(detail.code) && !(unusable.get(row) ?? []).some(({ cell }) => doubt.cells.includes(cell));
      add(row, { ...doubt, ...(inName && { isName: true }), ...(figures && { fingerprint: fingerprints.ofFinding(unit, detail, cells) }) });
    }
  }
  for (const [row, all] of unusable)
    for (const { cell, detail } of all) if (!names(doubts.get(row), cell)) add(row, { cells: [cell], why: describeDetail(detail) });
  for (const { compared } of indicators)
    for (const [row, change] of compared?.changes.units ?? []) if (change.is === "asked") add(row, unnamed(row));
  for (const [row, { columns, ...doubt }] of blankDoubts(source, indicators)) {
    const unit = units.get(row);
    if (unit !== undefined) add(row, { ...doubt, fingerprint: fingerprints.ofBlanks(unit, columns) });
  }
  for (const row of rowsInQuestion(source, audit)) if (!names(doubts.get(row), nameCell(row))) add(row, unnamed(row));
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
