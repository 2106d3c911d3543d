import type { ReportMaterial } from "../reporting/report-material";
import type { AnnexBody } from "./annex-body";
import { NO_GROUP } from "./annex-words";
import type { ReportAnnex, ReportAnnexRow } from "./report-annex";
import type { Chart, ChartSeries } from "./report-sheet";

/** A bar chart of more bars than this cannot be read. */
const MOST_BARS = 40;
/** More charts than this slow a workbook down. */
const MOST_CHARTS = 10;
/** The indicators that are drawn. */
const MOST_INDICATORS = 3;
/** Columns and least rows of a chart. */
const WIDE = 9;
const LEAST_HIGH = 14;

/** Units that stand together and have figures, by their places among the rows of the annex. */
interface Stretch {
  readonly title: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Bars of the first indicators for each group of 2 to 40 units, to the right of the table, with the period before and the
 * target where the annex shows them. A group with a unit in its midst that has no rate is not drawn: a word among
 * figures would be drawn as 0%.
 */
export function annexCharts({ indicators }: ReportMaterial, annex: ReportAnnex, { firstRow, blocks }: AnnexBody): Chart[] {
  const charts: Chart[] = [];
  let row = firstRow;
  indicators.slice(0, MOST_INDICATORS).forEach((_, of) => {
    const { rate, rateBefore, target, name = 1 } = { name: 1, ...blocks[of] };
    const definition = annex.definitions[of];
    if (rate === undefined || definition === undefined) return;
    for (const { title, first, last } of stretches(annex.rows, of)) {
      const rows = last - first + 1;
      if (rows < 2 || rows > MOST_BARS || charts.length === MOST_CHARTS) continue;
      const area = (column: number) => ({ row: firstRow + first, column, rows, columns: 1 });
      const heading = (column: number): string => annex.columns[column]?.headings.at(-1) ?? "";
      const period = annex.columns.some(({ role }) => role === "rateBefore") ? "Kỳ này" : heading(rate);
      const series: ChartSeries[] = [{ name: period, values: area(rate), drawn: "now" }];
      if (rateBefore !== undefined) series.push({ name: heading(rateBefore), values: area(rateBefore), drawn: "before" });
      const aimed = annex.rows.slice(first, last + 1).every(({ figures }) => {
        const own = figures[of];
        return own?.is === "counted" && own.target !== undefined;
      });
      if (target !== undefined && aimed) series.push({ name: heading(target), values: area(target), drawn: "target" });
      const high = Math.max(LEAST_HIGH, rows * (rateBefore === undefined ? 1 : 2) + 4);
      const place = { row, column: annex.columns.length + 1, rows: high, columns: WIDE };
      row += high + 1;
      charts.push({ kind: "bars", title: definition.name + (title === "" ? "" : ", " + title), categories: area(name), series, place });
    }
  });
  return charts;
}

function stretches(rows: readonly ReportAnnexRow[], of: number): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row?.is === "total") continue;
    const title = row?.is === "group" ? (row.cells[1]?.shown ?? NO_GROUP) : "";
    const first = row?.is === "group" ? at + 1 : at;
    let end = first;
    while (rows[end]?.is === "unit") end++;
    const counted = rows.slice(first, end).map(({ figures }) => figures[of]?.is === "counted");
    const last = counted.lastIndexOf(true);
    if (last >= 0 && counted.slice(0, last).every(Boolean)) found.push({ title, first, last: first + last });
    at = end - 1;
  }
  return found;
}
