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
 * The number that a text writes, by the rules of `parseNumber`, or the code of the failure why there is none. It never
 * throws, since a sheet has many cells that are no numbers.
 */
export function numberInText(text: string): ParsedNumber | "notANumber" | "ambiguousNumber" {
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

/** A value as a Vietnamese reader would see it in the cell: 17.77 is "17,77", a date is "1/5/2024". */
export function asWritten(value: unknown): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return [value.getDate(), value.getMonth() + 1, value.getFullYear()].join("/");
  return String(value);
}
