import { unitMatcher } from "../tables/match-unit";
import type { TableRow } from "../tables/unit-table";
import { decisionKey, decisionOf, type NameChoice, type NameDecisions } from "../units/name-decisions";
import { nameMatcher, type NameMatch } from "../units/name-match";
import { pairGroups, unitsByGroup } from "./period-groups";

/** The same units in the tables of two periods. Rows are sheet rows, from 0. */
export interface JoinedPeriods {
  /** Row of this period → row of the period before; no row of either stands twice. */
  readonly rows: ReadonlyMap<number, number>;
  /** Group of this period → the same group in the period before. */
  readonly groups: ReadonlyMap<string, string>;
  /** Rows of this period that no exact rule joins, with what they may be; `key` is that of the decision. */
  readonly open: ReadonlyMap<number, NameMatch & { readonly key: string }>;
  /** Names of the period before that exact rules join to none, to choose from. */
  readonly list: readonly string[];
}

/**
 * Joins the units of two periods by their names, each group with its own, whatever the order of the rows. Only exact
 * rules and what the user has confirmed join: a name must stand for one unit of each table, seen from either side. A
 * unit that could be meant twice is left open, and two different units are never joined. The rows of one table with two
 * periods side by side are joined as they stand.
 */
export function joinPeriods(
  current: readonly TableRow[],
  previous: readonly TableRow[],
  decisions: NameDecisions,
): JoinedPeriods {
  if (current === previous) return sameRows(current);
  const known = joins.get(current);
  if (known?.previous === previous && known.decisions === decisions) return known.joined;
  const joined = joinTables(current, previous, decisions);
  joins.set(current, { previous, decisions, joined });
  return joined;
}

/** The last join of each table: a ranking is made anew with every choice, and the names stay. */
const joins = new WeakMap<readonly TableRow[], Join>();
interface Join {
  readonly previous: readonly TableRow[];
  readonly decisions: NameDecisions;
  readonly joined: JoinedPeriods;
}

function joinTables(
  current: readonly TableRow[],
  previous: readonly TableRow[],
  decisions: NameDecisions,
): JoinedPeriods {
  const [now, before] = [unitsByGroup(current), unitsByGroup(previous)];
  // Where only one of the tables has groups, places in them cannot be compared, and names tell units apart as they can.
  const alike = now.size > 1 === before.size > 1;
  const groups = alike ? pairGroups(now, before) : new Map<string, string>();
  const rows = new Map<number, number>();
  if (!alike) exactPairs([...now.values()].flat(), [...before.values()].flat(), rows);
  for (const [group, other] of groups) exactPairs(now.get(group) ?? [], before.get(other) ?? [], rows);
  const taken = new Set(rows.values());
  const left = previous.filter(({ kind, row }) => kind === "unit" && !taken.has(row));
  const ask = nameMatcher(left.map(({ name }) => name), {});
  const open = new Map<number, NameMatch & { readonly key: string }>();
  const claims = new Map<string, number[]>();
  for (const { kind, name, group, row } of current) {
    if (kind !== "unit" || rows.has(row)) continue;
    const key = decisionKey(name, now.size > 1 ? group : "");
    const match = decided(name, decisionOf(decisions, key), ask);
    open.set(row, { ...match, key });
    if (match.is === "confirmed") claims.set(match.name, [...(claims.get(match.name) ?? []), row]);
  }
  for (const [name, [claimant, rival]] of claims) {
    const [unit, twin] = left.filter((candidate) => candidate.name === name);
    if (claimant !== undefined && rival === undefined && unit && twin === undefined) rows.set(claimant, unit.row);
  }
  return { rows, groups, open, list: left.map(({ name }) => name) };
}

/** Two periods side by side in one table: each row is its own unit. */
function sameRows(units: readonly TableRow[]): JoinedPeriods {
  const rows = units.filter(({ kind }) => kind === "unit");
  return {
    rows: new Map(rows.map(({ row }) => [row, row])),
    groups: new Map(rows.map(({ group }) => [group, group])),
    open: new Map(),
    list: [],
  };
}

/** What the user has said, or else what to ask: found among those that are left, a name is no more than a question. */
function decided(name: string, choice: NameChoice, ask: (name: string) => NameMatch): NameMatch {
  if (choice === null) return { is: "refused" };
  const chosen = choice === undefined ? undefined : ask(choice);
  if (chosen?.is === "exact") return { is: "confirmed", name: chosen.name };
  const match = ask(name);
  return match.is === "exact" ? { is: "suggested", names: [match.name] } : match;
}

/** Adds the rows whose names stand for each other from both sides. A name of several rows stands for none. */
function exactPairs(units: readonly TableRow[], candidates: readonly TableRow[], pairs: Map<number, number>): void {
  const [rowsNow, rowsBefore] = [rowsByName(units), rowsByName(candidates)];
  const pair = ({ name, row }: TableRow, other: string): void => {
    const [there, twin] = rowsBefore.get(other) ?? [];
    if (there !== undefined && twin === undefined && rowsNow.get(name)?.length === 1) pairs.set(row, there);
  };
  for (const unit of units) if (rowsBefore.has(unit.name)) pair(unit, unit.name);
  const respelt = units.filter(({ name }) => !rowsBefore.has(name));
  if (respelt.length === 0) return;
  const forward = unitMatcher(candidates.map(({ name }) => name));
  const back = unitMatcher(units.map(({ name }) => name));
  for (const unit of respelt) {
    const other = forward(unit.name);
    if (other !== undefined && back(other) === unit.name) pair(unit, other);
  }
}

function rowsByName(units: readonly TableRow[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const { name, row } of units) {
    const same = rows.get(name);
    if (same === undefined) rows.set(name, [row]);
    else same.push(row);
  }
  return rows;
}
