import { auditTable } from "../../shared/audit/audit-table";
import type { ComparedPeriod, PlacedTable } from "../../shared/ranking/compared-period";
import { compareWith } from "../../shared/ranking/compared-period";
import { availableIndicators, proposedOrder } from "../../shared/ranking/fit-indicator";
import { targetColumnFor } from "../../shared/ranking/fit-target";
import { indicatorKey } from "../../shared/ranking/own-indicators";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import type { ReportedIndicator, ReportMaterial } from "../../shared/reporting/report-material";
import { unitDoubts } from "../../shared/reporting/unit-doubts";
import { findTables } from "../../shared/tables/find-tables";
import { tablePeriod } from "../../shared/tables/table-period";
import type { UnitTable } from "../../shared/tables/unit-table";
import { areaOfAddress } from "../../workbench/grid/address";
import type { Sample } from "../../workbench/samples/sample";
import { gridOf } from "../support/table";

/** The first table of a sheet of a sample. */
export function tableOf(sample: Sample, name: string): PlacedTable {
  const sheet = sample.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error("no sheet " + name);
  const merges = sheet.merges.flatMap((address) => areaOfAddress(address) ?? []);
  const grid = { ...gridOf(sheet.rows), sheet: name, merges };
  return { grid, table: findTables(grid)[0] as UnitTable };
}

/** What the pane would make a report from: ranked, compared and audited; targets from the columns that fit. */
export function materialOf(source: PlacedTable, ids: readonly string[], previous?: PlacedTable): ReportMaterial {
  const available = availableIndicators(source.table, source.grid);
  const [first, ...rest] = ids.map((id) => reported(source, available.find((one) => indicatorKey(one) === id) as FittedIndicator, previous));
  if (first === undefined) throw new Error("no indicator");
  const indicators: ReportMaterial["indicators"] = [first, ...rest];
  const audit = auditTable({ ...source, previous, decisions: {} });
  return {
    source,
    period: tablePeriod(source.table),
    before: previous && tablePeriod(previous.table),
    indicators,
    doubts: unitDoubts(source, indicators, audit),
  };
}

/** All indicators that a table allows, as the pane would rank them. */
export function allReported(source: PlacedTable, previous?: PlacedTable): ReportedIndicator[] {
  return availableIndicators(source.table, source.grid).map((indicator) => reported(source, indicator, previous));
}

function reported(source: PlacedTable, indicator: FittedIndicator, previous: PlacedTable | undefined): ReportedIndicator {
  const columns = source.table.columns.filter(({ meaning }) => meaning === "target");
  const column = columns.length === 0 ? undefined : targetColumnFor(indicator, columns)?.column;
  const target = column === undefined ? ({ from: "none" } as const) : ({ from: "column", column } as const);
  const ranking = rankUnits(source.grid, source.table, { indicator, target, order: proposedOrder(indicator) });
  let compared: ComparedPeriod | undefined;
  let notCompared: unknown;
  try {
    compared = previous && compareWith({ ...source, ranking }, previous, {});
  } catch (error) {
    notCompared = error;
  }
  return { key: indicatorKey(indicator), indicator, ranking, compared, notCompared };
}
