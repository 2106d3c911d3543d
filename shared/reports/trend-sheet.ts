import { targetShare, type Target } from "../domain/target";
import type { FittedIndicator } from "../ranking/ranking";
import type { PeriodTrend } from "../reporting/period-trend";
import type { Area } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { targetDecimals } from "../texts/show-number";
import { axisEnd } from "./axis-end";
import { POINT_CHANGE } from "./change-notation";
import { frozenRows } from "./frozen-rows";
import { printedDefinition } from "./printed-definition";
import { percentFormat } from "./ranking-columns";
import type { Chart, ChartSeries, Look, PrintedDefinition, ReportCell, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";
import { changeCell, countCells, TREND, TREND_HEADERS, TREND_WIDTHS } from "./trend-columns";
import { trendNotes, trendSentence } from "./trend-notes";
import { addTrendUnits } from "./trend-units";

const TITLE: Look = { bold: true, size: 14 };
const NOTE: Look = { italic: true, colour: "#595959" };
const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
const CHART_ROWS = 18;

/** What a sheet about several periods is made from. */
export interface TrendSource {
  readonly trend: PeriodTrend;
  readonly indicator: FittedIndicator;
  /** This period's table. */
  readonly table: UnitTable;
  /** The one target of all units, where there is one. */
  readonly target: Target | undefined;
  /** Whether each unit is listed. */
  readonly withUnits: boolean;
  /** "14:05 ngày 22/11/2026" */
  readonly madeAt: string;
}

/**
 * The sheet "Diễn biến …": a row for each period, oldest first, with live formulas, a line chart of them with the target,
 * then, if asked for, each unit with a column for each period, and the notes.
 */
export function trendSheet({ trend, indicator, table, target, withUnits, madeAt }: TrendSource): ReportSheet {
  const definition = printedDefinition(indicator, table);
  const columns = Math.max(TREND_HEADERS.length, withUnits ? trend.periods.length + 3 : 0);
  const sheet = new SheetBuilder(columns);
  sheet.look(sheet.add(["DIỄN BIẾN " + definition.name.toLocaleUpperCase("vi")]), 0, 1, 1, TITLE);
  sheet.add([trendSentence(trend)], NOTE);
  const header = sheet.add(trend.common === undefined ? withoutCommon(TREND_HEADERS) : TREND_HEADERS);
  sheet.look(header, 0, 1, TREND_HEADERS.length, HEADER);
  addPeriods(sheet, trend, target, definition);
  const first = header + 1;
  sheet.add();
  const chart = trendChart(trend, target, definition.name, first, sheet.nextRow);
  for (let row = 0; row <= CHART_ROWS; row++) sheet.add();
  if (withUnits) addTrendUnits(sheet, trend, definition);
  for (const line of trendNotes(trend, target !== undefined, madeAt)) sheet.add([line], NOTE);
  const laid = sheet.finish();
  const area: Area = { row: 0, column: 0, rows: sheet.nextRow, columns };
  return {
    ...laid,
    name: "Diễn biến " + table.sheet,
    merges: [],
    columnWidths: [...TREND_WIDTHS, ...Array.from({ length: columns - TREND_WIDTHS.length }, () => 11)],
    frozenRows: frozenRows(header),
    colourRules: [],
    // The header of the periods says nothing above the units.
    print: { landscape: true, area, repeatRows: withUnits ? { first: 0, last: 0 } : { first: header, last: header } },
    charts: [chart],
  };
}

function withoutCommon(headers: readonly string[]): string[] {
  return headers.map((header, column) => (column >= TREND.common && column < TREND.sheet ? "" : header));
}

function addPeriods(
  sheet: SheetBuilder,
  { periods, common }: PeriodTrend,
  target: Target | undefined,
  definition: PrintedDefinition,
): void {
  const [first, rows] = [sheet.nextRow, periods.length];
  sheet.format(first, TREND.period, rows, 1, "@");
  sheet.format(first, TREND.units, rows, 3, "#,##0");
  sheet.rates(first, TREND.rate, rows, 1, "0.00%", definition);
  sheet.format(first, TREND.change, rows, 1, POINT_CHANGE);
  if (target !== undefined) sheet.targets(first, TREND.target, rows, 1, percentFormat(targetDecimals(target)));
  if (common !== undefined) {
    sheet.format(first, TREND.common, rows, 2, "#,##0");
    sheet.rates(first, TREND.common + 2, rows, 1, "0.00%", definition);
  }
  sheet.format(first, TREND.sheet, rows, 1, "@");
  periods.forEach(({ period, ranked, pooled, sheet: source }, at) => {
    const row = sheet.nextRow;
    const counts = common?.counts[at];
    const cells: ReportCell[] = [
      period.label,
      ranked,
      ...countCells(row, TREND.part, pooled),
      changeCell(row, periods[at - 1]?.pooled, pooled),
      target === undefined ? "" : targetShare(target),
      ...(counts === undefined ? ["", "", ""] : countCells(row, TREND.common, counts)),
      source,
    ];
    sheet.add(cells);
  });
  sheet.look(first, 0, rows, TREND_HEADERS.length, { border: true });
}

function trendChart(
  { periods, common }: PeriodTrend,
  target: Target | undefined,
  name: string,
  first: number,
  top: number,
): Chart {
  const down = (column: number): Area => ({ row: first, column, rows: periods.length, columns: 1 });
  const series: ChartSeries[] = [{ name: "Tất cả đơn vị", values: down(TREND.rate), drawn: "now" }];
  if (common !== undefined) series.push({ name: "Đơn vị có ở mọi kỳ", values: down(TREND.common + 2), drawn: "now" });
  if (target !== undefined) series.push({ name: "Chỉ tiêu kỳ này", values: down(TREND.target), drawn: "target" });
  const rates = [...periods.map(({ pooled }) => pooled), ...(common?.counts ?? [])].map(({ part, whole }) =>
    whole === 0 ? 0 : part / whole,
  );
  const end = axisEnd(target === undefined ? rates : [...rates, targetShare(target)]);
  return {
    kind: "trend",
    title: name,
    categories: down(TREND.period),
    series,
    ...(end !== undefined && { upTo: end }),
    place: { row: top, column: 0, rows: CHART_ROWS, columns: 8 },
  };
}
