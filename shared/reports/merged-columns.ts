import type { Count } from "../domain/indicator";
import type { ColumnMeaning } from "../domain/meaning";
import type { MergedColumn, MergedTable } from "../merging/merged-table";
import { meaningsVi } from "../texts/meanings-vi";
import { collectionHeader } from "./collection-columns";

/** The columns of the sheet of a merged table, as places from 0; `group` and `period` only where there are any. */
export interface MergedLayout {
  readonly headers: readonly string[];
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly name: number;
  readonly group: number | undefined;
  readonly period: number | undefined;
  readonly firstFigure: number;
  readonly source: number;
}

/** Ordinal, unit, peer group, period, figures, source. A single period stands in the title. */
export function mergedLayout({ rows, columns }: MergedTable): MergedLayout {
  const grouped = rows.some(({ group }) => group !== "");
  const dated = new Set(rows.map(({ period }) => period)).size > 1;
  const before = ["STT", "Đơn vị", ...(grouped ? ["Khối"] : []), ...(dated ? ["Kỳ"] : [])];
  const widths = [6, 34, ...(grouped ? [20] : []), ...(dated ? [16] : [])];
  return {
    headers: [...before, ...columns.map(mergedHeader), "Nguồn"],
    widths: [...widths, ...columns.map(() => 13), 40],
    name: 1,
    group: grouped ? 2 : undefined,
    period: dated ? before.length - 1 : undefined,
    firstFigure: before.length,
    source: before.length + columns.length,
  };
}

/** Without "số" before them these would be read as dossiers. */
const SERVICES = new Map<ColumnMeaning, string>([
  ["servicesFullOnline", "Số dịch vụ công trực tuyến toàn trình"],
  ["servicesPartOnline", "Số dịch vụ công trực tuyến một phần"],
]);

/**
 * The header of a column. Those of counts are worded so that `findTables` reads the sheet back with the same meanings;
 * rates, scores and targets keep the header of their first source.
 */
export function mergedHeader({ kind, meaning, header }: MergedColumn): string {
  if (kind !== "count") return header === "" ? meaningsVi[meaning] : header.replace(/ > /g, ": ");
  return SERVICES.get(meaning) ?? (collectionHeader(meaning as Count) || meaningsVi[meaning]);
}
