import { valueAt, type Area, type Grid } from "./grid";
import { RunningSum } from "./running-sum";
import { stableKey } from "./stable-value";
import { eachInSteps, type Steps } from "./steps";

/** Sums of the values of a block: of all, and a short one of each row and of each column. */
export interface BlockSums {
  /** 14 hexadecimal digits. */
  readonly whole: string;
  /** `SUM_LENGTH` signs each, 0 to 9 and a to z. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Two rows that differ have the same short sum once in two thousand million times; that of the whole tells even then. */
export const SUM_LENGTH = 6;
const SUMS = 36 ** SUM_LENGTH;
/** Cells looked at between two pauses. */
const CELLS_A_STEP = 4_000;

/**
 * The sums of a block, the same on every host as long as the same values stand in the same places: see `stableKey`. Blank cells at
 * the right of a row and at the end of a column do not count, and neither do looks.
 */
export function* blockSumsInSteps(grid: Grid, area: Area): Steps<BlockSums> {
  const whole = new RunningSum();
  whole.add(String(area.rows));
  const rows: string[] = [];
  const columns = Array.from({ length: area.columns }, () => new SumWithoutEnd());
  const atOnce = Math.max(1, Math.floor(CELLS_A_STEP / Math.max(1, area.columns)));
  yield* eachInSteps(
    area.rows,
    (at) => {
      const row = new SumWithoutEnd();
      columns.forEach((column, right) => {
        const key = stableKey(valueAt(grid, area.row + at, area.column + right));
        row.add(key);
        column.add(key);
      });
      const digits = row.digits();
      whole.add(digits);
      rows.push(shortSum(digits));
    },
    atOnce,
  );
  return { whole: whole.digits(), rows, columns: columns.map((column) => shortSum(column.digits())) };
}

/** A running sum that leaves out what is blank at the end. */
class SumWithoutEnd {
  private readonly sum = new RunningSum();
  private blanks = 0;

  add(key: string): void {
    if (key === "") {
      this.blanks += 1;
      return;
    }
    for (; this.blanks > 0; this.blanks--) this.sum.add("");
    this.sum.add(key);
  }

  digits(): string {
    return this.sum.digits();
  }
}

function shortSum(digits: string): string {
  // The last 12 digits are 48 bits, which a double holds exactly.
  return (parseInt(digits.slice(-12), 16) % SUMS).toString(36).padStart(SUM_LENGTH, "0");
}
