import type { Chart } from "../shared/reports/report-sheet";
import { seriesLooks, type Mark, type SeriesLook } from "../shared/reports/series-look";
import type { Area } from "../shared/tables/grid";
import { rangeOf } from "./excel-areas";
import { excelFeatures } from "./features";

const MARKS = {
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
  star: "Star",
} as const satisfies Record<Mark, string>;
/** Of the bars of a category, in hundredths of a bar. */
const GAP = 60;
const LINE_POINTS = 2;

function corner(area: Area, last: boolean): Area {
  const by = last ? { rows: area.rows - 1, columns: area.columns - 1 } : { rows: 0, columns: 0 };
  return { row: area.row + by.rows, column: area.column + by.columns, rows: 1, columns: 1 };
}

/**
 * Queues a chart with all its series; none of it needs an answer of Excel. Before ExcelApi 1.7 neither bars nor points
 * could carry the names of the units, so there is no chart at all; before 1.8 the axis shows percents as the cells do.
 */
export function addChart(sheet: Excel.Worksheet, chart: Chart): void {
  const { chartCategories, axisFormats } = excelFeatures();
  const [first, ...more] = chart.series;
  if (!chartCategories || first === undefined) return;
  const kind = chart.kind === "bars" ? "BarClustered" : "LineMarkers";
  const added = sheet.charts.add(kind, rangeOf(sheet, first.values), "Columns");
  added.title.text = chart.title;
  const looks = seriesLooks(chart);
  chart.series.forEach(({ name, values }, at) => {
    const series = at === 0 ? added.series.getItemAt(0) : added.series.add(name);
    if (at === 0) series.name = name;
    else series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, chart.categories));
    const look = looks[at];
    if (look !== undefined) (chart.kind === "bars" ? dressBars : dressLine)(series, look);
  });
  added.legend.visible = more.length > 0;
  if (more.length > 0) added.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = added.axes;
  if (chart.kind === "bars") categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  if (chart.upTo !== undefined) valueAxis.maximum = chart.upTo;
  if (axisFormats) valueAxis.numberFormat = "0%";
  added.setPosition(rangeOf(sheet, corner(chart.place, false)), rangeOf(sheet, corner(chart.place, true)));
}

function dressBars(series: Excel.ChartSeries, { colour, hollow, labelled }: SeriesLook): void {
  if (hollow) series.format.fill.clear();
  else series.format.fill.setSolidColor(colour);
  if (hollow) series.format.line.color = colour;
  series.gapWidth = GAP;
  series.hasDataLabels = labelled;
}

function dressLine(series: Excel.ChartSeries, { colour, dashed, mark, labelled }: SeriesLook): void {
  series.format.line.color = colour;
  series.format.line.lineStyle = dashed ? "Dash" : "Continuous";
  series.format.line.weight = LINE_POINTS;
  series.markerStyle = mark === undefined ? "None" : MARKS[mark];
  if (mark !== undefined) series.markerBackgroundColor = colour;
  if (mark !== undefined) series.markerForegroundColor = colour;
  series.hasDataLabels = labelled;
}
