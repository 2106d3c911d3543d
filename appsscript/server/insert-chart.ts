import type { Chart } from "../../shared/reports/report-sheet";
import { seriesLooks, type SeriesLook } from "../../shared/reports/series-look";
import { rangeOf } from "./area-range";
import { widthInPixels } from "./column-width";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const DEFAULT_WIDTH_PX = 100;
const ROW_HEIGHT_PX = 21;
const DASHES = [6, 4];
const POINT_PX = 7;

/**
 * Inserts a chart with all its series. Google's bar charts draw the first category on top, which is the order of the
 * sheet. The ranges have no headers, so the names of the series are options; bars cannot be hollow.
 *
 * @param widths of the columns of the sheet, in characters.
 */
export function insertChart(sheet: Sheet, chart: Chart, widths: readonly number[]): void {
  const { kind, title, categories, series, upTo, place } = chart;
  const fresh = sheet.newChart();
  let builder: Builder = (kind === "bars" ? fresh.asBarChart().setTitle(title) : fresh.asLineChart().setTitle(title))
    .addRange(rangeOf(sheet, categories))
    .setNumHeaders(0);
  for (const { values } of series) builder = builder.addRange(rangeOf(sheet, values));
  const looks = seriesLooks(chart);
  const options = series.map(({ name }, at) => seriesOptions(name, looks[at]));
  const axis = { minValue: 0, ...(upTo !== undefined && { maxValue: upTo }), format: "0%" };
  const built = builder
    .setOption("legend", { position: series.length > 1 ? "bottom" : "none" })
    .setOption("series", { ...options })
    .setOption(kind === "bars" ? "hAxis" : "vAxis", axis)
    .setOption("width", widthOf(chart, widths))
    .setOption("height", place.rows * ROW_HEIGHT_PX)
    .setPosition(place.row + 1, place.column + 1, 0, 0)
    .build();
  sheet.insertChart(built);
}

function seriesOptions(name: string, look: SeriesLook | undefined): Record<string, unknown> {
  return {
    labelInLegend: name,
    ...(look && { color: look.colour }),
    ...(look?.labelled && { dataLabel: "value" }),
    ...(look?.dashed && { lineDashStyle: DASHES }),
    ...(look?.mark && { pointShape: look.mark, pointSize: POINT_PX }),
  };
}

function widthOf({ place }: Chart, widths: readonly number[]): number {
  let width = 0;
  for (let column = place.column; column < place.column + place.columns; column++) {
    const characters = widths[column];
    width += characters === undefined ? DEFAULT_WIDTH_PX : widthInPixels(characters);
  }
  return width;
}
