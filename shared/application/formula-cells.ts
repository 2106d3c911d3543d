import type { CellValue } from "../tables/grid";

/** How far formulas are looked for, in a workbook of any size. */
export interface FormulaScope {
  /** The sheet that goes before the others, whatever its place; a name that no sheet has is no error. */
  readonly first: string;
  /** How many cells are looked at at most. A sheet whose used part is more than what is left is passed over as `unread`. */
  readonly cells: number;
}

/** Formulas of one sheet. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly cells: readonly FormulaCell[];
  /** Passed over, being too large for `FormulaScope.cells`: nothing is known of it. */
  readonly unread?: true;
}

/** A cell that holds a formula. Rows and columns count from 0. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** With its "=", as the host spells it. */
  readonly formula: string;
  /** What it shows; an error is its text ("#NAME?"). */
  readonly value: CellValue;
  /** Whether a protection keeps this user from changing it. */
  readonly locked: boolean;
}
