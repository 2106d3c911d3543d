import type { CellValue } from "./grid";

/** Whether the numbers of a column only count its rows: 1, 2, 3…, each group anew from 1 where there are groups. */
export function isRunning(values: readonly CellValue[]): boolean {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length > 1 && numbers.every((value, at) => value === 1 || (at > 0 && value === (numbers[at - 1] ?? 0) + 1));
}
