import type { ReportMaterial } from "../reporting/report-material";
import type { Grid } from "../tables/grid";
import { refuseIfChanged, refuseIfSheetChanged } from "./write-ranking";
import type { Workbook } from "./workbook";

/**
 * Reads once more all that a report is made from, each thing once whatever the number of indicators: the table, the tables of
 * the period before, and the sheets that targets come from.
 *
 * @throws Failure `sourceChanged`, `sheetGone`, or what the host refuses.
 */
export async function refuseIfReportChanged(
  workbook: Pick<Workbook, "readSheet">,
  { source, indicators }: Pick<ReportMaterial, "source" | "indicators">,
): Promise<void> {
  await refuseIfChanged(workbook, source);
  const earlier = indicators.flatMap(({ compared }) => compared?.previous ?? []);
  // Two periods side by side in one table have been read together.
  const apart = earlier.filter(({ table }) => table.rows !== source.table.rows);
  for (const placed of distinct(apart, ({ table }) => table.rows)) await refuseIfChanged(workbook, placed);
  const targets = indicators.flatMap(({ ranking: { request } }): Grid[] => (request.target.from === "table" ? [request.target.grid] : []));
  for (const grid of distinct(targets, (each) => each)) await refuseIfSheetChanged(workbook, grid);
}

function distinct<Thing>(things: readonly Thing[], key: (thing: Thing) => unknown): Thing[] {
  return [...new Map(things.map((thing) => [key(thing), thing])).values()];
}
