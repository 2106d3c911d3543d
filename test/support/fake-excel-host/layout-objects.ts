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
  const points = (name: string) => (value: unknown) => {
    if (typeof value !== "number" || value < 0) throw invalidArgument(name);
    sheet.pageLayout[name] = Math.round(value);
  };
  return {
    type: "PageLayout",
    write: {
      Orientation: keep("orientation", ["Portrait", "Landscape"]),
      PaperSize: keep("paperSize", ["A4", "a4"]),
      Zoom: keep("zoom"),
      TopMargin: points("topMargin"),
      BottomMargin: points("bottomMargin"),
      LeftMargin: points("leftMargin"),
      RightMargin: points("rightMargin"),
      CenterHorizontally: keep("centred", [true, false]),
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
