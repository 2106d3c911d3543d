import type { CellValue } from "../../../shared/tables/grid";
import { notSimulated } from "./wire";

/** An error that a formula comes to, such as #DIV/0!. */
export class CellError extends Error {}

export type Value = CellValue;
/** A value, or a block of values for a range. */
export type Operand = Value | Value[][];

/** The single value of an operand; a range of one cell is its cell. */
export function single(operand: Operand): Value {
  if (!Array.isArray(operand)) return operand;
  if (operand.length !== 1 || operand[0]?.length !== 1) throw notSimulated("a range where one value is needed");
  return operand[0][0] ?? "";
}

/** The number a value counts as in arithmetic; an error text raises that error. */
export function numberOf(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (/^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/.test(value)) throw new CellError(value);
  const number = value === "" ? 0 : Number(value);
  if (Number.isNaN(number)) throw new CellError("#VALUE!");
  return number;
}

function rankOfKind(value: Value): number {
  return typeof value === "number" || value === "" ? 0 : typeof value === "string" ? 1 : 2;
}

/** Excel's order: numbers before texts before truth values; texts without case; a blank is 0 or "". */
export function compare(first: Value, second: Value): number {
  if (first === "" && typeof second === "string") return second === "" ? 0 : -1;
  if (second === "" && typeof first === "string") return 1;
  if (rankOfKind(first) !== rankOfKind(second)) return rankOfKind(first) - rankOfKind(second);
  if (typeof first === "string" && typeof second === "string" && first !== "") {
    const [left, right] = [first.toLowerCase(), second.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return numberOf(first) - numberOf(second);
}
