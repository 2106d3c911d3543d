import type { CellValue } from "./grid";

/** Excel keeps and shows so many digits of a number, and every other program writes at least as many. */
const DIGITS = 15;
const NUMBER_AS_TEXT = /^-?\d{1,15}(\.\d{1,15})?$/;

/**
 * A number as it comes back from every program: to 15 significant digits. 0.1 + 0.2 is 0.3, and -0 is 0. The same number
 * written with 16 or 17 digits by another program comes to the same.
 */
export function stableNumber(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value + 0 : Number(value.toPrecision(DIGITS)) + 0;
}

/**
 * A value as one key on every host and in every file: numbers to 15 digits, texts in NFC with LF for line breaks. A text that
 * reads exactly as a number or a truth value counts as that, for some programs make it one; blank and "" are "".
 */
export function stableKey(value: CellValue): string {
  if (typeof value === "number") return "n" + String(stableNumber(value));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "" || value === "TRUE" || value === "FALSE") return value;
  if (NUMBER_AS_TEXT.test(value) && String(stableNumber(Number(value))) === value) return "n" + value;
  return "t" + value.normalize("NFC").replace(/\r\n?/g, "\n");
}
