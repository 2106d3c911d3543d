import { remembered } from "../tables/remembered";
import { eachInSteps, finish, type Steps } from "../tables/steps";
import type { TableRow } from "../tables/unit-table";
import { unitKey } from "../tables/unit-name";

/** More units than that in one workbook are rare. */
const MOST_UNITS = 4000;
/** Names are taken apart by many patterns. */
const ROWS_A_STEP = 50;
const keyOf = remembered((name) => {
  const { type, core } = unitKey(name);
  return type + "\n" + core;
}, MOST_UNITS);

const known = new WeakMap<readonly TableRow[], ReadonlyMap<TableRow, readonly number[]>>();

/**
 * The rows of units that stand more than once in their peer group, whatever the spelling ("Xã A", "UBND xã A"), each
 * with the sheet rows (from 1) of all of them. Ranking both would give one commune two ranks. It is found out once for
 * a table, whose rows are never changed in place: every indicator asks.
 *
 * @param all all rows of the table; those that are no units do not count.
 */
export function repeatedUnits(all: readonly TableRow[]): ReadonlyMap<TableRow, readonly number[]> {
  return finish(repeatedInSteps(all));
}

/** The same in steps, so that whoever asks later has the answer at once. */
export function* repeatedInSteps(all: readonly TableRow[]): Steps<ReadonlyMap<TableRow, readonly number[]>> {
  const repeated = known.get(all) ?? (yield* findRepeated(all.filter(({ kind }) => kind === "unit")));
  known.set(all, repeated);
  return repeated;
}

function* findRepeated(rows: readonly TableRow[]): Steps<Map<TableRow, number[]>> {
  const same = new Map<string, TableRow[]>();
  yield* eachInSteps(rows.length, (at) => {
    const row = rows[at];
    if (row === undefined) return;
    const key = row.group + "\n" + keyOf(row.name);
    const others = same.get(key);
    if (others === undefined) same.set(key, [row]);
    else others.push(row);
  }, ROWS_A_STEP);
  const repeated = new Map<TableRow, number[]>();
  for (const group of same.values()) {
    if (group.length > 1) for (const row of group) repeated.set(row, group.map((other) => other.row + 1));
  }
  return repeated;
}
