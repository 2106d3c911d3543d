import type { IndicatorId } from "../../shared/domain/indicator";
import { compareWith, type PlacedTable } from "../../shared/ranking/compared-period";
import { fitIndicator, proposedOrder } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { RankingRequest } from "../../shared/ranking/ranking";
import type { ReportedIndicator, ReportMaterial } from "../../shared/reporting/report-material";
import { unitDoubts } from "../../shared/reporting/unit-doubts";
import { findTables } from "../../shared/tables/find-tables";
import type { CellValue, Grid } from "../../shared/tables/grid";
import { tablePeriod } from "../../shared/tables/table-period";
import { areaOfAddress } from "../../workbench/grid/address";
import type { Sample } from "../../workbench/samples/sample";
import { isFormula, type ReportSheet } from "../../shared/reports/report-sheet";
import { gridOf } from "../support/table";

/** A sheet of a sample as a table with its cells. */
export function tableOf({ sheets }: Sample, name: string): PlacedTable {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error("no sheet " + name);
  return tableIn({ ...gridOf(sheet.rows), sheet: name, merges: sheet.merges.flatMap((address) => areaOfAddress(address) ?? []) });
}

/** The first table of a grid. */
export function tableIn(grid: Grid): PlacedTable {
  const [table] = findTables(grid);
  if (table === undefined) throw new Error("no table");
  return { grid, table };
}

/** What a report of some indicators is made from; none has a target unless told, and none is compared that the other table cannot give. */
export function materialOf(
  source: PlacedTable,
  ids: readonly IndicatorId[],
  previous?: PlacedTable,
  targets: Partial<Record<IndicatorId, RankingRequest["target"]>> = {},
): ReportMaterial {
  const [first, ...rest] = ids.map((id): ReportedIndicator => {
    const indicator = fitIndicator(id, source.table);
    if (indicator === undefined) throw new Error("does not fit: " + id);
    const request = { indicator, target: targets[id] ?? { from: "none" }, order: proposedOrder(indicator) } as const;
    const ranking = rankUnits(source.grid, source.table, request);
    try {
      const compared = previous && compareWith({ ...source, ranking }, previous, {});
      return { key: id, indicator, ranking, compared, notCompared: undefined };
    } catch (error) {
      return { key: id, indicator, ranking, compared: undefined, notCompared: error };
    }
  });
  if (first === undefined) throw new Error("no indicator");
  return {
    source,
    period: tablePeriod(source.table),
    before: previous && tablePeriod(previous.table),
    indicators: [first, ...rest],
    doubts: unitDoubts(source, [first, ...rest], undefined),
  };
}

/** The values of a sheet as a grid, as they are read when it is opened as a source. */
export function gridOfSheet({ name, cells, merges }: ReportSheet): Grid {
  const values = cells.map((row) => row.map((cell): CellValue => (isFormula(cell) ? cell.value : cell)));
  return { sheet: name, area: { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 }, values, merges, hiddenRows: [] };
}
