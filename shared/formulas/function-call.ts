/** A call of one of our functions inside a formula. Positions count UTF-16 units of the formula text, "=" included. */
export interface FunctionCall {
  /** The name in the catalogue, in capitals, however it was spelt. */
  readonly name: string;
  readonly start: number;
  /** Just behind the closing bracket. */
  readonly end: number;
  /** The texts of the arguments as they stand between the separators, spaces trimmed; an omitted one is "". */
  readonly args: readonly string[];
}
