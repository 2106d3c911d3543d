import type { FakeSheet } from "./fake-sheet";
import { isRange } from "./range-object";
import type { HostObject } from "./wire";
import { invalidArgument } from "./wire";

/** How a sheet is printed. */
export function pageLayoutObject(sheet: FakeSheet): HostObject {
  const keep = (name: string, allowed?: readonly unknown[]) => (value: unknown) => {
    if (allowed && !allowed.includes(value)) throw invalidArgument(name);
    sheet.pageLayout[name] = value;
  };
  return {
    type: "PageLayout",
    write: {
      Orientation: keep("orientation", ["Portrait", "Landscape"]),
      PaperSize: keep("paperSize", ["A4", "a4"]),
      Zoom: keep("zoom"),
    },
    methods: {
      SetPrintArea: (range) => {
        if (!isRange(range) || range.sheet !== sheet) throw invalidArgument("print area");
        sheet.pageLayout.printArea = range.area;
      },
      SetPrintTitleRows: (rows) => {
        if (!/^\$\d+:\$\d+$/.test(String(rows))) throw invalidArgument("print title rows");
        sheet.pageLayout.titleRows = rows;
      },
    },
  };
}

/** The frozen panes of a sheet. */
export function freezePanesObject(sheet: FakeSheet): HostObject {
  return {
    type: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (count) => {
        if (!Number.isInteger(count) || Number(count) < 1) throw invalidArgument("frozen rows");
        sheet.frozenRows = Number(count);
      },
    },
  };
}

/** The charts of a sheet: bars over one range, with a title and categories. */
export function chartsObject(sheet: FakeSheet): HostObject {
  return {
    type: "ChartCollection",
    methods: {
      Add: (kind, values, by): HostObject => {
        if (kind !== "BarClustered" || by !== "Columns" || !isRange(values)) throw invalidArgument("chart");
        const chart: Record<string, unknown> = { kind, values: values.area };
        sheet.charts.push(chart);
        const id = `chart${sheet.charts.length}`;
        return chartObject(sheet, chart, id);
      },
    },
  };
}

function chartObject(sheet: FakeSheet, chart: Record<string, unknown>, id: string): HostObject {
  const keep = (name: string) => (value: unknown) => {
    chart[name] = value;
  };
  const seriesObject: HostObject = {
    type: "ChartSeries",
    methods: {
      SetXAxisValues: (range) => {
        if (!isRange(range) || range.sheet !== sheet) throw invalidArgument("categories");
        chart.categories = range.area;
      },
    },
  };
  const axis: HostObject = { type: "ChartAxis", write: { ReversePlotOrder: keep("reversed") } };
  return {
    type: "Chart",
    identity: { Id: id, Name: id },
    parts: {
      Title: () => ({ type: "ChartTitle", write: { Text: keep("title") } }),
      Legend: () => ({ type: "ChartLegend", write: { Visible: keep("legend") } }),
      Axes: () => ({ type: "ChartAxes", parts: { CategoryAxis: () => axis } }),
      Series: () => ({
        type: "ChartSeriesCollection",
        methods: {
          GetItemAt: (index) => {
            if (index !== 0) throw invalidArgument("series");
            return seriesObject;
          },
        },
      }),
    },
    methods: {
      SetPosition: (first, last) => {
        if (!isRange(first) || !isRange(last)) throw invalidArgument("chart place");
        chart.place = [first.area, last.area];
      },
    },
  };
}
