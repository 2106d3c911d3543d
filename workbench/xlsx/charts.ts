import type { ChartSeriesInfo, ChartSeries as XlsxSeries, Sheet, SheetChart } from "hucre";
import type { Chart, ChartSeries } from "../../shared/reports/report-sheet";
import { seriesLooks, type SeriesLook } from "../../shared/reports/series-look";
import type { Area } from "../../shared/tables/grid";
import { columnLetters } from "../../shared/tables/grid";
import { areaOfAddress } from "../grid/address";

const GAP = 60;
const LINE_POINTS = 2;
const MARK_POINTS = 7;

/** The reference of an area on a sheet, as charts and names have it: 'Tháng 5'!$A$1:$B$2. */
export function absoluteReference(sheet: string, { row, column, rows, columns }: Area): string {
  const cell = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  return `'${sheet.replace(/'/g, "''")}'!${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** A chart of a report as a chart of Excel, with all its series: bars with the first category on top, or lines. */
export function chartToXlsx(chart: Chart, sheet: string): SheetChart {
  const { kind, title, categories, series, upTo, place } = chart;
  const looks = seriesLooks(chart);
  return {
    type: kind === "bars" ? "bar" : "line",
    title,
    series: series.map(({ name, values }, at) => ({
      name,
      values: absoluteReference(sheet, values),
      categories: absoluteReference(sheet, categories),
      ...lookToXlsx(kind, looks[at]),
    })),
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
    ...(kind === "bars" && { gapWidth: GAP }),
    legend: series.length > 1 ? "bottom" : false,
    axes: {
      ...(kind === "bars" && { x: { reverse: true } }),
      y: { scale: { min: 0, ...(upTo !== undefined && { max: upTo }) }, numberFormat: { formatCode: "0%" } },
    },
  };
}

function lookToXlsx(kind: Chart["kind"], look: SeriesLook | undefined): Partial<XlsxSeries> {
  if (look === undefined) return {};
  const color = look.colour.slice(1);
  const labelled = { color, dataLabels: look.labelled ? { showValue: true } : (false as const) };
  if (kind === "bars") return labelled;
  return {
    ...labelled,
    stroke: { width: LINE_POINTS, dash: look.dashed ? "dash" : "solid" },
    marker: look.mark ? { symbol: look.mark, size: MARK_POINTS, fill: color, line: color } : { symbol: "none" },
  };
}

/**
 * The charts of a sheet that the workbench can write again: bars of one series, and charts that Thước has drawn, of
 * cells of the same sheet. Others are left out.
 */
export function chartsFromXlsx({ name, charts }: Sheet): Chart[] {
  return (charts ?? []).flatMap(({ kinds, series: found = [], title = "", anchor, axes }) => {
    const kind = kinds.join() === "bar" ? "bars" : kinds.join() === "line" ? "trend" : undefined;
    const categories = areaOnSheet(found[0]?.categoriesRef, name);
    const { from, to } = anchor ?? {};
    if (kind === undefined || !categories || !from || !to) return [];
    const series = found.flatMap((one): ChartSeries[] => {
      const values = areaOnSheet(one.valuesRef, name);
      return values ? [{ name: one.name ?? title, values, drawn: drawnOf(kind, one) }] : [];
    });
    const place = { row: from.row, column: from.col, rows: to.row - from.row, columns: to.col - from.col };
    const upTo = axes?.y?.scale?.max;
    const chart: Chart = { kind, title, categories, series, ...(upTo !== undefined && { upTo }), place };
    const isWhole = series.length > 0 && series.length === found.length;
    return isWhole && ((kind === "bars" && series.length === 1) || hasOurLooks(chart, found)) ? [chart] : [];
  });
}

/** What a series says is kept in the file by its looks alone. */
function drawnOf(kind: Chart["kind"], { color, stroke, marker }: ChartSeriesInfo): ChartSeries["drawn"] {
  if (kind === "trend") {
    if (stroke?.dash !== "dash") return "now";
    return marker?.symbol === "none" ? "target" : "before";
  }
  const [target, before] = seriesLooks({ kind, series: [drawnAs("target"), drawnAs("before")] });
  if (color === before?.colour.slice(1)) return "before";
  return color === target?.colour.slice(1) ? "target" : "now";
}

function drawnAs(drawn: ChartSeries["drawn"]): ChartSeries {
  return { name: "", values: { row: 0, column: 0, rows: 0, columns: 0 }, drawn };
}

function hasOurLooks(chart: Chart, found: readonly ChartSeriesInfo[]): boolean {
  return seriesLooks(chart).every((look, at) => look.colour.slice(1) === found[at]?.color);
}

function areaOnSheet(reference: string | undefined, sheet: string): Area | undefined {
  const [, quoted, plain, address = ""] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(reference ?? "") ?? [];
  return (quoted?.replace(/''/g, "'") ?? plain) === sheet ? areaOfAddress(address) : undefined;
}
