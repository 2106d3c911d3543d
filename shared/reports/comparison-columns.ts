import { pointDigits, type Counts } from "../domain/point-change";
import { compareShares } from "../domain/ranking";
import type { PeriodChanges, UnitChange } from "../ranking/compare-periods";
import { cellAddress } from "../tables/grid";
import { POINT_CHANGE, RANK_CHANGE } from "./change-notation";
import { ifActive, rateFormula, type RankingColumns } from "./ranking-columns";
import type { Formula, PrintedDefinition, ReportCell } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";

/** The reason in the column of the change, where there is nothing to compare with. */
const REASONS: Readonly<Record<Exclude<UnitChange["is"], "compared">, string>> = {
  new: "Mới",
  noActivity: "Kỳ trước không phát sinh",
  toReview: "Kỳ trước cần xem lại",
  asked: "Chưa xác nhận tên",
};
const ALMOST = "Gần như không đổi";
/** The column of this period's rank. */
const RANK = 0;

/** Where this period's counts stand, and the first of the six columns of the comparison. */
type Places = Pick<RankingColumns, "part" | "whole" | "comparison">;

/**
 * The six cells of one unit on row `row` (from 0): counts and rank of the period before as values; their rate, the
 * change in percentage points and the change of rank (plus is up) as formulas over cells of the same row. None without
 * a change.
 */
export function comparisonCells(change: UnitChange | undefined, row: number, places: Places): ReportCell[] {
  const first = places.comparison;
  if (change === undefined || first === undefined) return [];
  if (change.is !== "compared") return ["", "", "", "", REASONS[change.is], ""];
  const { before, now, places: ranks } = change;
  const rate = rateFormula(cellAddress(row, first), cellAddress(row, first + 1), before.part / before.whole);
  const moved = ranks && {
    formula: "=" + cellAddress(row, first + 3) + "-" + cellAddress(row, RANK),
    value: ranks.before.rank - ranks.now.rank,
  };
  const points = pointsFormula(row, places, first, before, now);
  return [before.part, before.whole, rate, ranks?.before.rank ?? "", points, moved ?? ""];
}

/**
 * The six cells of the sums; blank where the units of the two periods are not all the same, since then the sums of the
 * column would be those of some units only.
 */
export function totalComparison(
  { pooled, common }: PeriodChanges,
  row: number,
  places: Places,
  sum: (column: number, value: number) => Formula,
): ReportCell[] {
  const first = places.comparison;
  if (first === undefined || common !== undefined || pooled.before.whole === 0) return [];
  const { before, now } = pooled;
  const rate = rateFormula(cellAddress(row, first), cellAddress(row, first + 1), before.part / before.whole);
  const points = pointsFormula(row, places, first, before, now);
  return [sum(first, before.part), sum(first + 1, before.whole), rate, "", points];
}

/**
 * The change in percentage points: counts are multiplied crosswise and divided once, so that no noise of rounded rates
 * comes in. A change that two decimals do not show is said in words, never as 0.
 */
function pointsFormula(row: number, places: Places, first: number, before: Counts, now: Counts): Formula {
  const [part, whole] = [cellAddress(row, places.part), cellAddress(row, places.whole)];
  const [earlierPart, earlierWhole] = [cellAddress(row, first), cellAddress(row, first + 1)];
  const [ours, theirs] = [part + "*" + earlierWhole, earlierPart + "*" + whole];
  const points = "ROUND((" + ours + "-" + theirs + ")*100/(" + whole + "*" + earlierWhole + "),2)";
  const shown = "IF(" + points + "=0,IF(" + ours + "=" + theirs + ',0,"' + ALMOST + '"),' + points + ")";
  const digits = pointDigits(before, now, 2);
  return {
    formula: ifActive(whole, "IF(" + earlierWhole + '=0,"Không phát sinh",' + shown + ")"),
    value: digits === 0 && compareShares(before, now) !== 0 ? ALMOST : digits / 100,
  };
}

/** Number formats of the six columns over `rows` rows from row `row` on, and the definition of their rates. */
export function formatComparison(
  sheet: SheetBuilder,
  row: number,
  rows: number,
  first: number,
  definition: PrintedDefinition,
): void {
  sheet.format(row, first, rows, 2, "#,##0");
  sheet.rates(row, first + 2, rows, 1, "0.00%", definition);
  sheet.format(row, first + 4, rows, 1, POINT_CHANGE);
  sheet.format(row, first + 5, rows, 1, RANK_CHANGE);
}
