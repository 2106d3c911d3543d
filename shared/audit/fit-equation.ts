import type { Count } from "../domain/indicator";
import type { Steps } from "../tables/steps";
import type { Equation } from "./balances";
import { BLANK, countAt, UNREADABLE, type CountColumn, type CountedTable } from "./counted-table";

/** An equation with the columns of a table. */
export interface ColumnEquation {
  readonly whole: readonly CountColumn[];
  readonly parts: readonly CountColumn[];
}

/** How an equation stands in one row. `difference`: whole less parts, a blank part taken as 0. */
export type Outcome =
  | { readonly is: "unchecked" }
  | { readonly is: "holds"; readonly active: boolean }
  | { readonly is: "fails"; readonly difference: number }
  /** It falls short, and blank parts may be why. */
  | { readonly is: "short"; readonly difference: number };

const UNCHECKED: Outcome = { is: "unchecked" };

/** The columns of an equation; the table has them all. */
export function columnsOf({ byMeaning }: CountedTable, { whole, parts }: Equation): ColumnEquation {
  const pick = (counts: readonly Count[]): CountColumn[] =>
    counts.map((count) => byMeaning.get(count)).filter((column) => column !== undefined);
  return { whole: pick(whole), parts: pick(parts) };
}

/**
 * Whether an equation holds in the row with this index. Unchecked where the whole is blank, every part is blank, or a
 * count cannot be read: that is told by itself.
 */
export function outcomeAt({ whole, parts }: ColumnEquation, index: number): Outcome {
  let difference = 0;
  for (const column of whole) {
    const count = countAt(column, index);
    if (count === BLANK || count === UNREADABLE) return UNCHECKED;
    difference += count;
  }
  const active = difference > 0;
  let blanks = 0;
  for (const column of parts) {
    const count = countAt(column, index);
    if (count === UNREADABLE) return UNCHECKED;
    if (count === BLANK) blanks++;
    else difference -= count;
  }
  if (blanks === parts.length) return UNCHECKED;
  if (difference === 0) return { is: "holds", active };
  return blanks > 0 && difference > 0 ? { is: "short", difference } : { is: "fails", difference };
}

/** How often an equation holds (in rows that are not all 0) and fails. */
export interface Tally {
  readonly holds: number;
  readonly fails: number;
  /** Rows in which no part is blank. */
  readonly complete: number;
  /** Rows in which anything could be compared. */
  readonly checked: number;
}

/** Rows looked at between two pauses: a few milliseconds of work. */
export const ROWS_A_STEP = 5000;

/** Counts the outcomes of all rows. */
export function* tally(equation: ColumnEquation, rows: number): Steps<Tally> {
  let [holds, fails, complete, checked] = [0, 0, 0, 0];
  for (let index = 0; index < rows; index++) {
    if (index % ROWS_A_STEP === 0) yield index / rows;
    const outcome = outcomeAt(equation, index);
    if (outcome.is === "unchecked") continue;
    checked++;
    if (outcome.is !== "short") complete++;
    if (outcome.is === "holds" && outcome.active) holds++;
    if (outcome.is === "fails") fails++;
  }
  return { holds, fails, complete, checked };
}

/**
 * The form of a balance that a table follows: the usual one, unless another holds where the usual one fails in two
 * rows or more, and in more rows than the other way round.
 */
export function* fitEquation(
  usual: ColumnEquation,
  variants: readonly ColumnEquation[],
  rows: number,
): Steps<ColumnEquation> {
  let taken = usual;
  let most = 0;
  for (const variant of variants) {
    let [gained, lost] = [0, 0];
    for (let index = 0; index < rows; index++) {
      if (index % ROWS_A_STEP === 0) yield index / rows;
      const [before, after] = [outcomeAt(usual, index).is, outcomeAt(variant, index).is];
      if (before === "fails" && after === "holds") gained++;
      if (before === "holds" && after === "fails") lost++;
    }
    if (gained >= 2 && gained - lost > most) {
      most = gained - lost;
      taken = variant;
    }
  }
  return taken;
}
