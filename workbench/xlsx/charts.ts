import type { Sheet, SheetChart } from "hucre";
import type { Chart } from "../../shared/reports/report-sheet";
import type { Area } from "../../shared/tables/grid";
import { columnLetters } from "../../shared/tables/grid";
import { areaOfAddress } from "../grid/address";

/** The reference of an area on a sheet, as charts and names have it: 'Tháng 5'!$A$1:$B$2. */
export function absoluteReference(sheet: string, { row, column, rows, columns }: Area): string {
  const cell = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  return `'${sheet.replace(/'/g, "''")}'!${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}

/** A chart of a report as a bar chart of Excel: first category on top, rates as percents. */
export function chartToXlsx({ title, categories, values, place }: Chart, sheet: string): SheetChart {
  return {
    type: "bar",
    title,
    series: [
      {
        name: title,
        values: absoluteReference(sheet, values),
        categories: absoluteReference(sheet, categories),
        color: "2E75B6",
        dataLabels: { showValue: true },
      },
    ],
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
    gapWidth: 60,
    legend: false,
    axes: { x: { reverse: true } },
  };
}

/**
 * The charts of a sheet that the workbench can write again: bars of one series, of cells of the same sheet.
 * Others are left out.
 */
export function chartsFromXlsx({ name, charts }: Sheet): Chart[] {
  return (charts ?? []).flatMap(({ kinds, series, title = "", anchor }) => {
    const [only, ...more] = series ?? [];
    const values = areaOnSheet(only?.valuesRef, name);
    const categories = areaOnSheet(only?.categoriesRef, name);
    const { from, to } = anchor ?? {};
    const isPlain = kinds.join() === "bar" && more.length === 0;
    if (!isPlain || !values || !categories || !from || !to) return [];
    const place = { row: from.row, column: from.col, rows: to.row - from.row, columns: to.col - from.col };
    return [{ title, categories, values, place }];
  });
}

function areaOnSheet(reference: string | undefined, sheet: string): Area | undefined {
  const [, quoted, plain, address = ""] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(reference ?? "") ?? [];
  return (quoted?.replace(/''/g, "'") ?? plain) === sheet ? areaOfAddress(address) : undefined;
}
