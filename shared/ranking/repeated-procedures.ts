import { valueAt, type Grid } from "../tables/grid";
import type { ProcedureLine, ProcedureTable } from "../tables/procedure-table";
import type { ColumnMeaning } from "../tables/unit-table";
import { procedureKey } from "./procedure-key";

/** A line that says of a procedure of a unit just what a line before it says. */
export interface RepeatedLine {
  /** Under which the user's word about it is remembered: not that of the procedure, which is another question. */
  readonly key: string;
  readonly unit: string;
}

/** A procedure of which a unit has several lines that count. */
export interface AddedProcedure {
  readonly unit: string;
  readonly code: string;
  readonly name: string;
  /** Sheet rows, from 0. */
  readonly rows: readonly number[];
}

/** Columns that do not tell two lines of one procedure apart. */
const NOT_TELLING: readonly (ColumnMeaning | undefined)[] = ["ordinal", "unit", "note"];

/**
 * The lines whose procedure stands before in the same unit with the same figures in every column: counted twice by
 * mistake, or two lots of dossiers that happen to be alike. Only the user can say. Lines that a further column tells
 * apart (a month, a channel) are not among them.
 */
export function repeatedLines(
  procedures: ProcedureTable,
  lines: readonly ProcedureLine[],
): ReadonlyMap<ProcedureLine, RepeatedLine> {
  const { grid, table, codeColumn, nameColumn } = procedures;
  const telling = table.columns.flatMap(({ column, meaning, header }) =>
    column === codeColumn || column === nameColumn || NOT_TELLING.includes(meaning) || (meaning === undefined && header === "")
      ? []
      : [column],
  );
  const units = new Map(table.rows.map((row) => [row.row, row]));
  const repeated = new Map<ProcedureLine, RepeatedLine>();
  for (const [key, own] of severalLines(lines)) {
    const seen = new Set<string>();
    for (const line of own) {
      const said = saidBy(grid, line.row, telling);
      const unit = units.get(line.unit);
      if (seen.has(said) && unit !== undefined)
        repeated.set(line, { key: JSON.stringify(["repeated", unit.group, unit.name, key]), unit: unit.name });
      seen.add(said);
    }
  }
  return repeated;
}

/** The procedures of which a unit has several of these lines. */
export function addedProcedures({ table }: ProcedureTable, lines: readonly ProcedureLine[]): AddedProcedure[] {
  const names = new Map(table.rows.map(({ row, name }) => [row, name]));
  return severalLines(lines).flatMap(([, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ unit: names.get(first.unit) ?? "", code: first.code, name: first.name, rows: own.map(({ row }) => row) }];
  });
}

/** The lines of each procedure of which a unit has more than one, with the key of the procedure. */
function severalLines(lines: readonly ProcedureLine[]): [key: string, lines: readonly ProcedureLine[]][] {
  const units = new Map<number, Map<string, ProcedureLine[]>>();
  for (const line of lines) {
    let own = units.get(line.unit);
    if (own === undefined) units.set(line.unit, (own = new Map<string, ProcedureLine[]>()));
    const key = procedureKey(line);
    const same = own.get(key);
    if (same === undefined) own.set(key, [line]);
    else same.push(line);
  }
  return [...units.values()].flatMap((own) => [...own].filter(([, same]) => same.length > 1));
}

function saidBy(grid: Grid, row: number, columns: readonly number[]): string {
  return JSON.stringify(columns.map((column) => valueAt(grid, row, column)));
}
