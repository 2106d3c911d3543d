import type { OriginalCell } from "./originals";

/** Names the result on its sheet that a cell belongs to: the cells of one result come back together. */
export function resultKey({ row, column, anchor }: Pick<OriginalCell, "row" | "column" | "anchor">): string {
  return `${anchor?.row ?? row},${anchor?.column ?? column}`;
}
