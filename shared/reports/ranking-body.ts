import type { Better } from "../domain/indicator";
import type { PeriodChanges } from "../ranking/compare-periods";
import type { RankedGroup, Ranking } from "../ranking/ranking";
import { commonTarget } from "../reporting/common-target";
import { cellAddress } from "../tables/grid";
import { directionOf } from "../ranking/direction-of";
import { mostTargetDecimals, rateDecimals, showCount } from "../texts/show-number";
import { comparisonCells, formatComparison, totalComparison } from "./comparison-columns";
import { rankingChart } from "./ranking-chart";
import { percentFormat, rateFormula, unitCells, type RankingColumns } from "./ranking-columns";
import type { Chart, ColourRule, Formula, Look, PrintedDefinition, ReportCell } from "./report-sheet";
import { romanNumeral } from "./roman-numeral";
import type { SheetBuilder } from "./sheet-builder";

const GROUP: Look = { bold: true, fill: "#F2F2F2", border: true };
const BODY: Look = { border: true };
const TOTAL: Look = { bold: true, border: true };

/** A bar chart of more bars than this cannot be read. */
const MOST_BARS = 40;
/** More charts than this slow a workbook down, and hundreds of peer groups would exceed what Excel takes at once. */
const MOST_CHARTS = 10;

/** What the body of the table needs besides its cells. */
export interface RankingBody {
  readonly charts: readonly Chart[];
  readonly colourRules: readonly ColourRule[];
}

/**
 * Adds the ranked units, a heading per peer group, and the sums of all of them.
 *
 * @param definition of the rates.
 * @param sharedTarget address of the cell with the target of all units, "" when each row has its own.
 * @param changes against the period before, where the sheet has columns for them.
 * @returns a chart for each of the first ten groups of 2 to 40 units, to the right of the table, and the colours of the
 * verdicts.
 */
export function addRankingBody(
  sheet: SheetBuilder,
  ranking: Ranking,
  columns: RankingColumns,
  definition: PrintedDefinition,
  sharedTarget: string,
  changes?: PeriodChanges,
): RankingBody {
  const first = sheet.nextRow;
  const charts = addGroups(sheet, ranking, columns, definition, sharedTarget, changes);
  const end = sheet.nextRow;
  addTotal(sheet, ranking, columns, definition, first, changes);
  return { charts, colourRules: verdictColours(columns, first, end) };
}

function addGroups(
  sheet: SheetBuilder,
  ranking: Ranking,
  columns: RankingColumns,
  definition: PrintedDefinition,
  sharedTarget: string,
  changes: PeriodChanges | undefined,
): Chart[] {
  const better = directionOf(ranking.request.indicator);
  const charts: Chart[] = [];
  let chartRow = sheet.nextRow;
  ranking.groups.forEach((group, index) => {
    if (ranking.groups.length > 1 || group.name !== "") {
      const name = group.name === "" ? "Không thuộc khối nào" : group.name;
      sheet.add([romanNumeral(index + 1) + ". " + name + " (" + showCount(group.units.length) + " đơn vị)"], GROUP);
    }
    const first = sheet.nextRow;
    addUnits(sheet, group, columns, definition, sharedTarget, changes, better);
    if (group.units.length < 2 || group.units.length > MOST_BARS || charts.length === MOST_CHARTS) return;
    const chart = rankingChart(group, columns, first, definition.name, chartRow, changes);
    chartRow = chart.place.row + chart.place.rows + 1;
    charts.push(chart);
  });
  return charts;
}

function addUnits(
  sheet: SheetBuilder,
  group: RankedGroup,
  columns: RankingColumns,
  definition: PrintedDefinition,
  sharedTarget: string,
  changes: PeriodChanges | undefined,
  better: Better,
): void {
  const first = sheet.nextRow;
  const rows = group.units.length;
  sheet.format(first, columns.name, rows, 1, "@");
  sheet.format(first, columns.part, rows, 2, "#,##0");
  sheet.rates(first, columns.rate, rows, 1, "0.00%", definition);
  if (columns.target !== undefined) {
    const places = mostTargetDecimals(group.units.map(({ target }) => target));
    sheet.targets(first, columns.target, rows, 1, percentFormat(places));
    sheet.format(first, columns.target + 2, rows, 2, "#,##0");
  }
  if (columns.comparison !== undefined) formatComparison(sheet, first, rows, columns.comparison, definition);
  for (const unit of group.units) {
    const comparison = comparisonCells(changes?.units.get(unit.row), sheet.nextRow, columns);
    const row = sheet.add(unitCells(unit, sheet.nextRow, columns.target !== undefined, sharedTarget, comparison, better));
    const places = rateDecimals(unit.rate, unit.target, better);
    if (places > 2) sheet.rates(row, columns.rate, 1, 1, percentFormat(places), definition);
  }
  sheet.look(first, 0, rows, columns.headers.length, BODY);
  sheet.look(first, 0, rows, 1, { align: "center" });
  if (columns.verdict !== undefined) sheet.look(first, columns.verdict, rows, 1, { align: "center" });
}

function addTotal(
  sheet: SheetBuilder,
  ranking: Ranking,
  columns: RankingColumns,
  definition: PrintedDefinition,
  bodyRow: number,
  changes: PeriodChanges | undefined,
): void {
  const last = sheet.nextRow - 1;
  if (last < bodyRow) return;
  const row = sheet.nextRow;
  const { part, whole } = ranking.pooled;
  if (whole === 0) return;
  const sum = (column: number, value: number): Formula => ({
    formula: "=SUM(" + cellAddress(bodyRow, column) + ":" + cellAddress(last, column) + ")",
    value,
  });
  const rate = rateFormula(cellAddress(row, columns.part), cellAddress(row, columns.whole), part / whole);
  const sums = [sum(columns.part, part), sum(columns.whole, whole), rate];
  const cells: ReportCell[] = ["", "Cộng các đơn vị được xếp hạng", ...sums];
  if (columns.comparison !== undefined && changes !== undefined) {
    const comparison = totalComparison(changes, row, columns, sum);
    if (comparison.length > 0) formatComparison(sheet, row, 1, columns.comparison, definition);
    cells.push(...Array.from({ length: columns.comparison - cells.length }, () => ""), ...comparison);
  }
  sheet.add(cells, TOTAL);
  sheet.format(row, columns.part, 1, 2, "#,##0");
  const places = rateDecimals(part / whole, commonTarget(ranking), directionOf(ranking.request.indicator));
  sheet.rates(row, columns.rate, 1, 1, percentFormat(places), definition);
}

function verdictColours(columns: RankingColumns, first: number, end: number): ColourRule[] {
  if (columns.verdict === undefined || end === first) return [];
  const area = { row: first, column: columns.verdict, rows: end - first, columns: 1 };
  return [
    { area, text: "Đạt", colour: "#0B5A0B", fill: "#DFF6DD" },
    { area, text: "Chưa đạt", colour: "#8A1F11", fill: "#FDE7E9" },
  ];
}
