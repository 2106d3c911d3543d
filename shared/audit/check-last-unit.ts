import { NOT_ADDITIVE } from "../ranking/additive-counts";
import { countAt, UNREADABLE, type CountColumn, type CountedTable } from "./counted-table";
import type { Finding } from "./finding";
import { inRow } from "./report-cells";

/** Of fewer units, or in one column alone, one may well be the sum of the others by chance. */
const LEAST_OTHERS = 3;
const LEAST_COLUMNS = 2;

/**
 * The last unit where its every count is the sum of those of all other units: it is perhaps a total that was numbered as
 * the units are, so the reading keeps it among them. Nothing is said where a count cannot be read.
 */
export function checkLastUnit(counted: CountedTable): Finding[] {
  const { rows } = counted;
  const units = rows.flatMap(({ kind }, index) => (kind === "unit" ? [index] : []));
  const last = units[units.length - 1];
  const row = last === undefined ? undefined : rows[last];
  if (last === undefined || row === undefined || units.length <= LEAST_OTHERS) return [];
  if (units.some((index) => rows[index]?.problem !== undefined)) return [];
  const others = units.slice(0, -1);
  const columns = counted.columns.filter(({ meaning }) => !NOT_ADDITIVE.includes(meaning));
  const isSum = (column: CountColumn): boolean => {
    if (units.some((index) => countAt(column, index) === UNREADABLE)) return false;
    const sum = others.reduce((total, index) => total + Math.max(0, countAt(column, index)), 0);
    return Math.max(0, countAt(column, last)) === sum;
  };
  const telling = columns.filter((column) => countAt(column, last) > 0);
  if (telling.length < LEAST_COLUMNS || !columns.every(isSum)) return [];
  return [inRow(counted, row, telling, "doubtful", { code: "perhapsTotal", units: others.length })];
}
