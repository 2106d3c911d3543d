import type { ParsedNumber } from "../../shared/tables/number-text";

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

/** The specification of `numberInText`: one pattern for each way of writing a number, tried in this order. */
export function numberByPatterns(text: string): ParsedNumber | "notANumber" | "ambiguousNumber" {
  let body = text.normalize("NFC").replace(SPACES, " ").trim();
  const bracketed = /^\((.+)\)$/.exec(body);
  if (bracketed) body = (bracketed[1] as string).trim();
  const percent = body.endsWith("%");
  if (percent) body = body.slice(0, -1).trim();
  const signed = bracketed ? null : /^([-−+]) ?(.+)$/.exec(body);
  if (signed) body = signed[2] as string;
  if (percent && DOT_GROUPS.test(body)) return "ambiguousNumber";
  const digits = machineDigits(body);
  if (digits === undefined) return "notANumber";
  const size = Number(percent ? digits + "e-2" : digits);
  if (!Number.isFinite(size)) return "notANumber";
  const negative = bracketed !== null || (signed !== null && signed[1] !== "+");
  return { value: negative && size !== 0 ? -size : size, percent };
}

/** The specification of `isMissing` for texts. */
export function missingByPattern(text: string): boolean {
  return /^[\s\u00A0]*[-–—]?[\s\u00A0]*$/.test(text);
}

function machineDigits(body: string): string | undefined {
  if (PLAIN.test(body)) return body.replace(",", ".");
  if (DOT_GROUPS.test(body)) return body.replace(/\./g, "").replace(",", ".");
  if (SPACE_GROUPS.test(body)) return body.replace(/ /g, "").replace(",", ".");
  if (POINT_DECIMAL.test(body)) return body;
  if (COMMA_GROUPS.test(body)) return body.replace(/,/g, "");
  return undefined;
}
