import type { BodyLayout } from "./body-layout";
import type { BodyRow } from "./body-rows";
import { readBodyRows } from "./body-rows";
import { levelOf, nameGroups } from "./name-groups";
import { isNumberingRow } from "./numbering-row";
import { officesOverParts } from "./office-parts";
import { isDivided, partsByPlace } from "./part-rows";
import { classesOfTotalsBehind, classSubtotalsBehind } from "./class-subtotals";
import { joinContinuedNames } from "./continued-names";
import { fieldsUnderUnits } from "./row-fields";
import { headsOfPages, namesGroup, unitLabels, withHeadsOfPages } from "./row-pages";
import { nameBehindMark } from "./row-ordinal";
import { isEndText, isFreeText } from "./row-words";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { eachInSteps, eachUpwards } from "./steps";
import { provinceTotal, sumsOfGroups, sumsOfUnitsAbove } from "./sum-totals";
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
  const { rows: all, continuing } = joinContinuedNames(yield* readBodyRows(view, layout));
  const pageHeads = headsOfPages(view, layout, all);
  for (const row of continuing) pageHeads.add(row);
  const rows = pageHeads.size === 0 ? all : all.filter((row) => !pageHeads.has(row));
  const subtotals = repeatedSubtotals(rows);
  const parts = yield* partsByPlace(layout, rows);
  const kinds: Kind[] = [];
  yield* eachInSteps(rows.length, (index) => {
    const row = rows[index] as BodyRow;
    kinds.push(
      fixedKind(view, layout, row) ??
        (headsNumberedUnits(row, rows[index + 1]) ? "group" : undefined) ??
        (parts.has(index) ? "other" : undefined) ??
        (subtotals.has(index) || isHeading(layout, row, rows[index + 1]) ? "group" : undefined) ??
        (row.figures === 0 && row.ordinal.kind === "none" && isFreeText(row.name) ? "other" : "unit"),
    );
  });
  headingsLikeOthers(rows, kinds);
  yield* fieldsUnderUnits(rows, kinds);
  yield* headingsWithoutUnits(rows, kinds);
  yield* officesOverParts(view, layout, rows, kinds);
  const classes = yield* classSubtotalsBehind(view, layout, rows, kinds);
  const doubtful = yield* sumsOfUnitsBelow(view, layout, rows, kinds);
  yield* sumsOfUnitsAbove(view, layout, rows, kinds);
  yield* provinceTotal(view, layout, rows, kinds);
  yield* sumsOfGroups(view, layout, rows, kinds);
  for (const [index, name] of yield* classesOfTotalsBehind(view, layout, rows, kinds)) classes.set(index, name);
  let end = rows.length;
  while (end > 0 && kinds[end - 1] === "other" && (rows[end - 1] as BodyRow).figures === 0) end--;
  const body = rows.slice(0, end);
  const named = (yield* nameGroups(body, kinds, layout)).map((row, index): TableRow => {
    const group = row.kind === "unit" && row.group === "" ? classes.get(index) : undefined;
    return group === undefined ? row : { ...row, group };
  });
  const settled = yield* settleUnitLines(view, layout, body, named);
  const doubted = settled.map((row, index): TableRow => {
    const doubt = row.kind === "unit" && row.problem === undefined && doubtful.has(index);
    return doubt ? { ...row, problem: "perhapsSubtotal" } : row;
  });
  return withHeadsOfPages(doubted, pageHeads);
}

function fixedKind(view: SheetView, layout: BodyLayout, row: BodyRow): Kind | undefined {
  const { name, words, ordinal } = row;
  if (name === "") return isForgotten(view, layout, row) ? "unit" : "other";
  if (row.repeatsHeader && namesGroup(layout, row)) return "group";
  if (words.total || row.groupIsTotal) return "total";
  if (name.length <= 4 && isNumberingRow(view.cells(row.row, layout.band))) return "other";
  if (row.figures === 0 && unitLabels(layout)?.has(row.key) === true) return "other";
  if (words.field && ordinal.kind !== "mark") return "other";
  if (ordinal.kind === "number" || (ordinal.kind === "mark" && words.part)) return undefined;
  if (words.part || words.average || words.comparison) return "other";
  return row.figures === 0 && isEndText(name) ? "other" : undefined;
}

/**
 * Where a name without number and figures heads a group, another such name over a numbered row does so too, and a
 * district over a commune; any other that is named as a unit has not reported.
 */
function headingsLikeOthers(rows: readonly BodyRow[], kinds: Kind[]): void {
  const bare = ({ ordinal, figures }: BodyRow): boolean => ordinal.kind === "none" && figures === 0;
  if (!rows.some((row, index) => kinds[index] === "group" && bare(row))) return;
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (kinds[index] !== "unit" || !bare(row) || next === undefined || next.name === "") return;
    const overNumbered = !row.words.unitLike && next.ordinal.kind === "number" && next.filled;
    if (row.words.upper ? next.words.commune : overNumbered) kinds[index] = "group";
  });
}

/** A numbered row with figures whose name is missing; inside a name merged downwards it is one of that unit's rows. */
function isForgotten(view: SheetView, layout: BodyLayout, { row, ordinal, figures }: BodyRow): boolean {
  if (ordinal.kind !== "number" || figures === 0) return false;
  return (view.merged.at(row, layout.unitColumn)?.rows ?? 1) === 1;
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

/** A class of units marked "B1", "B.1" or "II.1" over units that are numbered. */
function headsNumberedUnits({ words, ordinal }: BodyRow, next: BodyRow | undefined): boolean {
  if (!words.classOfUnits || next?.ordinal.kind !== "number" || next.words.heading) return false;
  return ordinal.kind === "words" || (ordinal.kind === "sub" && next.ordinal.value === 1);
}

/** Whether a row may be the first unit of a district that is named above it: numbered, or with figures of its own. */
function standsBelow(row: BodyRow): boolean {
  return row.ordinal.kind === "number" ? !row.words.upper : row.filled && row.words.commune;
}

/** Headings with figures of their own that have nothing below them become units, fields among them parts. */
function* headingsWithoutUnits(rows: readonly BodyRow[], kinds: Kind[]): Steps<void> {
  const levels = [...new Set(rows.filter((_, index) => kinds[index] === "group").map(levelOf))];
  let unitsBelow = false;
  let headedBelow: BodyRow | undefined;
  yield* eachUpwards(rows.length, (index) => {
    const row = rows[index] as BodyRow;
    if (kinds[index] === "unit") unitsBelow = true;
    if (kinds[index] !== "group") return;
    const level = levels.indexOf(levelOf(row));
    const overHeading = headedBelow !== undefined && levels.indexOf(levelOf(headedBelow)) > level;
    if (!unitsBelow && row.words.field) kinds[index] = "other";
    else if (!unitsBelow && !overHeading && row.figures > 0 && !row.words.heading) {
      kinds[index] = "unit";
      headedBelow = undefined;
    } else {
      unitsBelow = false;
      headedBelow = row;
    }
  });
  if (kinds.includes("unit")) return;
  rows.forEach((row, index) => {
    if (kinds[index] === "group" && row.figures > 0) kinds[index] = "unit";
  });
}
