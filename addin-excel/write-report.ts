import { movedDown } from "../shared/reports/added-rows";
import type { ReportCell, ReportSheet } from "../shared/reports/report-sheet";
import { isFormula } from "../shared/reports/report-sheet";
import type { Area, CellValue } from "../shared/tables/grid";
import { contains } from "../shared/tables/grid";
import { rangeOf } from "./excel-areas";
import { writingPages } from "./writing-pages";
import { excelWouldConvert } from "./typed-text";

/** The area that a report's cells cover, from column A and the first row of the sheet or another one. */
export function reportArea(report: Pick<ReportSheet, "cells">, row = 0): Area {
  return { row, column: 0, rows: report.cells.length, columns: report.cells[0]?.length ?? 0 };
}

/** Stretches of a column whose plain texts Excel would take for something else, outside areas that are "@" already. */
export function textStretches(report: Pick<ReportSheet, "cells" | "formats">): Area[] {
  const textAreas = report.formats.filter(({ format }) => format === "@").map(({ area }) => area);
  const stretches: Area[] = [];
  for (let column = 0; column < reportArea(report).columns; column++) {
    let open: Area | undefined;
    report.cells.forEach((line, row) => {
      const cell = line[column] ?? "";
      const risky = typeof cell === "string" && excelWouldConvert(cell);
      if (!risky || textAreas.some((area) => contains(area, row, column))) return void (open = undefined);
      if (open) stretches.pop();
      open = open ? { ...open, rows: open.rows + 1 } : { row, column, rows: 1, columns: 1 };
      stretches.push(open);
    });
  }
  return stretches;
}

function contentOfCell(cell: ReportCell): CellValue {
  return isFormula(cell) ? cell.formula : cell;
}

/** What a report puts in the cells: formulas as text that starts with "=". */
export function reportContents(report: Pick<ReportSheet, "cells">): CellValue[][] {
  return report.cells.map((line) => line.map(contentOfCell));
}

/** Excel takes one value for a whole range, though its types ask for an array; an array would be far larger. */
function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

async function writePage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  page: { area: Area; contents: CellValue[][] },
  isLast: boolean,
): Promise<void> {
  rangeOf(sheet, page.area).formulas = page.contents;
  if (!isLast) await context.sync();
}

/**
 * Queues the number formats, then the contents: in a cell that is "@" before, "=1+1" stays text. The last
 * block is left queued, so a report below 3.5 MB goes out in one request with whatever is queued after it.
 *
 * @param top the row of the sheet, from 0, on which the report begins.
 */
export async function writeReport(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  report: Pick<ReportSheet, "cells" | "formats">,
  top = 0,
): Promise<void> {
  for (const { area, format } of movedDown<ReportSheet["formats"][number]>(report.formats, top)) setFormat(rangeOf(sheet, area), format);
  for (const stretch of textStretches(report)) setFormat(rangeOf(sheet, { ...stretch, row: stretch.row + top }), "@");
  const pages = writingPages(reportArea(report, top), reportContents(report));
  for (const [index, page] of pages.entries()) await writePage(context, sheet, page, index === pages.length - 1);
}
