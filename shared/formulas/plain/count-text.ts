import { missing, type Operand } from "./operand";

/** A count in a plain formula: what must hold for it to be one, and its number where that holds. */
export interface CountText {
  readonly usable: readonly string[];
  readonly value: string;
  /** The same as an integer beyond doubt: in `value` the noise of the cell's own arithmetic may stand. */
  readonly whole: string;
}

/** Up to here comparisons of spreadsheets, which look at 15 digits, tell integers apart. */
export const MOST_COMPARED = "10^15";

/**
 * The count of an argument: an integer from 0; missing is 0. What a text means is left to our functions, so that a cell
 * with text makes the formula fail.
 *
 * @returns undefined for a constant that is no count, or a text that would have to be read.
 */
export function countText(operand: Operand): CountText | undefined {
  if (operand.kind === "omitted") return constant(0);
  if (operand.kind === "number") return isCount(operand.value) ? constant(operand.value) : undefined;
  if (operand.kind === "words") return countInWords(operand.value);
  const text = operand.kind === "area" ? operand.own : operand.text;
  if (text === undefined) return undefined;
  const value = `N(${text})`;
  const whole = `ROUND(${value},0)`;
  return {
    usable: [`OR(ISNUMBER(${text}),${missing(text)})`, `${value}=${whole}`, `${value}>=0`],
    value,
    whole,
  };
}

function constant(count: number): CountText {
  return { usable: [], value: String(count), whole: String(count) };
}

function countInWords(words: string): CountText | undefined {
  const text = words.trim();
  if (/^[-–—]?$/.test(text)) return constant(0);
  return /^\d{1,15}$/.test(text) ? constant(Number(text)) : undefined;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1e15;
}
