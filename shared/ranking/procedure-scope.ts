import type { ProcedureList } from "../tables/procedure-list";
import type { ProcedureLine, ProcedureTable } from "../tables/procedure-table";
import type { TableRow, UnitTable } from "../tables/unit-table";
import { addedProcedures, repeatedLines, type AddedProcedure, type RepeatedLine } from "./repeated-procedures";
import { procedureKey } from "./procedure-key";
import { listIndex } from "./list-index";
import { judgeProcedure } from "./judge-procedure";
import type { ScopeChoice, ScopeDecisions, ScopeOutcome } from "./scope-choice";

export interface ScopedLine {
  readonly line: ProcedureLine;
  readonly outcome: ScopeOutcome;
  /** For a line that may be there twice by mistake. */
  readonly repeated?: RepeatedLine;
}

/** A table by procedure with its scope applied. */
export interface ScopedProcedures {
  /** The same table; each unit has only the lines that count. */
  readonly table: UnitTable;
  /** All lines of the table, in its order. */
  readonly lines: readonly ScopedLine[];
  /** Procedures of which several lines of one unit count, added up. */
  readonly added: readonly AddedProcedure[];
}

/**
 * Leaves of each unit only the lines that count: on the list, of the chosen levels and decision, in force, not first
 * published in the year. A procedure is found on the list by its code, without one by its name, and only exactly (case,
 * spaces and the place of tone marks aside). What cannot be told is the user's to decide; until then a unit with such
 * dossiers has the problem `proceduresUnclear`. So it is with a line that says again what one before it says; lines of one
 * procedure with different figures are added up.
 *
 * @param hasDossiers whether a line has dossiers of the indicator, or a cell that cannot be read.
 */
export function applyScope(
  procedures: ProcedureTable,
  list: ProcedureList,
  choice: ScopeChoice,
  decisions: ScopeDecisions,
  hasDossiers: (line: ProcedureLine) => boolean,
): ScopedProcedures {
  const { table, lines } = procedures;
  const index = listIndex(list, choice.decision);
  // A name that somebody typed may be one that every object has.
  const said = new Map(Object.entries(decisions));
  const judged = new Map<string, ScopeOutcome>();
  const outcomeOf = (line: ProcedureLine): ScopeOutcome => {
    const key = procedureKey(line);
    let outcome = judged.get(key);
    if (outcome === undefined) judged.set(key, (outcome = judgeProcedure(line, index, choice, said.get(key))));
    if (outcome.is !== "counted" || !choice.withDossiersOnly || hasDossiers(line)) return outcome;
    return { is: "leftOut", reason: "withoutDossiers" };
  };
  const judgedLines = lines.map((line): ScopedLine => ({ line, outcome: outcomeOf(line) }));
  const inUse = judgedLines.flatMap(({ line, outcome }) => (outcome.is === "counted" && hasDossiers(line) ? [line] : []));
  const repeats = repeatedLines(procedures, inUse);
  const scoped = repeats.size === 0 ? judgedLines : judgedLines.map((each) => judgeRepeated(each, repeats.get(each.line), said));
  const counted = new Map<number, number[]>();
  const unclear = new Set<number>();
  for (const { line, outcome } of scoped) {
    if (outcome.is === "counted") {
      const own = counted.get(line.unit);
      if (own === undefined) counted.set(line.unit, [line.row]);
      else own.push(line.row);
    }
    if (outcome.is === "unclear" && hasDossiers(line)) unclear.add(line.unit);
  }
  const rows = table.rows.map((row): TableRow => {
    if (row.kind !== "unit") return row;
    const own = { ...row, lines: counted.get(row.row) ?? [] };
    return unclear.has(row.row) ? { ...own, problem: "proceduresUnclear" } : own;
  });
  const dropped = new Set(scoped.flatMap(({ line, outcome }) => (outcome.is === "counted" ? [] : [line])));
  const added = addedProcedures(procedures, inUse.filter((line) => !dropped.has(line)));
  return { table: { ...table, rows }, lines: scoped, added };
}

/** A line that says what one before it says counts, or does not, as the user has said of just that. */
function judgeRepeated(
  scoped: ScopedLine,
  repeated: RepeatedLine | undefined,
  said: ReadonlyMap<string, ScopeDecisions[string]>,
): ScopedLine {
  if (repeated === undefined) return scoped;
  const decided = said.get(repeated.key);
  if (decided === "counted") return { ...scoped, outcome: { is: "counted", byUser: true } };
  const outcome: ScopeOutcome =
    decided === "leftOut" ? { is: "leftOut", reason: "decided" } : { is: "unclear", reason: "repeated" };
  return { ...scoped, outcome, repeated };
}
