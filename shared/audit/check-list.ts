import type { TableRow } from "../tables/unit-table";
import { nameMatcher } from "../units/name-match";
import type { NameDecisions } from "../units/name-decisions";
import { cellAt, type CountedTable } from "./counted-table";
import type { Finding } from "./finding";
import { inRow, inTable } from "./report-cells";

/** A list is taken for another place's when fewer than this share of a table's units are in it. */
const LEAST_FOUND = 0.2;

/**
 * Units of a list that a table lacks, and names of the table that are not in the list. Peer groups of which no unit is
 * in the list (departments beside communes) are left alone; so is a name that the user has said to be none of the list.
 */
export function checkList(counted: CountedTable, list: readonly string[], decisions: NameDecisions): Finding[] {
  const units = counted.table.rows.filter(({ kind, name }) => kind === "unit" && name !== "");
  const match = nameMatcher(list, decisions);
  const matches = units.map((row) => ({ row, match: match(row.name) }));
  const inList = new Set<string>();
  const groups = new Set<string>();
  for (const { row, match: found } of matches) {
    if (found.is !== "exact" && found.is !== "confirmed") continue;
    inList.add(found.name);
    groups.add(row.group);
  }
  if (inList.size < Math.min(units.length, list.length) * LEAST_FOUND)
    return units.length === 0
      ? []
      : [inTable(counted, [], "note", { code: "listOfOthers", found: inList.size, of: units.length })];
  const findings: Finding[] = [];
  for (const { row, match: found } of matches) {
    if (!groups.has(row.group) || (found.is !== "suggested" && found.is !== "unknown")) continue;
    const suggestions = found.is === "suggested" ? found.names : [];
    const nameCell = [{ column: counted.table.unitColumn }];
    findings.push(inRow(counted, row, nameCell, "doubtful", { code: "notInList", suggestions }));
  }
  const missing = list.filter((name) => !inList.has(name));
  if (missing.length > 0)
    findings.push(inTable(counted, [headerCell(counted)], "doubtful", { code: "missingUnits", names: missing }));
  return findings;
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
