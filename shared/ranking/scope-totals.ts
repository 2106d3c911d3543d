import type { LeftOutReason, UnclearReason } from "../domain/procedure";
import type { Grid } from "../tables/grid";
import type { ProcedureLine } from "../tables/procedure-table";
import { lineCounts } from "./line-counts";
import { perhapsCode } from "../tables/procedure-code";
import { procedureKey } from "./procedure-key";
import type { ScopedLine, ScopedProcedures } from "./procedure-scope";
import type { FittedIndicator } from "./ranking";

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
  /** Under which the user's word about it is remembered. */
  readonly key: string;
  /** The only unit that it is about; "" for all. */
  readonly unit: string;
  /** The whole code of the list that a shortened one may stand for. */
  readonly perhaps: string | undefined;
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
  return totalsOf(lines, lineCounts(grid, indicator));
}

function totalsOf(lines: readonly ScopedLine[], countOf: CountOf): ScopeTotals {
  const [counted, byUser] = [new RunningTally(countOf), new RunningTally(countOf)];
  const leftOut = new Map<LeftOutReason, RunningTally>();
  const unclear = new Map<UnclearReason, RunningTally>();
  for (const { line, outcome } of lines) {
    if (outcome.is !== "counted") continue;
    counted.add(line);
    if (outcome.byUser) byUser.add(line);
  }
  for (const { line, outcome } of lines) {
    if (outcome.is === "unclear") tallyFor(unclear, outcome.reason, countOf).add(line);
    else if (outcome.is === "leftOut" && !(outcome.reason === "withoutDossiers" && counted.has(line)))
      tallyFor(leftOut, outcome.reason, countOf).add(line);
  }
  const apart = <Reason>(tallies: ReadonlyMap<Reason, RunningTally>): ApartFor<Reason>[] =>
    [...tallies].map(([reason, tally]) => ({ reason, tally: tally.end() }));
  return { counted: counted.end(), byUser: byUser.end(), leftOut: apart(leftOut), unclear: apart(unclear) };
}

/** The same for every unit of the table, in its order. */
export function unitScopeTotals(grid: Grid, { table, lines }: ScopedProcedures, indicator: FittedIndicator): UnitTotals[] {
  const countOf = lineCounts(grid, indicator);
  const byUnit = new Map<number, ScopedLine[]>();
  for (const scoped of lines) {
    const own = byUnit.get(scoped.line.unit);
    if (own === undefined) byUnit.set(scoped.line.unit, [scoped]);
    else own.push(scoped);
  }
  return table.rows.flatMap(({ kind, name, group, row }) =>
    kind === "unit" ? [{ name, group, row, ...totalsOf(byUnit.get(row) ?? [], countOf) }] : [],
  );
}

/** The procedures that were not counted, those to be settled first, then by dossiers, the most first. */
export function proceduresApart(grid: Grid, lines: readonly ScopedLine[], indicator: FittedIndicator): ProcedureApart[] {
  const countOf = lineCounts(grid, indicator);
  const found = new Map<string, { readonly first: ScopedLine; readonly rows: number[]; readonly tally: RunningTally }>();
  for (const scoped of lines) {
    const { line, outcome } = scoped;
    if (outcome.is === "counted") continue;
    const key = outcome.reason + "\n" + (scoped.repeated?.key ?? procedureKey(line));
    let own = found.get(key);
    if (own === undefined) found.set(key, (own = { first: scoped, rows: [], tally: new RunningTally(countOf) }));
    own.rows.push(line.row);
    own.tally.add(line);
  }
  const apart = [...found.values()].flatMap(({ first: { line, outcome, repeated }, rows, tally }): ProcedureApart[] => {
    if (outcome.is === "counted") return [];
    const { code, name } = line;
    const unclear = outcome.is === "unclear";
    const { reason } = outcome;
    const perhaps = reason === "codeShortened" ? perhapsCode(code) : undefined;
    const own = { key: repeated?.key ?? procedureKey(line), unit: repeated?.unit ?? "", perhaps };
    return [{ ...own, code, name, reason, unclear, tally: tally.end(), rows }];
  });
  const inOrder = (one: ProcedureApart, other: ProcedureApart): number =>
    Number(other.unclear) - Number(one.unclear) || other.tally.whole - one.tally.whole;
  return apart.sort(inOrder);
}

/** Whether a line has dossiers of an indicator; a cell that cannot be read may be one. */
export function lineHasDossiers(grid: Grid, indicator: FittedIndicator): (line: ProcedureLine) => boolean {
  const countOf = lineCounts(grid, indicator);
  return (line) => countOf(line).any;
}

type CountOf = ReturnType<typeof lineCounts>;

/** A tally while lines are added to it. */
class RunningTally {
  private readonly keys = new Set<string>();
  private part = 0;
  private whole = 0;
  private unread = 0;
  private readonly countOf: CountOf;

  constructor(countOf: CountOf) {
    this.countOf = countOf;
  }

  add(line: ProcedureLine): void {
    const { part, whole, unread } = this.countOf(line);
    this.keys.add(procedureKey(line));
    this.part += part;
    this.whole += whole;
    this.unread += unread;
  }

  has(line: ProcedureLine): boolean {
    return this.keys.has(procedureKey(line));
  }

  end(): Tally {
    const { part, whole, unread } = this;
    return { procedures: this.keys.size, part, whole, unread };
  }
}

function tallyFor<Reason>(tallies: Map<Reason, RunningTally>, reason: Reason, countOf: CountOf): RunningTally {
  let tally = tallies.get(reason);
  if (tally === undefined) tallies.set(reason, (tally = new RunningTally(countOf)));
  return tally;
}
