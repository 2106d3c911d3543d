import { foldedName, unitKey } from "../tables/unit-name";
import type { TableRow } from "../tables/unit-table";

/** Units by peer group. */
type Groups = ReadonlyMap<string, readonly TableRow[]>;

/** The units of a table by peer group, in the order of the table. */
export function unitsByGroup(rows: readonly TableRow[]): Groups {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    if (row.kind !== "unit") continue;
    const units = groups.get(row.group);
    if (units === undefined) groups.set(row.group, [row]);
    else units.push(row);
  }
  return groups;
}

/**
 * Which peer group of the period before each group of this period is: the only one of both; the one of the same name;
 * failing that the one with which it shares most units, when that is mutual and half of the smaller one at least.
 * Communes of one name in two districts are told apart by this.
 *
 * @returns group of this period → group of the period before, for those that have one.
 */
export function pairGroups(current: Groups, previous: Groups): ReadonlyMap<string, string> {
  const [[only], [onlyBefore]] = [[...current.keys()], [...previous.keys()]];
  if (only !== undefined && onlyBefore !== undefined && current.size + previous.size === 2)
    return new Map([[only, onlyBefore]]);
  const pairs = new Map<string, string>();
  const left = new Set(previous.keys());
  const byName = new Map([...previous.keys()].map((name) => [foldedName(name), name]));
  for (const group of current.keys()) {
    const other = byName.get(foldedName(group));
    if (other !== undefined && left.delete(other)) pairs.set(group, other);
  }
  const shared = sharedUnits(new Map([...current].filter(([group]) => !pairs.has(group))), previous, left);
  const most = (group: string, other: string, units: number): boolean =>
    shared.every((rival) => (rival.group === group) === (rival.other === other) || rival.units < units);
  for (const { group, other, units } of shared) {
    const smaller = Math.min(current.get(group)?.length ?? 0, previous.get(other)?.length ?? 0);
    if (2 * units >= smaller && most(group, other, units)) pairs.set(group, other);
  }
  return pairs;
}

/** How many names each open group of this period shares with each of the groups left of the period before. */
function sharedUnits(
  open: Groups,
  previous: Groups,
  left: ReadonlySet<string>,
): { readonly group: string; readonly other: string; readonly units: number }[] {
  const groupsOf = new Map<string, string[]>();
  for (const [group, units] of open)
    for (const { name } of units) groupsOf.set(keyOf(name), [...(groupsOf.get(keyOf(name)) ?? []), group]);
  return [...left].flatMap((other) => {
    const counts = new Map<string, number>();
    for (const { name } of previous.get(other) ?? [])
      for (const group of groupsOf.get(keyOf(name)) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
    return [...counts].map(([group, units]) => ({ group, other, units }));
  });
}

function keyOf(name: string): string {
  const { type, core } = unitKey(name);
  return type + "|" + core;
}
