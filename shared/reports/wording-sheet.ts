import type { ReportMaterial } from "../reporting/report-material";
import { paragraphText, type Paragraph } from "../reporting/statement";
import { areaAddress } from "../tables/grid";
import { printedDefinition } from "./printed-definition";
import type { Look, ReportSheet } from "./report-sheet";
import { SheetBuilder } from "./sheet-builder";

const LOOKS: Readonly<Record<Paragraph["kind"], Look>> = {
  heading: { bold: true, wrap: true },
  body: { wrap: true },
  item: { wrap: true },
};
const NOTE: Look = { italic: true, colour: "#595959", wrap: true };
/** What an A4 page takes upright, in characters. */
const WIDTH = 90;

/** What the sheet with the text of a report is drawn from. */
export interface WordingSource {
  readonly paragraphs: readonly Paragraph[];
  readonly material: Pick<ReportMaterial, "source" | "period" | "indicators">;
  /** When the table was read, as it is printed. */
  readonly readAt: string;
}

/**
 * The sheet "Lời báo cáo": one paragraph a row, as it is handed in, its numbers in the text; below it where the figures are from
 * and how the rates are computed.
 */
export function wordingSheet({ paragraphs, material, readAt }: WordingSource): ReportSheet {
  const { source, period, indicators } = material;
  const { table } = source;
  const sheet = new SheetBuilder(1);
  const title = "Lời báo cáo" + (period === undefined ? "" : " " + period.label);
  sheet.add([title], { bold: true, size: 14, wrap: true });
  for (const paragraph of paragraphs) sheet.add([paragraphText(paragraph)], LOOKS[paragraph.kind]);
  sheet.add();
  sheet.add([`Nguồn số liệu: trang “${table.sheet}”, vùng ${areaAddress(table.area)}, đọc lúc ${readAt}.`], NOTE);
  for (const { indicator } of indicators) sheet.define(printedDefinition(indicator, table));
  const last = sheet.nextRow;
  const laid = sheet.finish();
  sheet.look(last, 0, sheet.nextRow - last, 1, { wrap: true });
  return {
    name: "Lời báo cáo",
    ...laid,
    merges: [],
    columnWidths: [WIDTH],
    frozenRows: 0,
    colourRules: [],
    charts: [],
    print: {
      landscape: false,
      area: { row: 0, column: 0, rows: sheet.nextRow, columns: 1 },
      repeatRows: { first: 0, last: 0 },
    },
  };
}
