import type { BodyLayout, BodyRow } from "./body-rows";
import type { Ordinal } from "./row-ordinal";
import { areSums, countsOf } from "./row-counts";
import type { SheetView } from "./sheet-view";
import type { TableRow } from "./unit-table";

type Kind = TableRow["kind"];

/**
 * Rows without a number but with figures, each before a restart of the numbering: subtotals of the units below. One
 * such row alone may be a unit that lacks its number, so it stays a unit.
 */
export function repeatedSubtotals(rows: readonly BodyRow[]): Set<number> {
  const found = new Set<number>();
  rows.forEach((row, index) => {
    const next = rows[index + 1]?.ordinal;
    const { total, average, part, comparison, field, heading } = row.words;
    if (total || average || part || comparison || field || heading || row.name === "") return;
    if (row.ordinal.kind !== "none" || row.figures === 0) return;
    if (next?.kind === "number" && next.value === 1) found.add(index);
  });
  return found.size > 1 ? found : new Set();
}

/** The unit rows from one heading, total or subtotal to the next, read upwards. */
interface Members {
  readonly indexes: number[];
  /** How all of them are numbered; undefined when they differ, or there are none. */
  numbered: Ordinal["kind"] | undefined;
  upper: boolean;
  unitLike: boolean;
  /** Undefined when a count cannot be read. */
  sums: number[] | undefined;
}

/**
 * Rows whose every count is the sum of the units below them, up to the next such row, heading or total: at least two
 * units, numbered otherwise than the row, or communes below a district where nothing is numbered. Such a row becomes a
 * group; if it is a numbered office over lines that are not named as units, those are its parts. A row numbered like
 * the others stays a unit: its counts may be that sum by chance. Changes `kinds`.
 */
export function sumsOfUnitsBelow(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  kinds: Kind[],
): void {
  const noCounts = layout.countColumns.map(() => 0);
  const units = rows.filter((_, index) => kinds[index] === "unit");
  const numberings = new Set(units.map(({ ordinal }) => ordinal.kind));
  const mayDiffer = numberings.size > 1 || (numberings.has("none") && units.some(({ words }) => words.upper));
  if (noCounts.length === 0 || !mayDiffer) return;
  const nobody = (): Members => ({ indexes: [], numbered: undefined, upper: false, unitLike: false, sums: noCounts });
  let below = nobody();
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] as BodyRow;
    if (kinds[index] === "other") continue;
    if (kinds[index] !== "unit") {
      below = nobody();
      continue;
    }
    const counts = countsOf(view, layout, row.row);
    if (counts && below.sums && mayHead(row, below) && areSums(counts, below.sums)) {
      const overParts = row.ordinal.kind === "number" && row.words.unitLike && !below.unitLike;
      if (overParts) for (const at of below.indexes) kinds[at] = "other";
      else kinds[index] = "group";
      below = nobody();
      if (!overParts) continue;
    }
    join(below, index, row, counts);
  }
}

function join(members: Members, index: number, row: BodyRow, counts: readonly number[] | undefined): void {
  const { kind } = row.ordinal;
  members.numbered = members.indexes.length === 0 || members.numbered === kind ? kind : undefined;
  members.indexes.push(index);
  members.upper ||= row.words.upper;
  members.unitLike ||= row.words.unitLike;
  members.sums = counts && members.sums?.map((sum, at) => sum + (counts[at] ?? 0));
}

function mayHead(row: BodyRow, members: Members): boolean {
  if (members.indexes.length < 2 || members.numbered === undefined || row.figures === 0) return false;
  const own = row.ordinal.kind;
  if (own !== "none" && own !== "number") return false;
  return members.numbered !== own || (own === "none" && row.words.upper && !members.upper);
}
