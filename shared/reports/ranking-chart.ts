import { targetShare } from "../domain/target";
import type { PeriodChanges } from "../ranking/compare-periods";
import type { RankedGroup } from "../ranking/ranking";
import type { Area } from "../tables/grid";
import { axisEnd } from "./axis-end";
import type { RankingColumns } from "./ranking-columns";
import type { Chart, ChartSeries } from "./report-sheet";

/** The column of the earlier rates among the six of the comparison. */
const EARLIER_RATE = 2;
/** Rows of the sheet that a chart is high at least, and those that its title and axis take. */
const LEAST_ROWS = 12;
const FRAME_ROWS = 4;

/**
 * The chart of one group of a ranking: its rates, the earlier ones where a unit has one, and the targets where a unit has
 * one; a bar for each has room of half a row or more.
 *
 * @param first row of the group's first unit on the sheet, from 0.
 * @param name what the rates are called.
 * @param top the row from 0 at which the chart may begin.
 */
export function rankingChart(
  group: RankedGroup,
  columns: RankingColumns,
  first: number,
  name: string,
  top: number,
  changes: PeriodChanges | undefined,
): Chart {
  const rows = group.units.length;
  const down = (column: number): Area => ({ row: first, column, rows, columns: 1 });
  const earlier = group.units.flatMap(({ row }) => {
    const change = changes?.units.get(row);
    return change?.is === "compared" ? [change.before.part / change.before.whole] : [];
  });
  const targets = group.units.flatMap(({ target }) => (target === undefined ? [] : [targetShare(target)]));
  const compared = columns.comparison !== undefined && earlier.length > 0;
  const series: ChartSeries[] = [{ name: compared ? "Kỳ này" : name, values: down(columns.rate), drawn: "now" }];
  if (columns.comparison !== undefined && compared)
    series.push({ name: "Kỳ trước", values: down(columns.comparison + EARLIER_RATE), drawn: "before" });
  if (columns.target !== undefined && targets.length > 0) {
    const header = columns.headers[columns.target] ?? "";
    series.push({ name: header, values: down(columns.target), drawn: "target" });
  }
  const end = axisEnd([...group.units.map(({ rate }) => rate), ...earlier, ...targets]);
  const high = Math.ceil((rows * (series.length + 1)) / 2) + FRAME_ROWS;
  return {
    kind: "bars",
    title: group.name === "" ? name : group.name,
    categories: down(columns.name),
    series,
    ...(end !== undefined && { upTo: end }),
    place: { row: Math.max(top, first), column: columns.source + 2, rows: Math.max(LEAST_ROWS, high), columns: 9 },
  };
}
