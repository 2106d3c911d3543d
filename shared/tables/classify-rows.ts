import type { BodyLayout, BodyRow } from "./body-rows";
import { readBodyRows } from "./body-rows";
import { levelOf, nameGroups } from "./name-groups";
import { isNumberingRow } from "./numbering-row";
import { isDivided, partsByPlace } from "./part-rows";
import { nameBehindMark } from "./row-ordinal";
import { isEndText, isFreeText } from "./row-words";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { repeatedSubtotals, sumsOfUnitsBelow } from "./subtotal-rows";
import { settleUnitLines } from "./unit-lines";
import type { TableRow } from "./unit-table";

type Kind = TableRow["kind"];

/**
 * Tells the rows of a body apart. Blank rows are left out, the order is kept.
 *
 * - "total": a row called Tổng cộng, Cộng khối …, Toàn tỉnh and so on, or with such a value in the group column.
 * - "group": a heading: a roman or lettered number, a name for a kind of units, a name merged over the figures, a name
 *   without number and figures before the numbering restarts, a district over its communes, a row that sums up the
 *   units below it. Its subtotals are not a unit's figures. Its name is given without the mark ("II.") and without a
 *   closing colon.
 * - "other": parts of the row above ("Trong đó", "Một phần", fields), comparisons, rows without a name, repeated
 *   headers, remarks.
 * - "unit": every other row, even one that happens to be the sum of the rows above: it is not dropped silently.
 *
 * A heading with figures that no units follow is a unit itself; a table of headings alone is a table of levels.
 */
export function* classifyRows(view: SheetView, layout: BodyLayout): Steps<TableRow[]> {
  const rows = yield* readBodyRows(view, layout);
  yield 1;
  const subtotals = repeatedSubtotals(rows);
  const parts = partsByPlace(layout, rows);
  const kinds = rows.map((row, index): Kind => {
    const fixed = fixedKind(view, layout, row);
    if (fixed !== undefined) return fixed;
    if (parts.has(index)) return "other";
    if (subtotals.has(index) || isHeading(layout, row, rows[index + 1])) return "group";
    return row.figures === 0 && row.ordinal.kind === "none" && isFreeText(row.name) ? "other" : "unit";
  });
  headingsWithoutUnits(rows, kinds);
  yield 1;
  sumsOfUnitsBelow(view, layout, rows, kinds);
  yield 1;
  let end = rows.length;
  while (end > 0 && kinds[end - 1] === "other" && (rows[end - 1] as BodyRow).figures === 0) end--;
  const body = rows.slice(0, end);
  return settleUnitLines(view, layout, body, nameGroups(body, kinds, layout));
}

function fixedKind(view: SheetView, layout: BodyLayout, row: BodyRow): Kind | undefined {
  const { name, words, ordinal } = row;
  if (name === "") return "other";
  if (words.total || row.groupIsTotal) return "total";
  if (name.length <= 4 && isNumberingRow(view.cells(row.row, layout.band))) return "other";
  if (row.figures === 0 && name === layout.unitHeader) return "other";
  if (words.field && ordinal.kind !== "mark") return "other";
  if (ordinal.kind === "number") return undefined;
  if (words.part || words.average || words.comparison) return "other";
  return row.figures === 0 && isEndText(name) ? "other" : undefined;
}

function isHeading(layout: BodyLayout, row: BodyRow, next: BodyRow | undefined): boolean {
  const { words, ordinal, figures } = row;
  if (ordinal.kind === "mark") return true;
  const restarts = next?.ordinal.kind === "number" && next.ordinal.value === 1;
  if (ordinal.kind === "number") return isDivided(row, next) || (words.heading && restarts && ordinal.value !== 0);
  if (ordinal.kind !== "none") return false;
  if (nameBehindMark(row.name) !== undefined) return true;
  if (words.heading) return figures === 0 || words.classOfUnits;
  if (figures > 0) return false;
  if (row.wide || row.name.endsWith(":") || (layout.ordinalColumn !== undefined && restarts)) return true;
  return words.upper && next !== undefined && standsBelow(next);
}

/** Whether a row with figures may be the first unit of a district that is named above it. */
function standsBelow(row: BodyRow): boolean {
  return row.figures > 0 && (row.words.commune || (row.ordinal.kind === "number" && !row.words.upper));
}

/** Headings with figures of their own that have nothing below them become units, fields among them parts. */
function headingsWithoutUnits(rows: readonly BodyRow[], kinds: Kind[]): void {
  const levels = [...new Set(rows.filter((_, index) => kinds[index] === "group").map(levelOf))];
  let unitsBelow = false;
  let headedBelow: BodyRow | undefined;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index] as BodyRow;
    if (kinds[index] === "unit") unitsBelow = true;
    if (kinds[index] !== "group") continue;
    const overHeading = headedBelow !== undefined && levels.indexOf(levelOf(headedBelow)) > levels.indexOf(levelOf(row));
    if (!unitsBelow && row.words.field) kinds[index] = "other";
    else if (!unitsBelow && !overHeading && row.figures > 0 && !row.words.heading) {
      kinds[index] = "unit";
      headedBelow = undefined;
    } else {
      unitsBelow = false;
      headedBelow = row;
    }
  }
  if (kinds.includes("unit")) return;
  rows.forEach((row, index) => {
    if (kinds[index] === "group" && row.figures > 0) kinds[index] = "unit";
  });
}
