import type { Fresh } from "./fresh";

/** Reads every cell of every row once. */
export function touchCells({ chunks }: Fresh<readonly (string | number)[]>): number {
  let sum = 0;
  for (const rows of chunks) for (const row of rows) for (const cell of row) sum += typeof cell === "number" ? cell : cell.length;
  return sum;
}
