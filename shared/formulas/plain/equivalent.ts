import type { Operand, RateText } from "./operand";

/**
 * Writes the plain formula, without "=", that comes to the same as a call with these arguments; undefined where these
 * arguments have none.
 *
 * @param args in the order of the parameters; those left out behind the last are absent
 * @param bad an expression for what our function gives where it fails: an error, or the text of a bad row
 */
export type WriteEquivalent = (args: readonly (Operand | undefined)[], bad: string) => string | undefined;

/** How one of our functions becomes a plain formula. */
export interface Equivalent {
  /** For each parameter, as the catalogue has it: one cell, worked through row by row, or the whole range at once. */
  readonly takes: readonly ("cell" | "range")[];
  /** Whether a range of the first argument makes a result of its shape, although it is read at once. */
  readonly spills?: true;
  readonly write: WriteEquivalent;
  /** For a rate of two counts: those, so that a function around it can judge by them. */
  readonly rate?: (args: readonly (Operand | undefined)[]) => RateText | undefined;
}
