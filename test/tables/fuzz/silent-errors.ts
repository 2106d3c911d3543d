import { eatenColumn } from "../../../shared/tables/eaten-counts";
import { cellAddress, valueAt } from "../../../shared/tables/grid";
import { isCount } from "../../../shared/tables/match-columns";
import { readCount } from "../../../shared/tables/parse-number";
import { unitKey } from "../../../shared/tables/unit-name";
import type { UnitTable } from "../../../shared/tables/unit-table";
import type { Drawing } from "./draw-table";

/** A reading is certain from here on; below it the pane asks the user to look. */
export const CERTAIN = 0.6;

/** What was read otherwise than it was drawn although no doubt was raised. */
export function silentErrors({ grid, units, counting }: Drawing, tables: readonly UnitTable[]): string[] {
  const errors: string[] = [];
  const [table] = tables;
  if (table === undefined) return errors;
  if (tables.length > 1) return errors;
  const read = new Map(table.rows.map((row) => [row.row, row]));
  // A district that may or may not be the heading of those below is put to the user.
  const unclearGroups = table.rows.some(({ problem }) => problem === "perhapsSubtotal");
  for (const { row, group, unit } of units) {
    const line = read.get(row);
    if (line === undefined || line.kind !== "unit") {
      errors.push(`${cellAddress(row, table.unitColumn)} ${unit.name} is ${line?.kind ?? "not"} read`);
      continue;
    }
    if (line.problem !== undefined) continue;
    if (JSON.stringify(unitKey(line.name)) !== JSON.stringify(unitKey(unit.name)))
      errors.push(`${unit.name} is read as ${line.name}`);
    if (line.group !== group && !unclearGroups) errors.push(`${unit.name} of ${group} stands under ${line.group}`);
  }
  const drawnRows = new Set(units.map(({ row }) => row));
  for (const line of table.rows)
    if (line.kind === "unit" && line.problem === undefined && !drawnRows.has(line.row))
      errors.push(`${line.name} in row ${line.row + 1} is taken for a unit`);
  for (const { column, meaning, confidence, header } of table.columns) {
    if (!isCount(meaning) || confidence < CERTAIN) continue;
    const index = counting.findIndex((drawn) => drawn.column === column);
    if (index < 0 || !counting[index]?.means.includes(meaning)) {
      errors.push(`${header} is read as ${meaning}, ${confidence}`);
      continue;
    }
    const unitRows = table.rows.filter(({ kind }) => kind === "unit").map(({ row }) => row);
    const perhaps = new Set(eatenColumn(grid, unitRows, column).perhaps.map((cell) => cell.row));
    for (const { row, unit } of units) {
      if (read.get(row)?.problem !== undefined || perhaps.has(row)) continue;
      const count = readOrUndefined(valueAt(grid, row, column));
      if (count !== "doubt" && count !== unit.counts[index])
        errors.push(`${cellAddress(row, column)} is ${count}, not ${unit.counts[index] ?? ""}`);
    }
  }
  return errors;
}

function readOrUndefined(value: unknown): number | "doubt" {
  try {
    return readCount(value) ?? 0;
  } catch {
    return "doubt";
  }
}
