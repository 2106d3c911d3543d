import type { BodyLayout } from "./body-layout";
import type { BodyRow } from "./body-rows";
import { levelOf } from "./name-groups";
import { areSums, countsOf } from "./row-counts";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { eachInSteps, eachUpwards } from "./steps";
import type { TableRow } from "./unit-table";

type Kind = TableRow["kind"];

/** One small number may be the sum of others by chance; two in one row are not. */
const FIGURES_THAT_TELL = 2;

/**
 * A row without a number whose every count is the sum of the numbered units directly above it, or of all numbered units
 * above it, is a total, whatever it is called: at least two units, at least two counts that are not 0. A district or
 * province without a number is one too when communes stand above it, numbered or not. Changes `kinds`.
 */
export function* sumsOfUnitsAbove(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  kinds: Kind[],
): Steps<void> {
  if (!rows.some((row, index) => kinds[index] === "unit" && row.ordinal.kind === "none" && row.figures > 0)) return;
  const nothing = (): { units: number; sums: number[] } => ({ units: 0, sums: layout.countColumns.map(() => 0) });
  const all = nothing();
  let run = nothing();
  const allCommunes = nothing();
  let communes = nothing();
  yield* eachInSteps(rows.length, (index) => {
    const row = rows[index] as BodyRow;
    const kind = kinds[index];
    if (kind === "other") return;
    if (kind !== "unit") {
      run = nothing();
      communes = nothing();
      return;
    }
    const { words } = row;
    const counts = countsOf(view, layout, row.row);
    const numbered = row.ordinal.kind !== "none";
    const isSumOf = (...parts: { units: number; sums: number[] }[]): boolean =>
      counts !== undefined &&
      counts.filter((count) => count > 0).length >= FIGURES_THAT_TELL &&
      parts.some(({ units, sums }) => units >= 2 && areSums(counts, sums));
    // A count that cannot be read is no number, so no sum comes out any more; nor does one with an office in it.
    const add = (part: { units: number; sums: number[] }, mayBeMember: boolean): void => {
      part.units++;
      part.sums = part.sums.map((sum, at) => sum + (mayBeMember ? (counts?.[at] ?? NaN) : NaN));
    };
    if (!numbered && (isSumOf(run, all) || (words.upper && isSumOf(communes, allCommunes)))) {
      kinds[index] = "total";
      run = nothing();
      communes = nothing();
      return;
    }
    const mayBeCommune = !words.upper && (words.commune || !words.unitLike);
    for (const part of [communes, allCommunes]) add(part, mayBeCommune);
    if (words.upper) communes = nothing();
    if (!numbered) run = nothing();
    else for (const part of [all, run]) add(part, true);
  });
}

/**
 * A province without a number whose every count is the sum of all other units is their total, wherever it stands: two
 * other units at least, two counts that are not 0. Changes `kinds`.
 */
export function* provinceTotal(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  kinds: Kind[],
): Steps<void> {
  const at = rows.findIndex(({ words }, index) => kinds[index] === "unit" && words.province);
  if (at < 0 || rows[at]?.ordinal.kind !== "none") return;
  let units = 0;
  let sums = layout.countColumns.map(() => 0);
  yield* eachInSteps(rows.length, (index) => {
    if (kinds[index] !== "unit" || index === at) return;
    const { row, words } = rows[index] as BodyRow;
    // In a list of provinces one may be the sum of the others by chance.
    const counts = words.province ? undefined : countsOf(view, layout, row);
    units++;
    sums = sums.map((sum, column) => sum + (counts?.[column] ?? NaN));
  });
  const own = countsOf(view, layout, (rows[at] as BodyRow).row) ?? [];
  const tells = own.filter((count) => count > 0).length >= FIGURES_THAT_TELL;
  if (tells && units >= 2 && areSums(own, sums)) kinds[at] = "total";
}

/**
 * A row without a number whose every count is the sum of all groups of the outermost level is a total, whatever it is
 * called ("UBND tỉnh" over two groups with subtotals): two groups at least. Changes `kinds`.
 */
export function* sumsOfGroups(
  view: SheetView,
  layout: BodyLayout,
  rows: readonly BodyRow[],
  kinds: Kind[],
): Steps<void> {
  const groups = rows.filter((row, index) => kinds[index] === "group" && row.figures > 0);
  const outer = groups[0] && levelOf(groups[0]);
  let sums: number[] | undefined = layout.countColumns.map(() => 0);
  let summed = 0;
  for (const row of groups) {
    if (levelOf(row) !== outer || sums === undefined) continue;
    const counts = countsOf(view, layout, row.row);
    sums = counts && sums.map((sum, at) => sum + (counts[at] ?? 0));
    summed++;
  }
  if (summed < 2 || sums === undefined) return;
  const all = sums;
  yield* eachUpwards(rows.length, (index) => {
    const row = rows[index] as BodyRow;
    if (kinds[index] !== "unit" || row.ordinal.kind !== "none" || row.figures === 0) return;
    if (areSums(countsOf(view, layout, row.row) ?? [], all)) kinds[index] = "total";
  });
}
