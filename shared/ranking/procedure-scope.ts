import type { ProcedureList } from "../tables/procedure-list";
import type { ProcedureLine, ProcedureTable } from "../tables/procedure-table";
import type { TableRow, UnitTable } from "../tables/unit-table";
import { procedureKey } from "./procedure-key";
import { listIndex } from "./list-index";
import { judgeProcedure } from "./judge-procedure";
import type { ScopeChoice, ScopeDecisions, ScopeOutcome } from "./scope-choice";

export interface ScopedLine {
  readonly line: ProcedureLine;
  readonly outcome: ScopeOutcome;
}

/** A table by procedure with its scope applied. */
export interface ScopedProcedures {
  /** The same table; each unit has only the lines that count. */
  readonly table: UnitTable;
  /** All lines of the table, in its order. */
  readonly lines: readonly ScopedLine[];
}

/**
 * Leaves of each unit only the lines that count: on the list, of the chosen levels and decision, in force, not first
 * published in the year. A procedure is found on the list by its code, without one by its name, and only exactly (case,
 * spaces and the place of tone marks aside). What cannot be told is the user's to decide; until then a unit with such
 * dossiers has the problem `proceduresUnclear`.
 *
 * @param hasDossiers whether a line has dossiers of the indicator, or a cell that cannot be read.
 */
export function applyScope(
  { table, lines }: ProcedureTable,
  list: ProcedureList,
  choice: ScopeChoice,
  decisions: ScopeDecisions,
  hasDossiers: (line: ProcedureLine) => boolean,
): ScopedProcedures {
  const index = listIndex(list);
  const judged = new Map<string, ScopeOutcome>();
  const outcomeOf = (line: ProcedureLine): ScopeOutcome => {
    const key = procedureKey(line);
    let outcome = judged.get(key);
    if (outcome === undefined) judged.set(key, (outcome = judgeProcedure(line, index, choice, decisions[key])));
    if (outcome.is !== "counted" || !choice.withDossiersOnly || hasDossiers(line)) return outcome;
    return { is: "leftOut", reason: "withoutDossiers" };
  };
  const counted = new Map<number, number[]>();
  const unclear = new Set<number>();
  const scoped = lines.map((line): ScopedLine => {
    const outcome = outcomeOf(line);
    if (outcome.is === "counted") {
      const own = counted.get(line.unit);
      if (own === undefined) counted.set(line.unit, [line.row]);
      else own.push(line.row);
    }
    if (outcome.is === "unclear" && hasDossiers(line)) unclear.add(line.unit);
    return { line, outcome };
  });
  const rows = table.rows.map((row): TableRow => {
    if (row.kind !== "unit") return row;
    const own = { ...row, lines: counted.get(row.row) ?? [] };
    return unclear.has(row.row) ? { ...own, problem: "proceduresUnclear" } : own;
  });
  return { table: { ...table, rows }, lines: scoped };
}
