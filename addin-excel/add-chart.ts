import type { Chart } from "../shared/reports/report-sheet";
import type { Area } from "../shared/tables/grid";
import { rangeOf } from "./excel-areas";
import { excelFeatures } from "./features";

function corner(area: Area, last: boolean): Area {
  const by = last ? { rows: area.rows - 1, columns: area.columns - 1 } : { rows: 0, columns: 0 };
  return { row: area.row + by.rows, column: area.column + by.columns, rows: 1, columns: 1 };
}

/**
 * Queues a chart of horizontal bars, first category on top. Before ExcelApi 1.7 the bars could not carry the
 * names of the units, so there is no chart at all.
 */
export function addChart(sheet: Excel.Worksheet, chart: Chart): void {
  if (!excelFeatures().chartCategories) return;
  const added = sheet.charts.add("BarClustered", rangeOf(sheet, chart.values), "Columns");
  added.title.text = chart.title;
  added.legend.visible = false;
  added.series.getItemAt(0).setXAxisValues(rangeOf(sheet, chart.categories));
  added.axes.categoryAxis.reversePlotOrder = true;
  added.setPosition(rangeOf(sheet, corner(chart.place, false)), rangeOf(sheet, corner(chart.place, true)));
}
