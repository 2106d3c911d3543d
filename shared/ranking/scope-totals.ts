import type { LeftOutReason, UnclearReason } from "../domain/procedure";
import { valueAt, type Grid } from "../tables/grid";
import type { ProcedureLine } from "../tables/procedure-table";
import { readFigure } from "../tables/read-figure";
import { procedureKey } from "./procedure-key";
import type { ScopedLine, ScopedProcedures } from "./procedure-scope";
import type { ColumnTerm, FittedIndicator } from "./ranking";

/** Procedures, and their dossiers on both sides of an indicator. */
export interface Tally {
  /** Different procedures. */
  readonly procedures: number;
  readonly part: number;
  readonly whole: number;
  /** Cells that cannot be read; they are in neither sum. */
  readonly unread: number;
}

/** What was not counted for one reason. */
export interface ApartFor<Reason> {
  readonly reason: Reason;
  readonly tally: Tally;
}

/** One procedure that was not counted, over all units. */
export interface ProcedureApart {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly reason: LeftOutReason | UnclearReason;
  readonly unclear: boolean;
  readonly tally: Tally;
  /** Its lines, by sheet row from 0. */
  readonly rows: readonly number[];
}

/** What counts and what does not; counted + left out + unclear = all lines. */
export interface ScopeTotals {
  readonly counted: Tally;
  /** Of `counted`: what counts because the user has said so. */
  readonly byUser: Tally;
  readonly leftOut: readonly ApartFor<LeftOutReason>[];
  readonly unclear: readonly ApartFor<UnclearReason>[];
}

/** A unit's share of it. */
export interface UnitTotals extends ScopeTotals {
  readonly name: string;
  readonly group: string;
  readonly row: number;
}

/**
 * What counts and what does not, in procedures and in dossiers of an indicator.
 *
 * A procedure without dossiers at one unit and with some at another counts as a procedure.
 */
export function scopeTotals(grid: Grid, lines: readonly ScopedLine[], indicator: FittedIndicator): ScopeTotals {
  const count = tallier(grid, indicator);
  const of = (wanted: (scoped: ScopedLine) => boolean): Tally => count(lines.filter(wanted).map(({ line }) => line));
  const inUse = new Set(lines.flatMap(({ line, outcome }) => (outcome.is === "counted" ? [procedureKey(line)] : [])));
  const apart = <Reason>(is: "leftOut" | "unclear"): ApartFor<Reason>[] => {
    const byReason = new Map<string, ProcedureLine[]>();
    for (const { line, outcome } of lines) {
      if (outcome.is !== is || (outcome.reason === "withoutDossiers" && inUse.has(procedureKey(line)))) continue;
      const own = byReason.get(outcome.reason);
      if (own === undefined) byReason.set(outcome.reason, [line]);
      else own.push(line);
    }
    return [...byReason].map(([reason, own]) => ({ reason: reason as Reason, tally: count(own) }));
  };
  return {
    counted: of(({ outcome }) => outcome.is === "counted"),
    byUser: of(({ outcome }) => outcome.is === "counted" && outcome.byUser),
    leftOut: apart<LeftOutReason>("leftOut"),
    unclear: apart<UnclearReason>("unclear"),
  };
}

/** The same for every unit of the table, in its order. */
export function unitScopeTotals(grid: Grid, { table, lines }: ScopedProcedures, indicator: FittedIndicator): UnitTotals[] {
  const byUnit = new Map<number, ScopedLine[]>();
  for (const scoped of lines) {
    const own = byUnit.get(scoped.line.unit);
    if (own === undefined) byUnit.set(scoped.line.unit, [scoped]);
    else own.push(scoped);
  }
  return table.rows.flatMap(({ kind, name, group, row }) =>
    kind === "unit" ? [{ name, group, row, ...scopeTotals(grid, byUnit.get(row) ?? [], indicator) }] : [],
  );
}

/** The procedures that were not counted, those to be settled first, then by dossiers, the most first. */
export function proceduresApart(grid: Grid, lines: readonly ScopedLine[], indicator: FittedIndicator): ProcedureApart[] {
  const count = tallier(grid, indicator);
  const found = new Map<string, { first: ScopedLine; lines: ProcedureLine[] }>();
  for (const scoped of lines) {
    const { line, outcome } = scoped;
    if (outcome.is === "counted") continue;
    const key = outcome.reason + "\n" + procedureKey(line);
    const own = found.get(key);
    if (own === undefined) found.set(key, { first: scoped, lines: [line] });
    else own.lines.push(line);
  }
  const apart = [...found.values()].flatMap(({ first: { line, outcome }, lines: own }): ProcedureApart[] => {
    if (outcome.is === "counted") return [];
    const rows = own.map(({ row }) => row);
    const { code, name } = line;
    const unclear = outcome.is === "unclear";
    return [{ key: procedureKey(line), code, name, reason: outcome.reason, unclear, tally: count(own), rows }];
  });
  const inOrder = (one: ProcedureApart, other: ProcedureApart): number =>
    Number(other.unclear) - Number(one.unclear) || other.tally.whole - one.tally.whole;
  return apart.sort(inOrder);
}

/** Whether a line has dossiers of an indicator; a cell that cannot be read may be one. */
export function lineHasDossiers(grid: Grid, { numerator, denominator }: FittedIndicator): (line: ProcedureLine) => boolean {
  const columns = [...new Set([...numerator, ...denominator].map(({ column }) => column))];
  return ({ row }) =>
    columns.some((column) => {
      const figure = readFigure(valueAt(grid, row, column));
      return figure.kind === "doubt" || (figure.kind === "count" && figure.count > 0);
    });
}

function tallier(grid: Grid, { numerator, denominator }: FittedIndicator): (lines: readonly ProcedureLine[]) => Tally {
  return (lines) => {
    let unread = 0;
    const sum = (terms: readonly ColumnTerm[]): number =>
      lines.reduce((total, { row }) => {
        for (const { column, sign } of terms) {
          const figure = readFigure(valueAt(grid, row, column));
          if (figure.kind === "doubt") unread++;
          else if (figure.kind === "count") total += sign * figure.count;
        }
        return total;
      }, 0);
    const [part, whole] = [sum(numerator), sum(denominator)];
    return { procedures: new Set(lines.map(procedureKey)).size, part, whole, unread };
  };
}
