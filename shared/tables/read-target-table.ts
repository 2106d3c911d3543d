import { Failure } from "../domain/failure";
import { isMissing } from "./parse-number";
import { targetColumns, type TargetColumns } from "./target-columns";
import { readDayField, readTargetField, readTextField, readUnitsField } from "./target-fields";
import type { TargetRule } from "./target-rule";
import type { TargetColumn } from "./target-table-vocabulary";

export type { TargetRule };

/**
 * Reads a target table (rows × columns, any cell type). With a header the columns are found by their words; without
 * one, two columns are unit and target, and four or more are indicator, group, unit, target, document, from, to.
 * Rows that are blank throughout are passed over. A number 0 where words or a date belong is a blank: Excel on the desktop
 * hands blank cells to functions as 0.
 *
 * @throws Failure `badTargetTable` with the row (from 1) that cannot be read.
 */
export function readTargetTable(cells: readonly (readonly unknown[])[]): TargetRule[] {
  const header = targetColumns(cells[0] ?? []);
  if (header === "twoTargets") throw new Failure({ code: "badTargetTable", row: 1 });
  const columns = header ?? positions(cells[0]?.length ?? 0);
  const rules: TargetRule[] = [];
  cells.forEach((row, index) => {
    if ((header !== undefined && index === 0) || row.every(isBlank)) return;
    rules.push(readRule(row, columns, index + 1));
  });
  return rules;
}

function readRule(cells: readonly unknown[], columns: TargetColumns, row: number): TargetRule {
  const cell = (column: TargetColumn): unknown => {
    const at = columns.get(column);
    const value = at === undefined ? undefined : cells[at];
    return column !== "target" && isBlank(value) ? undefined : value;
  };
  try {
    const [from, to] = [readDayField(cell("from")), readDayField(cell("to"))];
    if (from !== "" && to !== "" && to < from) throw new Failure({ code: "endsBeforeStart" });
    return {
      row,
      indicator: readTextField(cell("indicator")),
      group: readTextField(cell("group")),
      unit: readUnitsField(cell("unit")),
      target: readTargetField(cell("target")),
      document: readTextField(cell("document")),
      from,
      to,
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure({ code: "badTargetTable", row });
  }
}

function isBlank(cell: unknown): boolean {
  return cell === 0 || isMissing(cell);
}

function positions(width: number): TargetColumns {
  if (width === 2) return new Map([["unit", 0], ["target", 1]]);
  if (width < 4) throw new Failure({ code: "badTargetTable", row: 1 });
  return new Map([["indicator", 0], ["group", 1], ["unit", 2], ["target", 3], ["document", 4], ["from", 5], ["to", 6]]);
}
