import type { CellValue } from "./grid";
import { cellText, isBlank } from "./cell-text";

/** "3", "(3)", "A", "b", "(3)=1+2", "(5) = (3)/(2)*100", "5=6+7" */
const NUMBERED = /^[([]?(\d{1,3}|[A-Za-z])[)\]]?\.?( ?= ?[\d()[\]+\-*/:x%,. A-Z]{1,60})?$/;
/** "=1+2" */
const FORMULA_ONLY = /^= ?[\d()[\]+\-*/:x%,. ]{1,60}$/;

const LONGEST = 100;

/**
 * Whether the cells of one row number the columns: `1 2 3`, `(1) (2) (3)=1+2`, `A B 1 2`. At least two cells; the
 * numbers go up by one nearly everywhere, so that a row of small counts is not mistaken for it.
 */
export function isNumberingRow(cells: readonly CellValue[]): boolean {
  const labels: string[] = [];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell === "string" && cell.length > LONGEST) return false;
    const found = NUMBERED.exec(cellText(cell));
    if (found) labels.push(found[1] as string);
    else if (!FORMULA_ONLY.test(cellText(cell))) return false;
  }
  if (labels.length < 2) return false;
  const numbers = labels.filter((label) => /^\d/.test(label)).map(Number);
  const letters = labels.length - numbers.length;
  if (letters > 4 && numbers.length > 0) return false;
  if (numbers.length > 0 && (numbers[0] as number) > 3) return false;
  const steps = numbers.slice(1).filter((number, index) => number === (numbers[index] as number) + 1).length;
  return numbers.length < 2 ? letters > 0 && labels[0]?.toUpperCase() === "A" : steps >= 0.7 * (numbers.length - 1);
}
