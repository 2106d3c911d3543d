import { withoutNoise } from "../domain/decimal";
import { Failure } from "../domain/failure";

/** A number as Vietnamese offices write it, and whether it carried a percent sign. */
export interface ParsedNumber {
  /** Correctly rounded; with a percent sign already divided by 100: "29,87%" is 0.2987. */
  readonly value: number;
  readonly percent: boolean;
}

const SPACES = /[\s\u00A0\u2007\u2009\u202F]+/g;
/** "5311", "29,87" */
const PLAIN = /^\d+(,\d+)?$/;
/** "5.311", "1.234.567,5": a grouped number never begins with 0. */
const DOT_GROUPS = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
/** "5 311", "1 234 567,5" */
const SPACE_GROUPS = /^[1-9]\d{0,2}( \d{3})+([,.]\d+)?$/;
/** "66.67": exports of one-stop systems; no Vietnamese reading is possible. */
const POINT_DECIMAL = /^\d+\.\d+$/;
/** "1,234.5", "1,234,567": English groups that no Vietnamese reading fits. */
const COMMA_GROUPS = /^[1-9]\d{0,2}((,\d{3}){2,}(\.\d+)?|,\d{3}\.\d+)$/;

/**
 * Reads a number written by people: Vietnamese first (dot groups, comma decimals), English only where no Vietnamese
 * reading exists. Signs "-", "−", "+", accounting brackets "(1.234)", ordinary, no-break and thin spaces are understood.
 *
 * @throws Failure `notANumber` for anything else ("15 hồ sơ", "~200"), `ambiguousNumber` for "33.333%",
 *   which may be 33,333% or 33333%.
 */
export function parseNumber(text: string): ParsedNumber {
  let body = text.normalize("NFC").replace(SPACES, " ").trim();
  const bracketed = /^\((.+)\)$/.exec(body);
  if (bracketed) body = (bracketed[1] as string).trim();
  const percent = body.endsWith("%");
  if (percent) body = body.slice(0, -1).trim();
  const signed = bracketed ? null : /^([-−+]) ?(.+)$/.exec(body);
  if (signed) body = signed[2] as string;
  if (percent && DOT_GROUPS.test(body)) throw new Failure({ code: "ambiguousNumber", text });
  const digits = machineDigits(body);
  if (digits === undefined) throw new Failure({ code: "notANumber", text });
  const size = Number(percent ? digits + "e-2" : digits);
  if (!Number.isFinite(size)) throw new Failure({ code: "notANumber", text });
  const negative = bracketed !== null || (signed !== null && signed[1] !== "+");
  return { value: negative && size !== 0 ? -size : size, percent };
}

function machineDigits(body: string): string | undefined {
  if (PLAIN.test(body)) return body.replace(",", ".");
  if (DOT_GROUPS.test(body)) return body.replace(/\./g, "").replace(",", ".");
  if (SPACE_GROUPS.test(body)) return body.replace(/ /g, "").replace(",", ".");
  if (POINT_DECIMAL.test(body)) return body;
  if (COMMA_GROUPS.test(body)) return body.replace(/,/g, "");
  return undefined;
}

/** Whether a cell counts as not filled in: blank, null, spaces, or a lone dash. */
export function isMissing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && /^[\s\u00A0]*[-–—]?[\s\u00A0]*$/.test(value));
}

/**
 * The finite number in a cell; undefined when it is missing.
 *
 * @throws Failure `errorValue` for "#N/A" and the like, `notANumber` for other text, booleans and dates,
 *   `ambiguousNumber` as `parseNumber`.
 */
export function readNumber(value: unknown): ParsedNumber | undefined {
  if (isMissing(value)) return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return { value, percent: false };
  if (typeof value === "string" && value.startsWith("#")) throw new Failure({ code: "errorValue", text: value });
  if (typeof value === "string") return parseNumber(value);
  throw new Failure({ code: "notANumber", text: asWritten(value) });
}

/** "1,000": one thousand in English, one in Vietnamese. As a count both are whole, so neither may be assumed. */
const ONE_COMMA_GROUP = /^[1-9]\d{0,2},\d{3}$/;

/**
 * The count in a cell, an integer from 0; undefined when it is missing.
 *
 * @throws Failure as `readNumber`, `ambiguousNumber` for text such as "1,000", and `notACount` for a negative, fractional or percent value: 17.77 may be a 17.770
 *   that Excel has misread, so it is refused, never multiplied.
 */
export function readCount(value: unknown): number | undefined {
  const number = readNumber(value);
  if (number === undefined) return undefined;
  if (typeof value === "string" && ONE_COMMA_GROUP.test(value.trim())) {
    throw new Failure({ code: "ambiguousNumber", text: value });
  }
  const count = withoutNoise(number.value);
  if (number.percent || count < 0 || !Number.isSafeInteger(count)) {
    throw new Failure({ code: "notACount", text: asWritten(value) });
  }
  return count;
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

/** A value as a Vietnamese reader would see it in the cell: 17.77 is "17,77". */
function asWritten(value: unknown): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}
