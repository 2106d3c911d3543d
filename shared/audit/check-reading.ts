import { columnLetters } from "../tables/grid";
import { isCount } from "../tables/match-columns";
import { otherPeriods } from "../tables/other-periods";
import { cellAt, type CountedTable } from "./counted-table";
import type { Finding } from "./finding";
import { inTable } from "./report-cells";

/** What is worth knowing of the reading: hidden rows that count, columns of other periods that were passed over. */
export function checkReading(counted: CountedTable): Finding[] {
  const { table } = counted;
  const hidden = new Set(table.hiddenRows);
  const units = table.rows.filter(({ kind, row }) => kind === "unit" && hidden.has(row));
  const findings: Finding[] = [];
  if (units.length > 0) {
    const cells = units.map(({ row }) => cellAt(row, table.unitColumn));
    findings.push(inTable(counted, cells, "note", { code: "hiddenUnits", rows: units.length }));
  }
  for (const { label, table: other } of otherPeriods(table)) {
    const columns = other.columns.filter(({ meaning }) => isCount(meaning)).map(({ column }) => column);
    const cells = columns.map((column) => cellAt(table.headerRows.last, column));
    const detail = { code: "otherPeriod", period: label, columns: columns.map(columnLetters) } as const;
    findings.push(inTable(counted, cells, "note", detail));
  }
  return findings;
}
