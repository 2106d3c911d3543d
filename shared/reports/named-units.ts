import type { UnitTable } from "../tables/unit-table";
import { showCount } from "../texts/show-number";

/** A unit as it is named in a list. */
interface NamedUnit {
  readonly name: string;
  readonly group: string;
  readonly row: number;
}

/** How many units a note names before the rest is only counted. */
const MOST_NAMED = 30;

/** Names the units of one table; two of the same name are told apart by their groups, one without a name by its row. */
export type NameUnits = (units: readonly NamedUnit[]) => string;

/** How the units of a table are named in a row: "A; B (Khối xã) và 12 đơn vị khác". */
export function unitNamer({ rows }: UnitTable): NameUnits {
  const times = new Map<string, number>();
  for (const { kind, name } of rows) if (kind === "unit") times.set(name, (times.get(name) ?? 0) + 1);
  const nameOf = ({ name, group, row }: NamedUnit): string => {
    if (name === "") return "dòng " + String(row + 1);
    return (times.get(name) ?? 0) > 1 && group !== "" ? name + " (" + group + ")" : name;
  };
  return (units) => {
    const rest = units.length - MOST_NAMED;
    return units.slice(0, MOST_NAMED).map(nameOf).join("; ") + (rest > 0 ? " và " + showCount(rest) + " đơn vị khác" : "");
  };
}
