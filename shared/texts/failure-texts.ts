import type { FailureCode, FailureDetail } from "../domain/failure";

/** One sentence for each thing that can go wrong: what is wrong, then what to do. */
export type FailureTexts = {
  readonly [C in FailureCode]: (detail: Extract<FailureDetail, { code: C }>) => string;
};

/** What a language must supply. */
export interface Texts {
  readonly failures: FailureTexts;
  /** Begins a sentence about a parameter of a function. */
  readonly parameter: (name: string) => string;
  /** Begins a sentence about a cell. */
  readonly cell: (address: string) => string;
  /** For an error that is no `Failure`: a fault of the product. */
  readonly unexpected: string;
}
