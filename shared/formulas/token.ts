/**
 * What a piece of a formula is. "name" holds names, functions, addresses and words like TRUE; "quoted" is a sheet or a file
 * between apostrophes; "brackets" a table or workbook reference; "array" a whole array constant; "separator" one of , ;
 * outside these; "sign" all else, an error value ("#REF!") in one piece.
 */
export type TokenKind =
  | "text"
  | "quoted"
  | "array"
  | "brackets"
  | "number"
  | "name"
  | "open"
  | "close"
  | "separator"
  | "space"
  | "sign";

/** A piece of a formula and where it begins, in UTF-16 units. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}
