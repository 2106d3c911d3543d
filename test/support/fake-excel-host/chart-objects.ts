import type { Area } from "../../../shared/tables/grid";
import type { HeldChart } from "../../contract/host-under-test";
import type { FakeSheet } from "./fake-sheet";
import { isRange } from "./range-object";
import type { HostObject } from "./wire";
import { invalidArgument } from "./wire";

type Kept = Record<string, unknown>;
type Setter = (value: unknown) => void;

const MARKER_STYLES = ["None", "Circle", "Square", "Triangle", "Diamond", "Star"];

const isColour = (value: unknown): boolean => typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value);
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === "string";
const isOneOf =
  (...names: string[]) =>
  (value: unknown): boolean =>
    names.includes(String(value));

function keep(kept: Kept, name: string, isValid: (value: unknown) => boolean): Setter {
  return (value) => {
    if (!isValid(value)) throw invalidArgument(`chart ${name}`);
    kept[name] = value;
  };
}

function areaOn(sheet: FakeSheet, range: unknown, what: string): Area {
  if (!isRange(range) || range.sheet !== sheet) throw invalidArgument(what);
  return range.area;
}

/** The charts of a sheet: bars or lines over single columns of cells. */
export function chartsObject(sheet: FakeSheet): HostObject {
  return {
    type: "ChartCollection",
    methods: {
      Add: (kind, values, by): HostObject => {
        if (kind !== "BarClustered" && kind !== "LineMarkers") throw invalidArgument("chart type");
        const area = areaOn(sheet, values, "chart values");
        // Along the wrong side every cell would be a series of its own.
        if (area.columns !== 1 || by !== "Columns") throw invalidArgument("chart series by");
        const chart: Kept = { kind, series: [{ values: area }] };
        sheet.charts.push(chart);
        return chartObject(sheet, chart, `chart${sheet.charts.length}`);
      },
    },
  };
}

function chartObject(sheet: FakeSheet, chart: Kept, id: string): HostObject {
  const all = chart.series as Kept[];
  const categoryAxis: HostObject = {
    type: "ChartAxis",
    write: { ReversePlotOrder: keep(chart, "reversed", isFlag) },
  };
  const valueAxis: HostObject = {
    type: "ChartAxis",
    write: {
      Minimum: keep(chart, "minimum", isNumber),
      Maximum: keep(chart, "maximum", isNumber),
      NumberFormat: keep(chart, "axisFormat", isText),
    },
  };
  return {
    type: "Chart",
    identity: { Id: id, Name: id },
    parts: {
      Title: () => ({ type: "ChartTitle", write: { Text: keep(chart, "title", isText) } }),
      Legend: () => ({
        type: "ChartLegend",
        write: {
          Visible: keep(chart, "legend", isFlag),
          Position: keep(chart, "legendAt", isOneOf("Top", "Bottom", "Left", "Right")),
        },
      }),
      Axes: () => ({ type: "ChartAxes", parts: { CategoryAxis: () => categoryAxis, ValueAxis: () => valueAxis } }),
      Series: () => ({
        type: "ChartSeriesCollection",
        methods: {
          GetItemAt: (index) => {
            const one = all[Number(index)];
            if (one === undefined) throw invalidArgument("series");
            return seriesObject(sheet, one);
          },
          Add: (name, index) => {
            if (index !== undefined && index !== null) throw invalidArgument("series index");
            const one: Kept = { name: String(name) };
            all.push(one);
            return seriesObject(sheet, one);
          },
        },
      }),
    },
    methods: {
      SetPosition: (first, last) => {
        chart.place = [areaOn(sheet, first, "chart place"), areaOn(sheet, last, "chart place")];
      },
    },
  };
}

function seriesObject(sheet: FakeSheet, one: Kept): HostObject {
  return {
    type: "ChartSeries",
    write: {
      Name: keep(one, "name", isText),
      GapWidth: keep(one, "gapWidth", (value) => Number(value) >= 0 && Number(value) <= 500),
      HasDataLabels: keep(one, "labels", isFlag),
      MarkerStyle: keep(one, "marker", isOneOf(...MARKER_STYLES)),
      MarkerBackgroundColor: keep(one, "markerFill", isColour),
      MarkerForegroundColor: keep(one, "markerLine", isColour),
    },
    parts: {
      Format: () => ({
        type: "ChartSeriesFormat",
        parts: { Fill: () => fillObject(one), Line: () => lineObject(one) },
      }),
    },
    methods: {
      SetValues: (range) => {
        const area = areaOn(sheet, range, "series values");
        if (area.columns !== 1) throw invalidArgument("series values");
        one.values = area;
      },
      SetXAxisValues: (range) => {
        const area = areaOn(sheet, range, "categories");
        if (area.columns !== 1 || area.rows !== (one.values as Area).rows) throw invalidArgument("categories");
        one.categories = area;
      },
    },
  };
}

function fillObject(one: Kept): HostObject {
  return {
    type: "ChartFill",
    methods: {
      Clear: () => {
        one.fill = "none";
      },
      SetSolidColor: (colour) => keep(one, "fill", isColour)(colour),
    },
  };
}

function lineObject(one: Kept): HostObject {
  return {
    type: "ChartLineFormat",
    write: {
      Color: keep(one, "line", isColour),
      LineStyle: keep(one, "lineStyle", isOneOf("Continuous", "Dash")),
      Weight: keep(one, "lineWeight", isNumber),
    },
  };
}

/** A chart of a sheet as the contract asks for it; throws where a series has no categories of its own. */
export function heldChart({ kind, title, series, place }: Record<string, unknown>): HeldChart {
  const all = series as { name: string; values: Area; categories?: Area }[];
  const [categories, ...others] = all.map((one) => JSON.stringify(one.categories));
  if (categories === undefined || others.some((other) => other !== categories)) throw new Error("categories differ");
  const [{ row, column }] = place as [Area, Area];
  return {
    kind: kind === "BarClustered" ? "bars" : "trend",
    title: String(title),
    categories: JSON.parse(categories) as Area,
    series: all.map(({ name, values }) => ({ name, values })),
    at: { row, column },
  };
}
