import type { Area, CellValue } from "../tables/grid";

/** Contents are formulas where there are any ("=…", as the host spells them), values elsewhere. */
export interface SheetAdded {
  readonly kind: "sheetAdded";
  readonly sheetId: string;
  readonly name: string;
  readonly area: Area;
  readonly after: readonly (readonly CellValue[])[];
}

export interface CellsReplaced {
  readonly kind: "cellsReplaced";
  readonly sheetId: string;
  readonly name: string;
  readonly area: Area;
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
}

/** Single cells that were given new contents, at least one. */
export interface CellsRewritten {
  readonly kind: "cellsRewritten";
  readonly sheets: readonly SheetRewritten[];
  /** Where the first of them stand. */
  readonly name: string;
  readonly area: Area;
}

export interface SheetRewritten {
  readonly sheetId: string;
  readonly name: string;
  readonly cells: readonly RewrittenCell[];
}

/** Contents as in the other receipts. */
export interface RewrittenCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** It was cleared while formulas were entered on its sheet: what it holds since is a result of theirs (`changedSince`). */
  readonly cleared?: true;
}

export type Receipt = SheetAdded | CellsReplaced | CellsRewritten;

/**
 * `changedSince` lists the A1 addresses that stood in the way, of cells on several sheets with the sheet before ("'Tháng 5'!B2");
 * with any, nothing was undone.
 */
export interface UndoOutcome {
  readonly undone: boolean;
  readonly changedSince: readonly string[];
}
