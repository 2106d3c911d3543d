/** A place of a cell; rows and columns count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A formula of ours as it stands or stood, or a frozen value that some spilled formula left ("spill"). */
export type SpillKind = "ours" | "spill";

/**
 * Tells of each frozen cell of an export of Google's which formula of ours filled it: going up from the cell, and to the left
 * at the top, past other frozen cells, such a formula comes first. Undefined where some other formula filled it. Asked row by
 * row from the top, a long spill takes time in proportion to its length.
 *
 * @param kindAt what stands at a place (`spillKind`); undefined for all that is neither
 */
export function spillAnchors(
  kindAt: (row: number, column: number) => SpillKind | undefined,
): (place: CellPlace) => CellPlace | undefined {
  /** What is known of the cells that were asked about. */
  const known = new Map<string, CellPlace | undefined>();
  const find = ({ row, column }: CellPlace): CellPlace | undefined => {
    let [top, left] = [row, column];
    while (kindAt(top, left) === "spill" && kindAt(top - 1, left) !== undefined) {
      top -= 1;
      const above = `${top},${left}`;
      if (known.has(above)) return known.get(above);
    }
    while (kindAt(top, left) === "spill" && kindAt(top, left - 1) !== undefined) left -= 1;
    return kindAt(top, left) === "ours" ? { row: top, column: left } : undefined;
  };
  return (place) => {
    const anchor = find(place);
    known.set(`${place.row},${place.column}`, anchor);
    return anchor;
  };
}
