/** A place of a cell; rows and columns count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A formula of ours as it stood, or a frozen value that some spilled formula left ("spill"). */
export type SpillKind = "ours" | "spill";

/**
 * The formula of ours that filled a frozen cell of an export of Google's: going up from the cell, and to the left at the top,
 * past other frozen cells, such a formula comes first. Undefined where some other formula filled it.
 *
 * @param kindAt what stands at a place; undefined for all that is neither
 */
export function spillAnchor(
  { row, column }: CellPlace,
  kindAt: (row: number, column: number) => SpillKind | undefined,
): CellPlace | undefined {
  let [top, left] = [row, column];
  while (kindAt(top, left) === "spill" && kindAt(top - 1, left) !== undefined) top -= 1;
  while (kindAt(top, left) === "spill" && kindAt(top, left - 1) !== undefined) left -= 1;
  return kindAt(top, left) === "ours" ? { row: top, column: left } : undefined;
}
