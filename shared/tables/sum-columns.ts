import { isCount } from "./match-columns";
import type { ColumnMeaning, TableColumn } from "./unit-table";
import type { ColumnSample } from "./unit-column";

/** Counted once however many units there are: the whole is not the sum of the units. */
const NOT_ADDITIVE: readonly (ColumnMeaning | undefined)[] = ["servicesOffered", "servicesWithOnline"];

/**
 * The columns by which subtotals show as sums: those of counts, but for services, of which a district has as many as
 * each of its communes. Where no header is understood, all columns of whole figures.
 *
 * @param samples What each of the columns holds; left out, only headers decide.
 */
export function sumColumns(
  columns: readonly TableColumn[],
  samples: readonly (ColumnSample | undefined)[] = [],
): number[] {
  const counts = columns.filter(({ meaning }) => isCount(meaning) && !NOT_ADDITIVE.includes(meaning));
  const known = counts.length > 0 ? counts : columns.filter(({ meaning }) => isCount(meaning));
  if (known.length > 0) return known.map(({ column }) => column);
  return columns
    .filter(({ meaning }, index) => {
      const sample = samples[index];
      if (meaning !== undefined || sample === undefined || sample.filled === 0) return false;
      return sample.words === 0 && sample.percent === 0 && sample.fractions === 0;
    })
    .map(({ column }) => column);
}
