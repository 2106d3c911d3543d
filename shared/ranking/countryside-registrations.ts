import type { RegisteredLevel } from "../domain/countryside-level";
import { countrysideUnitType } from "../tables/countryside-vocabulary";
import type { Grid } from "../tables/grid";
import { officeWords } from "../tables/level-vocabulary";
import type { StatedLevel } from "../tables/stated-level";
import { statedRegistrations, type StatedRegistration } from "../tables/stated-registrations";
import { isUnitType } from "../tables/type-column";
import { comparableCore, foldTones, unitKey } from "../tables/unit-name";
import type { TableRow, UnitTable } from "../tables/unit-table";

/** "unsaid": the name does not tell a commune from a town. "other": no xã, so the criteria do not speak of it. */
export type UnitKind = "commune" | "unsaid" | "other";

/** What a unit has registered for, and who says so. */
export interface Registration {
  /** Under which what the user sets is remembered: one for all spellings of a name. */
  readonly key: string;
  readonly kind: UnitKind;
  /** Undefined when nobody has said. */
  readonly level: StatedLevel | undefined;
  readonly by: "user" | "column" | "group" | "nobody";
  /** What the table itself says, whether it counts or not. */
  readonly stated: StatedRegistration | undefined;
}

/** What the user has said, by the key of the unit. */
export type SetLevels = ReadonlyMap<string, RegisteredLevel>;

/**
 * The registration of each unit of a table, by its sheet row: what the user has set, else what the table states. What
 * it states of a unit that is no xã does not count until the user says so.
 */
export function registrationsOf(grid: Grid, table: UnitTable, set: SetLevels): ReadonlyMap<number, Registration> {
  const units = table.rows.filter(({ kind }) => kind === "unit");
  const stated = statedRegistrations(grid, table);
  const keys = keysOf(units);
  return new Map(
    units.map((unit): [number, Registration] => {
      const key = keys.get(unit) as string;
      const kind = kindOf(unit);
      const own = set.get(key);
      const said = stated.get(unit.row);
      const known = { key, kind, stated: said };
      if (own !== undefined) return [unit.row, { ...known, level: own, by: "user" }];
      if (said === undefined || kind === "other") return [unit.row, { ...known, level: undefined, by: "nobody" }];
      return [unit.row, { ...known, level: said.level, by: said.by }];
    }),
  );
}

/** The key of a unit whose name stands in one group only. */
export function registrationKey(name: string): string {
  const { type, core } = unitKey(name);
  return type === countrysideUnitType ? core : type + ":" + core;
}

/** Two communes of one name in different groups (districts) have different keys; a name of its own needs no group. */
function keysOf(units: readonly TableRow[]): Map<TableRow, string> {
  const groups = new Map<string, Set<string>>();
  const names = units.map(({ name, group }) => {
    const key = registrationKey(name);
    groups.set(key, (groups.get(key) ?? new Set()).add(group));
    return key;
  });
  return new Map(
    units.map((unit, index) => {
      const key = names[index] as string;
      const shared = (groups.get(key)?.size ?? 0) > 1;
      return [unit, shared ? key + " / " + comparableCore(unit.group) : key];
    }),
  );
}

function kindOf({ name, group }: TableRow): UnitKind {
  const { type, core } = unitKey(name);
  if (type !== "") return type === countrysideUnitType ? "commune" : "other";
  if (officeWords.some((word) => core.startsWith(foldTones(word) + " "))) return "other";
  if (!isUnitType(group)) return "unsaid";
  return comparableCore(group) === comparableCore(countrysideUnitType) ? "commune" : "other";
}
