import { compareWith, type PlacedTable } from "../../shared/ranking/compared-period";
import { availableIndicators, proposedOrder } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator, TargetChoice } from "../../shared/ranking/ranking";
import type { Doubt, ReportedIndicator, ReportMaterial } from "../../shared/reporting/report-material";
import type { CellValue } from "../../shared/tables/grid";
import { tablePeriod } from "../../shared/tables/table-period";
import type { ColumnMeaning, TableRow } from "../../shared/tables/unit-table";

/** One unit: received, of these online; resolved, of these late and with digitized results. */
export interface UnitLine {
  readonly name: string;
  readonly group?: string;
  readonly online: CellValue;
  readonly received: CellValue;
  readonly resolved?: CellValue;
  readonly late?: CellValue;
  readonly digitized?: CellValue;
}

const MEANINGS: readonly ColumnMeaning[] = ["unit", "receivedTotal", "receivedOnline", "resolvedTotal", "resolvedLate", "digitizedResults"];

/** A sheet "Tháng 5": header in row 3, units from row 4 on; columns A to F as `MEANINGS`. */
export function placedLines(lines: readonly UnitLine[], sheet = "Tháng 5", title = "Tháng 5/2024", total?: readonly CellValue[]): PlacedTable {
  const header = ["Đơn vị", "Tổng số", "Trực tuyến", "Đã giải quyết", "Quá hạn", "Số hóa kết quả"];
  const body = lines.map(({ name, received, online, resolved = 0, late = 0, digitized = 0 }): CellValue[] => [name, received, online, resolved, late, digitized]);
  const values = [header, ...body, ...(total === undefined ? [] : [total])];
  const area = { row: 2, column: 0, rows: values.length, columns: 6 };
  const rows = lines.map(({ name, group = "" }, index): TableRow => ({ row: 3 + index, kind: "unit", name, group }));
  if (total !== undefined) rows.push({ row: 3 + lines.length, kind: "total", name: String(total[0]), group: "" });
  const columns = MEANINGS.map((meaning, column) => ({ column, header: header[column] ?? "", meaning, confidence: 1 }));
  return {
    grid: { sheet, area, values, merges: [], hiddenRows: [] },
    table: { sheet, area, title, headerRows: { first: 2, last: 2 }, columns, unitColumn: 0, rows, hiddenRows: [] },
  };
}

/** What a test says about a material. */
export interface MaterialWish {
  /** Of each indicator the report speaks of: its target in percent, or none. */
  readonly targets: Readonly<Partial<Record<"onlineOfReceived" | "digitizedResults" | "late", number | undefined>>>;
  readonly before?: readonly UnitLine[];
  /** By name of the unit. */
  readonly doubts?: Readonly<Record<string, string>>;
  readonly total?: readonly CellValue[];
}

/** Material of a report over drawn units. */
export function materialOfLines(lines: readonly UnitLine[], { targets, before, doubts = {}, total }: MaterialWish): ReportMaterial {
  const source = placedLines(lines, "Tháng 5", "Tháng 5/2024", total);
  const previous = before && placedLines(before, "Tháng 4", "Tháng 4/2024");
  const [first, ...rest] = Object.entries(targets).map(([id, percent]): ReportedIndicator => {
    const indicator = availableIndicators(source.table).find((one) => one.id === id) as FittedIndicator;
    const target: TargetChoice = percent === undefined ? { from: "none" } : { from: "value", target: { numerator: percent, denominator: 100 } };
    const ranking = rankUnits(source.grid, source.table, { indicator, target, order: proposedOrder(indicator) });
    const compared = previous && compareWith({ ...source, ranking }, previous, {});
    return { key: id, indicator, ranking, compared, notCompared: undefined };
  });
  if (first === undefined) throw new Error("no indicator");
  const doubtful = source.table.rows.flatMap(({ row, name }): [number, Doubt[]][] => {
    const why = doubts[name];
    return why === undefined ? [] : [[row, [{ cells: ["A" + String(row + 1)], why }]]];
  });
  return {
    source,
    period: tablePeriod(source.table),
    before: previous && tablePeriod(previous.table),
    indicators: [first, ...rest],
    doubts: new Map(doubtful),
  };
}
