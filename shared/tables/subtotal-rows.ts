import type { BodyLayout } from "./body-layout";
import type { BodyRow } from "./body-rows";
import type { Ordinal } from "./row-ordinal";
import { areReadableSums, readableCountsOf } from "./row-counts";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { eachUpwards } from "./steps";
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

/** Unit rows that stand together and are numbered alike, read upwards; a row that is numbered otherwise begins anew. */
interface Members {
  readonly indexes: number[];
  numbered: Ordinal["kind"];
  upper: boolean;
  unitLike: boolean;
  /** All of them are communes. */
  communes: boolean;
  /** NaN for a column in which a count cannot be read. */
  sums: number[];
  /** The same with the nameless rows, as where each unit fills several. */
  sumsOfLines: number[];
}

/**
 * Rows whose every count is the sum of the units below them, up to the next such row, heading or total: at least two
 * units, numbered otherwise than the row, or communes below a district or another name that is no commune's where
 * nothing is numbered. Such a row becomes a group; if it is a numbered office over lines that are not named as units,
 * those are its parts. A row numbered like the others stays a unit: its counts may be that sum by chance. Counts that
 * cannot be read speak neither for nor against. A district among others that are groups is one too, whatever its
 * counts. Changes `kinds`. Gives the indexes of rows that stay units although they stand where a subtotal would, a
 * district over communes say, since their counts are other numbers.
 */
export function* sumsOfUnitsBelow(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  kinds: Kind[],
): Steps<Set<number>> {
  const doubtful = new Set<number>();
  let heads = false;
  let districts = false;
  const noCounts = layout.countColumns.map(() => 0);
  const units = rows.filter((_, index) => kinds[index] === "unit");
  const numberings = new Set(units.map(({ ordinal }) => ordinal.kind));
  const plain = numberings.has("none") && units.some(({ words }) => words.upper || !words.unitLike);
  if (noCounts.length === 0 || (numberings.size < 2 && !plain)) return doubtful;
  const nobody = (numbered: Ordinal["kind"]): Members => ({
    indexes: [],
    numbered,
    upper: false,
    unitLike: false,
    communes: true,
    sums: noCounts,
    sumsOfLines: noCounts,
  });
  let lines = noCounts;
  let below = nobody("none");
  yield* eachUpwards(rows.length, (index) => {
    const row = rows[index] as BodyRow;
    const { kind } = row.ordinal;
    if (kinds[index] === "other" && row.name !== "") return;
    if (kinds[index] === "group" && kind === "none" && row.figures > 0) districts = true;
    if (kinds[index] === "group" || kinds[index] === "total") {
      below = nobody(kind);
      return;
    }
    const counts = readableCountsOf(view, layout, row.row);
    if (kinds[index] === "other") {
      lines = added(lines, counts);
      return;
    }
    const place = mayHead(row, below);
    if (place && (areReadableSums(counts, below.sums) || areReadableSums(counts, below.sumsOfLines))) {
      heads ||= kind === "none";
      districts ||= kind === "none" && row.words.upper;
      const overParts = kind === "number" && row.words.unitLike && !below.unitLike;
      if (overParts) for (const at of below.indexes) kinds[at] = "other";
      else kinds[index] = "group";
      below = nobody(kind);
      if (!overParts) return;
    }
    const perhaps = place && kind === "none" && (row.words.upper || !row.words.unitLike);
    if (perhaps) doubtful.add(index);
    if (perhaps || below.numbered !== kind) below = nobody(kind);
    if (!perhaps) join(below, index, row, counts, lines);
    lines = noCounts;
  });
  for (const index of doubtful) {
    const { upper } = (rows[index] as BodyRow).words;
    if (upper && districts) kinds[index] = "group";
    if (upper ? districts : !heads) doubtful.delete(index);
  }
  return doubtful;
}

function join(
  members: Members,
  index: number,
  { words }: BodyRow,
  counts: readonly number[],
  lines: readonly number[],
): void {
  members.indexes.push(index);
  members.upper ||= words.upper;
  members.unitLike ||= words.unitLike;
  members.communes &&= words.commune;
  members.sums = added(members.sums, counts);
  members.sumsOfLines = added(added(members.sumsOfLines, counts), lines);
}

function added(sums: readonly number[], counts: readonly number[]): number[] {
  return sums.map((sum, at) => sum + (counts[at] ?? 0));
}

function mayHead(row: BodyRow, members: Members): boolean {
  if (members.indexes.length < 2 || row.figures === 0) return false;
  const own = row.ordinal.kind;
  if (own !== "none" && own !== "number") return false;
  if (members.numbered !== own) return true;
  if (own !== "none" || members.upper) return false;
  return row.words.upper || (members.communes && !row.words.commune && !row.words.unitLike);
}
