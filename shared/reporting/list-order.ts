import { compareShares } from "../domain/ranking";
import { directionOf } from "../ranking/direction-of";
import type { TableRow } from "../tables/unit-table";
import { namedParts } from "./named-parts";
import type { ReportMaterial } from "./report-material";
import type { TextRules } from "./text-rules";
import type { UnitFacts } from "./unit-facts";

/** Sorts the units of a list; `worstFirst` turns an order by rank round. */
export type ListOrder = (units: readonly UnitFacts[], worstFirst?: boolean) => UnitFacts[];

/**
 * The order of lists: by name without type as Vietnamese dictionaries have it, whatever the order of the rows; or by rank in
 * the first indicator of the report, equal ones and those without a rate, which stand last, by name.
 */
export function listOrder({ source, indicators: [first] }: Pick<ReportMaterial, "source" | "indicators">, { order }: Pick<TextRules, "order">): ListOrder {
  const places = alphabeticalPlaces(source.table.rows);
  const place = ({ row }: UnitFacts): number => places.get(row) ?? 0;
  const byName = (units: readonly UnitFacts[]): UnitFacts[] => [...units].sort((one, other) => place(one) - place(other));
  if (order === "alphabetical") return byName;
  const sign = directionOf(first.indicator) === "higher" ? -1 : 1;
  return (units, worstFirst = false) =>
    byName(units).sort((one, other) => {
      const [a, b] = [one.results.get(first.key), other.results.get(first.key)];
      if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
      return (worstFirst ? -sign : sign) * compareShares(a, b);
    });
}

const known = new WeakMap<readonly TableRow[], ReadonlyMap<number, number>>();

/** The place of each unit of a table among all by name, found once: comparing Vietnamese words is slow, and lists are many. */
function alphabeticalPlaces(rows: readonly TableRow[]): ReadonlyMap<number, number> {
  const places = known.get(rows) ?? new Map(alphabetical(rows).map(({ row }, place) => [row, place]));
  known.set(rows, places);
  return places;
}

function alphabetical(rows: readonly TableRow[]): readonly { readonly row: number }[] {
  const { compare } = new Intl.Collator("vi", { numeric: true });
  return rows
    .filter(({ kind }) => kind === "unit")
    .map(({ row, name, group }) => ({ row, group, ...namedParts(name) }))
    .sort(
      (one, other) =>
        compare(one.core, other.core) || compare(one.whole, other.whole) || compare(one.group, other.group) || one.row - other.row,
    );
}
