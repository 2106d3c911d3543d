import { Failure } from "../domain/failure";
import { withoutNoise } from "../domain/decimal";
import { asWritten, isMissing, numberInText, type ParsedNumber } from "./number-text";
import { isCount, readFigure } from "./read-figure";

export { isMissing, type ParsedNumber };

/**
 * Reads a number written by people: Vietnamese first (dot groups, comma decimals), English only where no Vietnamese
 * reading exists. Signs "-", "−", "+", accounting brackets "(1.234)", ordinary, no-break and thin spaces are understood.
 *
 * @throws Failure `notANumber` for anything else ("15 hồ sơ", "~200"), `ambiguousNumber` for "33.333%",
 *   which may be 33,333% or 33333%.
 */
export function parseNumber(text: string): ParsedNumber {
  const number = numberInText(text);
  if (typeof number === "string") throw new Failure({ code: number, text });
  return number;
}

/**
 * The finite number in a cell; undefined when it is missing.
 *
 * @throws Failure `errorValue` for "#N/A" and the like, `notANumber` for other text, booleans and dates,
 *   `ambiguousNumber` as `parseNumber`.
 */
export function readNumber(value: unknown): ParsedNumber | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return { value, percent: false };
  const number = typeof value === "string" ? numberInText(value) : "notANumber";
  if (typeof number !== "string") return number;
  if (isMissing(value)) return undefined;
  if (typeof value === "string" && value.startsWith("#")) throw new Failure({ code: "errorValue", text: value });
  throw new Failure({ code: number, text: asWritten(value) });
}

/**
 * The count in a cell, an integer from 0; undefined when it is missing. A cell of several lines that labels its count
 * ("Số lượng: 8⏎Tỷ lệ: 66.67%") gives that.
 *
 * @throws Failure as `readFigure` says what is wrong with the cell: it is refused, never corrected.
 */
export function readCount(value: unknown): number | undefined {
  if (isCount(value)) return value;
  const figure = readFigure(value);
  if (figure.kind === "doubt") throw new Failure(figure.detail);
  return figure.kind === "count" ? figure.count : undefined;
}

/**
 * The share 0..1 in a cell (a rate or a target); undefined when it is missing. A number up to 1 is a fraction,
 * above 1 and up to 100 a percentage; text with "%" is a percentage.
 *
 * @throws Failure as `readNumber`, and `notARate` below 0 or above 100%.
 */
export function readShare(value: unknown): number | undefined {
  const number = readNumber(value);
  if (number === undefined) return undefined;
  const meant = withoutNoise(number.value);
  if (meant < 0 || meant > (number.percent ? 1 : 100)) throw new Failure({ code: "notARate", text: asWritten(value) });
  return number.percent || meant <= 1 ? meant : Number(String(meant) + "e-2");
}
