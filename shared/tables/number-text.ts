import { DigitGroups } from "./digit-groups";
import { afterWhiteSpace } from "./white-space";

/** A number as Vietnamese offices write it, and whether it carried a percent sign. */
export interface ParsedNumber {
  /** Correctly rounded; with a percent sign already divided by 100: "29,87%" is 0.2987. */
  readonly value: number;
  readonly percent: boolean;
}

const OPEN = 0x28;
const CLOSE = 0x29;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const MINUS = 0x2212;
const PERCENT = 0x25;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

const groups = new DigitGroups();

/**
 * The number that a text writes, by the rules of `parseNumber`, or the code of the failure why there is none. It never
 * throws, since a sheet has many cells that are no numbers. Its specification is a pattern for each way of writing
 * (bench/numbers/number-by-patterns); one pass over the text is several times as fast.
 */
export function numberInText(text: string): ParsedNumber | "notANumber" | "ambiguousNumber" {
  let at = afterWhiteSpace(text, 0);
  const first = at < text.length ? text.charCodeAt(at) : 0;
  const bracketed = first === OPEN;
  const negative = bracketed || first === HYPHEN || first === MINUS;
  if (negative || first === PLUS) at = afterWhiteSpace(text, at + 1);
  if (!groups.read(text, at)) return "notANumber";
  at = groups.end;
  const percent = at < text.length && text.charCodeAt(at) === PERCENT;
  if (percent) at = afterWhiteSpace(text, at + 1);
  if (bracketed) {
    if (at === text.length || text.charCodeAt(at) !== CLOSE) return "notANumber";
    at = afterWhiteSpace(text, at + 1);
  }
  if (at < text.length) return "notANumber";
  if (percent && groups.dotGroups) return "ambiguousNumber";
  const size = groups.size(percent ? 2 : 0);
  if (size === Infinity) return "notANumber";
  return { value: negative && size !== 0 ? -size : size, percent };
}

/** Whether a cell counts as not filled in: blank, null, spaces, or a lone dash. */
export function isMissing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && isBlankOrDash(value));
}

/** A value as a Vietnamese reader would see it in the cell: 17.77 is "17,77", a date is "1/5/2024". */
export function asWritten(value: unknown): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return [value.getDate(), value.getMonth() + 1, value.getFullYear()].join("/");
  return String(value);
}

function isBlankOrDash(text: string): boolean {
  const at = afterWhiteSpace(text, 0);
  if (at === text.length) return true;
  const code = text.charCodeAt(at);
  const isDash = code === HYPHEN || code === EN_DASH || code === EM_DASH;
  return isDash && afterWhiteSpace(text, at + 1) === text.length;
}
