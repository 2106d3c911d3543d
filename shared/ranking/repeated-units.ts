import type { TableRow } from "../tables/unit-table";
import { unitKey } from "../tables/unit-name";

/**
 * The rows of units that stand more than once in their peer group, whatever the spelling ("Xã A", "UBND xã A"), each
 * with the sheet rows (from 1) of all of them. Ranking both would give one commune two ranks.
 */
export function repeatedUnits(rows: readonly TableRow[]): Map<TableRow, number[]> {
  const same = new Map<string, TableRow[]>();
  for (const row of rows) {
    const { type, core } = unitKey(row.name);
    const key = [row.group, type, core].join("\n");
    const others = same.get(key);
    if (others === undefined) same.set(key, [row]);
    else others.push(row);
  }
  const repeated = new Map<TableRow, number[]>();
  for (const group of same.values()) {
    if (group.length > 1) for (const row of group) repeated.set(row, group.map((other) => other.row + 1));
  }
  return repeated;
}
