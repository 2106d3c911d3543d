import type { Area, Grid } from "./grid";

/**
 * The block from A1 to the last row and the last column of a sheet that hold anything. Hosts count cells whose formula gives
 * "" as used, or not; here they are blank.
 *
 * @param rows where the block ends whatever it holds; only its columns are looked for.
 */
export function filledBlock({ area, values }: Grid, rows?: number): Area {
  let [bottom, right] = [0, 0];
  values.forEach((line, at) => {
    const row = area.row + at;
    if (rows !== undefined && row >= rows) return;
    let last = line.length - 1;
    while (last >= 0 && (line[last] ?? "") === "") last -= 1;
    if (last < 0) return;
    bottom = row + 1;
    right = Math.max(right, area.column + last + 1);
  });
  return { row: 0, column: 0, rows: rows ?? bottom, columns: right };
}
