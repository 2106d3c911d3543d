import { COUNTRYSIDE_LEVELS, type CountrysideLevel } from "../domain/countryside-level";
import { targetShare } from "../domain/target";
import type { CountrysideAssessment, UnitThatIs } from "../ranking/countryside-assessment";
import { cellAddress, columnLetters } from "../tables/grid";
import { countrysideVi } from "../texts/countryside-vi";
import { targetDecimals } from "../texts/show-number";
import { ifActive, newOnesFormula, OUT_OF_REACH, percentFormat, rateFormula, surplusOf } from "./ranking-columns";
import type { Look, ReportCell } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";

/** The columns of the sheet about the new-countryside criterion. */
export const COUNTRYSIDE_COLUMNS = {
  name: 1,
  level: 2,
  part: 3,
  whole: 4,
  rate: 5,
  minimum: 6,
  verdict: 7,
  short: 8,
  source: 10,
} as const;
export const COUNTRYSIDE_WIDTHS: readonly number[] = [5, 28, 27, 12, 12, 11, 11, 14, 13, 13, 11];

const MINIMUM: Look = { fill: "#FFF2CC", border: true };

/** Headers with the names that the table gives its two counts, or those of the criterion. */
export function countrysideHeaders(part: string, whole: string): string[] {
  return ["TT", "Xã", "Đăng ký", part, whole, "Tỷ lệ", "Mức tối thiểu", "Đánh giá", "Còn thiếu: chuyển đổi", "Còn thiếu: phát sinh mới", "Dòng nguồn"];
}

/**
 * Adds a row for the minimum of each level that somebody is judged by; verdicts look there.
 *
 * @returns absolute addresses ("$G$3") by level.
 */
export function addMinima(
  sheet: SheetBuilder,
  { request, standing }: CountrysideAssessment,
): ReadonlyMap<CountrysideLevel, string> {
  const cells = new Map<CountrysideLevel, string>();
  if (standing !== "inForce") return cells;
  const column = COUNTRYSIDE_COLUMNS.minimum;
  for (const level of COUNTRYSIDE_LEVELS) {
    const minimum = request.criteria.minima[level];
    if (minimum === undefined) continue;
    const label = countrysideVi.minimumOf(countrysideVi.levels[level]) + " (sửa ô này thì kết quả tính lại):";
    const row = sheet.add([label, "", "", "", "", "", targetShare(minimum)], { bold: true });
    sheet.targets(row, column, 1, 1, percentFormat(targetDecimals(minimum)));
    sheet.look(row, column, 1, 1, MINIMUM);
    cells.set(level, "$" + columnLetters(column) + "$" + String(row + 1));
  }
  return cells;
}

/**
 * The cells of a commune on row `row` (from 0): counts as values; rate, minimum, verdict and both shortfalls as formulas.
 *
 * @param minimumCell address of the minimum of its level.
 */
export function judgedCells(
  { name, row: sourceRow, lines, result }: UnitThatIs<"judged">,
  place: number,
  row: number,
  minimumCell: string,
): ReportCell[] {
  const at = (column: number): string => cellAddress(row, column);
  const { part: partColumn, whole: wholeColumn, minimum: minimumColumn } = COUNTRYSIDE_COLUMNS;
  const [part, whole, minimum] = [at(partColumn), at(wholeColumn), at(minimumColumn)];
  const surplus = surplusOf(part, whole, minimum, "higher");
  return [
    place,
    name,
    countrysideVi.levels[result.level],
    result.part,
    result.whole,
    rateFormula(part, whole, result.part / result.whole),
    { formula: "=" + minimumCell, value: targetShare(result.minimum) },
    { formula: ifActive(whole, "IF(" + surplus + '>=0,"Đạt","Chưa đạt")'), value: result.met ? "Đạt" : "Chưa đạt" },
    { formula: ifActive(whole, "MAX(0,ROUNDUP(-" + surplus + ",0))"), value: result.shortByConversion },
    { formula: newOnesFormula(part, whole, minimum, "higher"), value: result.shortByNewOnline ?? OUT_OF_REACH },
    sourceRows({ row: sourceRow, lines }),
  ];
}

/** Where a unit stands in the source: "Dòng 7". */
export function sourceRows({ row, lines }: { readonly row: number; readonly lines?: readonly number[] | undefined }): string {
  return "Dòng " + (lines ?? [row]).map((line) => line + 1).join(", ");
}
