import type { FailureDetail } from "../domain/failure";
import { comparableCore, tidyName } from "../tables/unit-name";
import type { NameDecisions } from "../units/name-decisions";
import type { MergeSource } from "./merge-source";
import type { ApartByGroup, SourceName, SourceCell } from "./merged-table";
import { groupKey, placeInGroups } from "./place-in-groups";
import { identifyUnits } from "./unit-identities";

/** A row of a source that names a unit. */
export interface UnitRow {
  readonly source: number;
  readonly group: string;
  readonly groupKey: string;
  readonly name: string;
  /** The cell that names the unit. */
  readonly at: SourceCell;
  /** Why the row's figures cannot be used. */
  readonly unusable: FailureDetail | undefined;
}

/** A unit in one period with its rows, those of one source at the most once. */
export interface UnitInPeriod {
  readonly name: string;
  readonly group: string;
  readonly period: string;
  readonly rows: readonly UnitRow[];
}

/** The units of all sources, in the order in which they first stand, and what could not be settled about them. */
export interface GatheredUnits {
  readonly units: readonly UnitInPeriod[];
  readonly names: readonly SourceName[];
  readonly apart: readonly ApartByGroup[];
  /** Rows with figures but without a name. */
  readonly nameless: readonly UnitRow[];
}

/** Brings the rows of one unit and period together: by name (`identifyUnits`), peer group (`placeInGroups`), period. */
export function gatherUnits(
  sources: readonly MergeSource[],
  decisions: NameDecisions,
  acrossGroups: boolean,
): GatheredUnits {
  const { identityOf, shownName, names } = identifyUnits(sources, decisions);
  const byIdentity = new Map<string, UnitRow[]>();
  const place = new Map<UnitRow, number>();
  const nameless: UnitRow[] = [];
  const keys = new Map<string, string>();
  sources.forEach(({ table }, source) => {
    for (const { kind, name, group, row, problem } of table.rows) {
      if (kind !== "unit") continue;
      const unusable: FailureDetail | undefined = problem === undefined ? undefined : { code: problem };
      const key = keys.get(group) ?? groupKey(group);
      keys.set(group, key);
      const unitRow = { source, group, groupKey: key, name, at: { source, row, column: table.unitColumn }, unusable };
      place.set(unitRow, place.size);
      if (name === "") nameless.push(unitRow);
      else push(byIdentity, identityOf(name), unitRow);
    }
  });
  const periodOf = samePeriods(sources);
  const units: (UnitInPeriod & { readonly place: number })[] = [];
  const apart: ApartByGroup[] = [];
  for (const [identity, rows] of byIdentity) {
    const name = shownName(identity);
    const placed = placeInGroups(rows, acrossGroups);
    const { groups, joinable } = placed;
    if (groups.length > 1) apart.push({ name, groups, joinable });
    for (const unit of placed.units) {
      const byPeriod = new Map<string, UnitRow[]>();
      for (const row of unit.rows) push(byPeriod, periodOf[row.source] ?? "", row);
      for (const same of byPeriod.values()) {
        const first = same[0] as UnitRow;
        const period = periodOf[first.source] ?? "";
        units.push({ name, group: unit.group, period, rows: onceASource(same), place: place.get(first) ?? 0 });
      }
    }
  }
  return { units: units.sort((first, second) => first.place - second.place), names, apart, nameless };
}

/** The period of each source, as the first source of that period writes it: "Tháng 05/2025" is "tháng 5/2025". */
export function samePeriods(sources: readonly MergeSource[]): string[] {
  const spelt = new Map<string, string>();
  return sources.map(({ period }) => {
    const key = comparableCore(tidyName(period));
    const first = spelt.get(key) ?? period;
    spelt.set(key, first);
    return first;
  });
}

/** Of a unit that stands twice in one source no row can be used: nobody can tell which one is meant. */
function onceASource(rows: readonly UnitRow[]): UnitRow[] {
  const bySource = new Map<number, number[]>();
  for (const { source, at } of rows) push(bySource, source, at.row + 1);
  return rows.map((row): UnitRow => {
    const same = bySource.get(row.source) ?? [];
    return same.length < 2 ? row : { ...row, unusable: { code: "duplicateUnit", rows: same } };
  });
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
