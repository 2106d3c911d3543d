import { pointDigits, type Counts } from "../domain/point-change";
import { compareShares } from "../domain/ranking";
import { cellAddress } from "../tables/grid";
import { rateFormula } from "./ranking-columns";
import type { Formula, ReportCell } from "./report-sheet";

/** The columns of the periods, one row a period: the sums of all units, the change, the target, and the source. */
export const TREND = { period: 0, units: 1, part: 2, whole: 3, rate: 4, change: 5, target: 6, common: 7, sheet: 10 };
export const TREND_HEADERS = [
  "Kỳ",
  "Số đơn vị",
  "Tử số",
  "Mẫu số",
  "Tỷ lệ",
  "Tăng, giảm (điểm phần trăm)",
  "Chỉ tiêu",
  "Đơn vị có ở mọi kỳ: tử số",
  "Đơn vị có ở mọi kỳ: mẫu số",
  "Đơn vị có ở mọi kỳ: tỷ lệ",
  "Trang nguồn",
];
export const TREND_WIDTHS = [26, 10, 11, 11, 10, 12, 10, 12, 12, 12, 20];

const ALMOST = "Gần như không đổi";

/** The counts of a period and their rate; without dossiers the rate is blank, for a chart would draw a text as 0. */
export function countCells(row: number, column: number, { part, whole }: Counts): ReportCell[] {
  const rate = rateFormula(cellAddress(row, column), cellAddress(row, column + 1), part / whole);
  return [part, whole, whole === 0 ? "" : rate];
}

/**
 * The change from the row above in percentage points, from the counts of both rows; a change that two decimals do not
 * show is said in words. Blank where one of the two has no dossiers.
 */
export function changeCell(row: number, before: Counts | undefined, now: Counts): Formula | "" {
  if (before === undefined || before.whole === 0 || now.whole === 0) return "";
  const at = (line: number, column: number): string => cellAddress(line, column);
  const [part, whole] = [at(row, TREND.part), at(row, TREND.whole)];
  const [partBefore, wholeBefore] = [at(row - 1, TREND.part), at(row - 1, TREND.whole)];
  const [ours, theirs] = [part + "*" + wholeBefore, partBefore + "*" + whole];
  const points = "ROUND((" + ours + "-" + theirs + ")*100/(" + whole + "*" + wholeBefore + "),2)";
  const shown = "IF(" + points + "=0,IF(" + ours + "=" + theirs + ',0,"' + ALMOST + '"),' + points + ")";
  const digits = pointDigits(before, now, 2);
  return {
    formula: "=IF(" + whole + "*" + wholeBefore + '=0,"Không phát sinh",' + shown + ")",
    value: digits === 0 && compareShares(before, now) !== 0 ? ALMOST : digits / 100,
  };
}
