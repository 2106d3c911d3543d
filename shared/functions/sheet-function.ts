import type { FailureCode } from "../domain/failure";

/** The same text in the two languages that the product speaks. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What a host may hand over in a cell. */
export type CellInput = string | number | boolean | null | undefined | Date;
/** A whole argument: one value, or a range as rows × columns. */
export type ArgumentInput = CellInput | readonly (readonly CellInput[])[];
/** What a function puts in a cell: never NaN, never Infinity, never null. */
export type CellResult = string | number;

/** How one parameter is shown and documented. */
export interface ParameterInfo {
  /** ASCII name as typed help shows it: `truc_tuyen`. */
  readonly name: string;
  readonly description: Bilingual;
  readonly optional: boolean;
  /** "cell": one value, or a range worked through row by row. "range": the whole range at once. */
  readonly takes: "cell" | "range";
}

/** One call and what must come of it, on every host. */
export type Example =
  | { readonly args: readonly ArgumentInput[]; readonly result: CellResult | readonly (readonly CellResult[])[] }
  | { readonly args: readonly ArgumentInput[]; readonly fails: FailureCode };

/** What there is to say about a function. */
export interface FunctionHelp {
  readonly name: string;
  readonly summary: Bilingual;
  /** Definitions, edge cases and sources, for the reference page and the sidebar. */
  readonly remarks: Bilingual;
  readonly parameters: readonly ParameterInfo[];
  readonly examples: readonly Example[];
}

/** A function of the catalogue, as every host, generator and test sees it. */
export interface SheetFunction extends FunctionHelp {
  /**
   * Arguments in the order of `parameters`; omitted ones may be absent, undefined or null.
   * A scalar call that cannot be answered throws a `Failure`; in a result of several rows
   * a bad row is the text "Lỗi: …" and the others are unharmed.
   */
  call(args: readonly ArgumentInput[]): CellResult | CellResult[][];
}
