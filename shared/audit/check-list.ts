import { cellAddress } from "../tables/grid";
import { eachInSteps, type Steps } from "../tables/steps";
import type { TableRow } from "../tables/unit-table";
import type { NameDecisions } from "../units/name-decisions";
import { nameMatcher, type NameMatch } from "../units/name-match";
import { questionsAbout, type NameQuestion } from "../units/name-questions";
import { cellAt, type CountedTable } from "./counted-table";
import type { Finding } from "./finding";
import { inRow, inTable } from "./report-cells";

/** A list is taken for another place's when fewer than this share of a table's units are in it. */
const LEAST_FOUND = 0.2;

/** What comes of holding a table against a list of units. */
interface ListChecked {
  readonly findings: readonly Finding[];
  /** Names to be settled by the user; none when the list is of another place. */
  readonly questions: readonly NameQuestion[];
}

/**
 * Units of a list that a table lacks, and names of the table that are not in the list. Peer groups of which no unit is
 * in the list (departments beside communes) are left alone; so is a name that the user has said to be none of the list.
 *
 * @param list names that ought to be in the table; an empty list finds nothing
 * @param match how a name, under its heading, stands to the list
 */
export function* checkList(
  counted: CountedTable,
  list: readonly string[],
  match: (name: string, group: string) => NameMatch,
): Steps<ListChecked> {
  const units = counted.table.rows.filter(({ kind, name }) => kind === "unit" && name !== "");
  if (units.length === 0 || list.length === 0) return { findings: [], questions: [] };
  const matches: { readonly row: TableRow; readonly match: NameMatch }[] = [];
  yield* eachInSteps(units.length, (index) => {
    const row = units[index];
    if (row !== undefined) matches.push({ row, match: match(row.name, row.group) });
  });
  const inList = new Set<string>();
  const groups = new Set<string>();
  for (const { row, match: found } of matches) {
    if (found.is !== "exact" && found.is !== "confirmed") continue;
    inList.add(found.name);
    groups.add(row.group);
  }
  if (inList.size < Math.min(units.length, list.length) * LEAST_FOUND) {
    const others = inTable(counted, [], "note", { code: "listOfOthers", found: inList.size, of: units.length });
    return { findings: [others], questions: [] };
  }
  const findings: Finding[] = [];
  const inGroups = matches.filter(({ row }) => groups.has(row.group));
  for (const { row, match: found } of inGroups) {
    if (found.is !== "suggested" && found.is !== "unknown") continue;
    const suggestions = found.is === "suggested" ? found.names : [];
    const nameCell = [{ column: counted.table.unitColumn }];
    findings.push(inRow(counted, row, nameCell, "doubtful", { code: "notInList", suggestions }));
  }
  const missing = list.filter((name) => !inList.has(name));
  if (missing.length > 0)
    findings.push(inTable(counted, [headerCell(counted)], "doubtful", { code: "missingUnits", names: missing }));
  const placed = inGroups.map(({ row: { name, group, row }, match: found }) => {
    return { name, group, place: cellAddress(row, counted.table.unitColumn), match: found };
  });
  return { findings, questions: questionsAbout(placed) };
}

/** The cell that heads the names of the units. */
export function headerCell({ table }: { readonly table: CountedTable["table"] }): ReturnType<typeof cellAt> {
  return cellAt(table.headerRows.last, table.unitColumn);
}

/** The rows of a table's units by the name of a list that they stand for; a name that fits two rows has none. */
export function rowsByName(
  rows: readonly TableRow[],
  list: readonly string[],
  decisions: NameDecisions,
): Map<string, number> {
  const match = nameMatcher(list, decisions);
  const found = new Map<string, number>();
  const twice = new Set<string>();
  rows.forEach((row, index) => {
    if (row.kind !== "unit" || row.problem !== undefined) return;
    const matched = match(row.name);
    if (matched.is !== "exact" && matched.is !== "confirmed") return;
    if (found.has(matched.name)) twice.add(matched.name);
    found.set(matched.name, index);
  });
  for (const name of twice) found.delete(name);
  return found;
}
