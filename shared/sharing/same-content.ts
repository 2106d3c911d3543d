import { sameFormula } from "../formulas/same-formula";
import type { CellValue } from "../tables/grid";
import { sameValue } from "../tables/source-hash";

/** Programs write 15 to 17 digits of a number; what differs by less is the same number. */
const TOLERANCE = 1e-12;

/** Whether two values are the same: numbers up to a 10^12th of the larger, texts as they read. */
export function agree(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return sameValue(one, other);
  return one === other || Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether two contents of a cell are the same: formulas however they are spelt, values if they agree. */
export function sameContent(one: CellValue, other: CellValue): boolean {
  if (isFormula(one) && isFormula(other)) return sameFormula(one, other);
  return agree(one, other);
}

function isFormula(content: CellValue): content is string {
  return typeof content === "string" && content.startsWith("=");
}
