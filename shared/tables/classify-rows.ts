import type { BodyLayout, BodyRow } from "./body-rows";
import { readBodyRows } from "./body-rows";
import { isNumberingRow } from "./numbering-row";
import { nameBehindMark } from "./row-ordinal";
import { isEndText, isFreeText } from "./row-words";
import type { SheetView } from "./sheet-view";
import type { TableRow } from "./unit-table";

type Kind = TableRow["kind"];

/**
 * Tells the rows of a body apart. Blank rows are left out, the order is kept.
 *
 * - "total": a row called Tổng cộng, Cộng khối …, Toàn tỉnh and so on, or with such a value in the group column.
 * - "group": a heading: a roman or lettered number, a name for a kind of units, a name merged over the figures, a name
 *   without number and figures before the numbering restarts. Its subtotals are not a unit's figures. Its name is given
 *   without the mark ("II.") and without a closing colon.
 * - "other": parts of the row above ("Trong đó", "Một phần"), rows without a name, repeated headers, remarks.
 * - "unit": every other row, even one that happens to be the sum of the rows above: it is not dropped silently.
 *
 * A heading with figures that no units follow is a unit itself; a table of headings alone is a table of levels.
 */
export function classifyRows(view: SheetView, layout: BodyLayout): TableRow[] {
  const rows = readBodyRows(view, layout);
  const subtotals = repeatedSubtotals(rows);
  const kinds = rows.map((row, index): Kind => {
    const fixed = fixedKind(view, layout, row);
    if (fixed !== undefined) return fixed;
    if (subtotals.has(index) || isHeading(layout, row, rows[index + 1])) return "group";
    return row.figures === 0 && row.ordinal.kind === "none" && isFreeText(row.name) ? "other" : "unit";
  });
  headingsWithoutUnits(rows, kinds);
  let end = rows.length;
  while (end > 0 && kinds[end - 1] === "other" && (rows[end - 1] as BodyRow).figures === 0) end--;
  return named(rows.slice(0, end), kinds, layout);
}

function fixedKind(view: SheetView, layout: BodyLayout, row: BodyRow): Kind | undefined {
  const { name, words, ordinal } = row;
  if (name === "") return "other";
  if (words.total || row.groupIsTotal) return "total";
  if (name.length <= 4 && isNumberingRow(view.cells(row.row, layout.band))) return "other";
  if (row.figures === 0 && name === layout.unitHeader) return "other";
  if (ordinal.kind === "number") return undefined;
  if (words.part || words.average) return "other";
  return row.figures === 0 && isEndText(name) ? "other" : undefined;
}

function isHeading(layout: BodyLayout, row: BodyRow, next: BodyRow | undefined): boolean {
  const { words, ordinal, figures } = row;
  if (ordinal.kind === "mark") return true;
  const restarts = next?.ordinal.kind === "number" && next.ordinal.value === 1;
  if (ordinal.kind === "number") {
    const divided = next?.ordinal.kind === "sub" && !next.words.part;
    return divided || (words.heading && restarts && ordinal.value !== 0);
  }
  if (ordinal.kind !== "none") return false;
  if (nameBehindMark(row.name) !== undefined) return true;
  if (words.heading) return figures === 0 || words.classOfUnits;
  if (figures > 0) return false;
  return row.wide || row.name.endsWith(":") || (layout.ordinalColumn !== undefined && restarts);
}

/**
 * Rows without a number but with figures, each before a restart of the numbering: subtotals of the units below. One
 * such row alone may be a unit that lacks its number, so it stays a unit.
 */
function repeatedSubtotals(rows: readonly BodyRow[]): Set<number> {
  const found = new Set<number>();
  rows.forEach((row, index) => {
    const next = rows[index + 1]?.ordinal;
    const { total, average, part, heading } = row.words;
    if (total || average || part || heading || row.name === "") return;
    if (row.ordinal.kind !== "none" || row.figures === 0) return;
    if (next?.kind === "number" && next.value === 1) found.add(index);
  });
  return found.size > 1 ? found : new Set();
}

function headingsWithoutUnits(rows: readonly BodyRow[], kinds: Kind[]): void {
  let unitsBelow = false;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] as BodyRow;
    if (kinds[index] === "unit") unitsBelow = true;
    if (kinds[index] !== "group") continue;
    if (!unitsBelow && row.figures > 0 && !row.words.heading) kinds[index] = "unit";
    else unitsBelow = false;
  }
  if (kinds.includes("unit")) return;
  rows.forEach((row, index) => {
    if (kinds[index] === "group" && row.figures > 0) kinds[index] = "unit";
  });
}

function named(rows: readonly BodyRow[], kinds: readonly Kind[], layout: BodyLayout): TableRow[] {
  let heading = "";
  return rows.map((row, index): TableRow => {
    const kind = kinds[index] as Kind;
    if (kind === "group") {
      heading = (nameBehindMark(row.name) ?? row.name).replace(/\s*:$/, "");
      return { row: row.row, kind, name: heading, group: "" };
    }
    const group = kind !== "unit" ? "" : layout.groupColumn === undefined ? heading : row.group || heading;
    return { row: row.row, kind, name: row.name, group };
  });
}
