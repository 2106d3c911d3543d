import type { Band } from "../domain/band";
import { isScorePart, type Scorecard, type ScoredUnit } from "../ranking/scorecard";
import { cellAddress } from "../tables/grid";
import { mostTargetDecimals, rateDecimals, showCount } from "../texts/show-number";
import { scoreDecimals } from "../texts/show-score";
import { percentFormat, rateFormula } from "./ranking-columns";
import type { ColourRule, Formula, Look, ReportCell } from "./report-sheet";
import { romanNumeral } from "./roman-numeral";
import { scoredCells, type SharedRows } from "./scorecard-cells";
import { NAME, RANK, type ScorecardColumns } from "./scorecard-columns";
import { MET, MISSED, REVIEW } from "./scorecard-formulas";
import type { SheetBuilder } from "./sheet-builder";

const GROUP: Look = { bold: true, fill: "#F2F2F2", border: true };
const TOTAL: Look = { bold: true, border: true };
/** Where two decimals would carry a score across the threshold of a band, or round given points. */
const EXACT = "0.000000";

/**
 * Adds the units, a heading per peer group, and the sums of each indicator. Units of which nothing is counted are not
 * among them: they are listed apart.
 *
 * @returns the colours of the verdicts.
 */
export function addScorecardBody(
  sheet: SheetBuilder,
  { request, groups, pooled }: Scorecard,
  columns: ScorecardColumns,
  shared: SharedRows,
): ColourRule[] {
  const first = sheet.nextRow;
  groups.forEach(({ name, units }, index) => {
    if (groups.length > 1 || name !== "") {
      const heading = name === "" ? "Không thuộc khối nào" : name;
      sheet.add([romanNumeral(index + 1) + ". " + heading + " (" + showCount(units.length) + " đơn vị)"], GROUP);
    }
    const shown = units.filter(hasFigures);
    const start = sheet.nextRow;
    formatUnits(sheet, shown, columns, request.bands);
    for (const unit of shown) sheet.add(scoredCells(unit, sheet.nextRow, columns, request, shared));
    sheet.look(start, 0, shown.length, columns.widths.length, { border: true });
    sheet.look(start, RANK, shown.length, 1, { align: "center" });
    for (const column of verdictColumns(columns)) sheet.look(start, column, shown.length, 1, { align: "center" });
  });
  const end = sheet.nextRow;
  if (end > first) addTotal(sheet, { groups, pooled }, columns, first);
  return verdictColours(columns, first, end);
}

/** Whether anything of a unit is counted. */
export function hasFigures({ results }: ScoredUnit): boolean {
  return results.some(({ is }) => is === "counted");
}

function formatUnits(
  sheet: SheetBuilder,
  units: readonly ScoredUnit[],
  columns: ScorecardColumns,
  bands: readonly Band[],
): void {
  const [first, rows] = [sheet.nextRow, units.length];
  sheet.format(first, NAME, rows, 1, "@");
  columns.blocks.forEach((block, index) => {
    const { of } = block.measure;
    sheet.format(first, block.part, rows, 2, isScorePart(of) ? "0.00" : "#,##0");
    sheet.rates(first, block.rate, rows, 1, "0.00%", block.definition);
    if (block.target !== undefined) {
      const targets = units.map(({ results }) => {
        const result = results[index];
        return result?.is === "counted" ? result.target : undefined;
      });
      const places = mostTargetDecimals(targets);
      sheet.targets(first, block.target, rows, 1, percentFormat(places));
    }
    units.forEach(({ results }, at) => {
      const result = results[index];
      if (result?.is !== "counted") return;
      if (isScorePart(of) && !isHundredths({ ...result, most: of.most })) sheet.format(first + at, block.part, 1, 1, EXACT);
      const decimals = rateDecimals(result.part / result.whole, result.target, block.measure.better);
      if (decimals > 2) sheet.rates(first + at, block.rate, 1, 1, percentFormat(decimals), block.definition);
    });
  });
  sheet.format(first, columns.composite, rows, 1, "0.00");
  units.forEach((unit, at) => {
    const points = (unit.composite?.share ?? 0) * 100;
    if (scoreDecimals(points, bands) > 2) sheet.format(first + at, columns.composite, 1, 1, EXACT);
  });
}

/** Whether the points are told by two decimals. */
function isHundredths({ part, whole, most }: { part: number; whole: number; most: number }): boolean {
  return Number.isInteger((part * 100) / (whole / most));
}

function addTotal(
  sheet: SheetBuilder,
  { groups, pooled }: Pick<Scorecard, "groups" | "pooled">,
  columns: ScorecardColumns,
  first: number,
): void {
  const [row, last] = [sheet.nextRow, sheet.nextRow - 1];
  const cells: ReportCell[] = ["", "Cộng các đơn vị có số liệu"];
  columns.blocks.forEach((block, index) => {
    const sums = pooled[index];
    if (isScorePart(block.measure.of)) return;
    // Counts that do not add up (`ranking/additive-counts`) have no total, however many units are counted.
    const isCounted = groups.some(({ units }) => units.some(({ results }) => results[index]?.is === "counted"));
    if (sums === undefined && isCounted) return;
    const sum = (column: number, value: number): Formula => ({
      formula: "=SUM(" + cellAddress(first, column) + ":" + cellAddress(last, column) + ")",
      value,
    });
    cells[block.part] = sum(block.part, sums?.part ?? 0);
    cells[block.whole] = sum(block.whole, sums?.whole ?? 0);
    const rate = rateFormula(cellAddress(row, block.part), cellAddress(row, block.whole), 0);
    cells[block.rate] = { ...rate, value: sums === undefined ? "Không phát sinh" : sums.part / sums.whole };
    sheet.format(row, block.part, 1, 2, "#,##0");
    sheet.rates(row, block.rate, 1, 1, "0.00%", block.definition);
  });
  sheet.add(Array.from(cells, (cell: ReportCell | undefined) => cell ?? ""), TOTAL);
}

function verdictColumns({ blocks, overall }: ScorecardColumns): number[] {
  return [...blocks.flatMap(({ verdict }) => verdict ?? []), ...(overall === undefined ? [] : [overall])];
}

function verdictColours(columns: ScorecardColumns, first: number, end: number): ColourRule[] {
  if (end === first) return [];
  return verdictColumns(columns).flatMap((column) => {
    const area = { row: first, column, rows: end - first, columns: 1 };
    return [
      { area, text: MET, colour: "#0B5A0B", fill: "#DFF6DD" },
      { area, text: MISSED, colour: "#8A1F11", fill: "#FDE7E9" },
      { area, text: REVIEW, colour: "#6B4100", fill: "#FFF4CE" },
    ];
  });
}
