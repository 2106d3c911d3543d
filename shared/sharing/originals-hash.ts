import { sourceHash } from "../tables/source-hash";
import type { CellValue } from "../tables/grid";

/**
 * The sum of the rows of originals, to tell whether anybody has changed them. Cells count by their texts: some hosts take
 * "5" for a number when they open a file.
 */
export function originalsHash(rows: readonly (readonly CellValue[])[]): string {
  const columns = rows.reduce((most, row) => Math.max(most, filled(row)), 0);
  const values = rows.map((row) => Array.from({ length: columns }, (_, at) => String(row[at] ?? "")));
  const area = { row: 0, column: 0, rows: rows.length, columns };
  return sourceHash({ sheet: "", area, values, merges: [], hiddenRows: [] }, area);
}

/** How many cells a row has up to its last that is not blank. */
function filled(row: readonly CellValue[]): number {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? "") === "") length -= 1;
  return length;
}
