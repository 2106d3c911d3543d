import type { FindingDetail } from "../domain/finding-detail";
import type { PlacedTable } from "../ranking/compared-period";
import { contains, valueAt, type Area } from "../tables/grid";
import { sumOfTexts } from "../tables/running-sum";
import { valueKey } from "../tables/source-hash";
import { tablePeriod } from "../tables/table-period";
import type { TableRow } from "../tables/unit-table";

/** Says what a doubt about figures of a unit is, and what the figures are: only the very same ones have the same fingerprint. */
export interface Fingerprints {
  /**
   * Of what an audit has found. Where rows are in none of the counts, all of the unit's figures count: any of them may change
   * with such a row.
   *
   * @param cells that it is about; of these only the unit's own count.
   */
  ofFinding(unit: TableRow, detail: FindingDetail, cells: readonly Area[]): string;
  /** Of blank cells: whether they are 0 can only be told beside the unit's other figures, so that all of them count. */
  ofBlanks(unit: TableRow, columns: readonly number[]): string;
}

/**
 * Fingerprints of doubts in a table. Sheet, period, unit and figures count; where the rows stand does not. A blank of the next
 * month is not the one that was checked.
 */
export function doubtFingerprints({ grid, table }: PlacedTable): Fingerprints {
  const scope = [table.sheet, tablePeriod(table)?.label ?? ""];
  const sum = ({ name, group }: TableRow, texts: readonly string[]): string => sumOfTexts([...scope, group, name, ...texts]);
  const linesOf = ({ row, lines = [row] }: TableRow): readonly number[] => lines;
  const all = table.columns.map(({ column }) => column);
  return {
    ofFinding(unit, detail, cells) {
      const whole = detail.code === "rowsLeftOut";
      const values = linesOf(unit).flatMap((row) =>
        all.filter((column) => whole || cells.some((area) => contains(area, row, column))).map((column) => valueKey(valueAt(grid, row, column))),
      );
      return sum(unit, [JSON.stringify(detail, withoutPlaces), ...values]);
    },
    ofBlanks: (unit, columns) =>
      sum(unit, ["blank", ...columns.map(String), ...linesOf(unit).flatMap((row) => all.map((column) => valueKey(valueAt(grid, row, column))))]),
  };
}

/** A row that is put in above changes addresses, and no figure. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === "cell" || key === "blank" ? undefined : value;
}
