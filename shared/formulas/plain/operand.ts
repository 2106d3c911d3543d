/** A rectangle as a formula names it. */
export interface AreaText {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** The reference to one of its cells, rows and columns from 0, with the sheet and the "$" of the area. */
  cell(row: number, column: number): string;
  /** The reference to one of its columns, from 0. */
  column(column: number): string;
}

/** The two counts of a rate that is itself an argument: its quotient need not be looked at, nor rounded. */
export interface RateText {
  /** What must be true of the cells for there to be a rate at all. */
  readonly usable: readonly string[];
  readonly part: string;
  readonly whole: string;
}

/**
 * An argument of one of our functions, ready to stand in a plain formula: `text` may be followed or preceded by any
 * operator. "value": a cell or an expression whose value is known only when it is calculated.
 */
export type Operand =
  | { readonly kind: "omitted"; readonly text: '""' }
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "words"; readonly value: string; readonly text: string }
  | { readonly kind: "value"; readonly text: string; readonly rate?: RateText }
  | { readonly kind: "area"; readonly area: AreaText; readonly own: string | undefined };

/** An argument that was left out. */
export const OMITTED: Operand = { kind: "omitted", text: '""' };

/** The conditions, any of which makes a cell one that is not filled in: blank, an empty text, or a lone dash. */
export function missing(text: string): string {
  return `${text}="",${text}="-",${text}="–"`;
}

/** `then` where one of the conditions holds, else `otherwise`; just `otherwise` where there is no condition. */
export function ifAny(conditions: readonly (string | undefined)[], then: string, otherwise: string): string {
  const condition = joined("OR", conditions);
  return condition === undefined ? otherwise : `IF(${condition},${then},${otherwise})`;
}

/** `then` where all of the conditions hold, else `otherwise`; just `then` where there is no condition. */
export function ifAll(conditions: readonly (string | undefined)[], then: string, otherwise: string): string {
  const condition = joined("AND", conditions);
  return condition === undefined ? then : `IF(${condition},${then},${otherwise})`;
}

function joined(name: string, conditions: readonly (string | undefined)[]): string | undefined {
  const given = conditions.filter((condition): condition is string => condition !== undefined);
  return given.length > 1 ? `${name}(${given.join(",")})` : given[0];
}
