import type { ReportMaterial } from "../reporting/report-material";
import type { AnnexOptions } from "./annex-options";
import { annexSheet } from "./annex-sheet";
import { annexTables } from "./annex-tables";
import type { OfficialHeading } from "./official-heading";
import type { ReportSheet } from "./report-sheet";

/**
 * The sheets of an annex, one for each of its tables: headings that are printed again on every page can be of one table
 * only.
 *
 * @param more notes of the whole annex.
 * @param time when the sources were read, as shown: "14:05 ngày 22/11/2026".
 */
export function annexSheets(material: ReportMaterial, options: AnnexOptions, heading: OfficialHeading, time: string, more: readonly string[] = []): [ReportSheet, ...ReportSheet[]] {
  const [first, ...rest] = annexTables(material, options, more);
  const drawn = (table: typeof first): ReportSheet => annexSheet(table.material, table.annex, heading, time);
  return [drawn(first), ...rest.map(drawn)];
}
