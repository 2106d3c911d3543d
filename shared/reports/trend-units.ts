import type { PeriodTrend } from "../reporting/period-trend";
import type { TrendFigure } from "../reporting/trend-figures";
import type { Look, PrintedDefinition, ReportCell } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";

const HEADER: Look = { bold: true, fill: "#DDEBF7", align: "center", wrap: true, border: true };
const SAID: Readonly<Record<Exclude<TrendFigure["is"], "rate">, string>> = {
  noActivity: "Không phát sinh",
  toReview: "Cần xem lại",
  missing: "–",
};

/**
 * Adds each unit with a column for each period, oldest first. A rate is a division of the counts as they were read, so
 * that a click on the cell shows them; what is no rate is said in words.
 */
export function addTrendUnits(sheet: SheetBuilder, { periods, units }: PeriodTrend, definition: PrintedDefinition): void {
  const grouped = units.some(({ group }) => group !== "");
  const before = grouped ? ["Đơn vị", "Khối"] : ["Đơn vị"];
  const columns = before.length + periods.length;
  sheet.look(sheet.add([...before, ...periods.map(({ period }) => period.label)]), 0, 1, columns, HEADER);
  const first = sheet.nextRow;
  sheet.format(first, 0, units.length, before.length, "@");
  sheet.rates(first, before.length, units.length, periods.length, "0.00%", definition);
  for (const { name, group, figures } of units) {
    sheet.add([name, ...(grouped ? [group] : []), ...figures.map(figureCell)]);
  }
  sheet.look(first, 0, units.length, columns, { border: true });
  sheet.look(first, before.length, units.length, periods.length, { align: "right" });
  sheet.add();
}

function figureCell(figure: TrendFigure): ReportCell {
  if (figure.is !== "rate") return SAID[figure.is];
  const { part, whole } = figure;
  return { formula: `=${part}/${whole}`, value: part / whole };
}
