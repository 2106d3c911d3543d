import { AREA_REFERENCE, CELL_REFERENCE } from "./area-reference";

/** Functions that Excel 2010, WPS and LibreOffice know and that give one value for single values. */
const OF_SINGLE_VALUES =
  "ABS AND CEILING CHAR CODE CONCATENATE DATE DAY EXACT EXP FALSE FIND FLOOR IF IFERROR INT ISBLANK ISERR ISERROR ISNA ISNUMBER " +
  "ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MOD MONTH N NA NOT OR POWER PROPER QUOTIENT REPLACE REPT RIGHT ROUND ROUNDDOWN " +
  "ROUNDUP SEARCH SIGN SQRT SUBSTITUTE T TEXT TODAY TRIM TRUE TRUNC UPPER VALUE YEAR";

/** Whether an argument, by its position from 0, may be a range. */
type TakesRange = (place: number) => boolean;
const everywhere: TakesRange = () => true;
const nowhere: TakesRange = () => false;
const at = (...places: readonly number[]): TakesRange => (place) => places.includes(place);
/** The functions that may stand in an argument, and where a range of theirs becomes one value. */
const KNOWN: ReadonlyMap<string, TakesRange> = new Map(Object.entries<TakesRange>({
  ...Object.fromEntries(OF_SINGLE_VALUES.split(" ").map((name) => [name, nowhere])),
  AVERAGE: everywhere,
  COUNT: everywhere,
  COUNTA: everywhere,
  COUNTBLANK: everywhere,
  MAX: everywhere,
  MEDIAN: everywhere,
  MIN: everywhere,
  PRODUCT: everywhere,
  SUM: everywhere,
  SUMPRODUCT: everywhere,
  ROWS: everywhere,
  COLUMNS: everywhere,
  SUBTOTAL: (place) => place > 0,
  LARGE: at(0),
  SMALL: at(0),
  COUNTIF: at(0),
  SUMIF: at(0, 2),
  AVERAGEIF: at(0, 2),
  COUNTIFS: (place) => place % 2 === 0,
  SUMIFS: (place) => place === 0 || place % 2 === 1,
  AVERAGEIFS: (place) => place === 0 || place % 2 === 1,
  VLOOKUP: at(1),
  HLOOKUP: at(1),
  MATCH: at(1),
}));

const TOKENS = new RegExp(
  [
    /\s+/u.source,
    /"(?:[^"]|"")*"/u.source,
    AREA_REFERENCE,
    CELL_REFERENCE,
    // One row of a table: [@[Tổng số]], Bảng1[@Tổng], Bảng1[[#This Row],[Tổng]]
    /(?:[\p{L}_][\p{L}\p{N}_.]*)?\[(?:@(?:[^[\]]+|\[[^[\]]+\])|\[#This Row\],\s*\[[^[\]]+\])\]/u.source,
    /[A-Z][A-Z0-9.]*\(/u.source,
    /\d+(?:\.\d*)?(?:E[-+]?\d+)?|\.\d+/u.source,
    /(?:TRUE|FALSE)(?![\p{L}\p{N}_.])/u.source,
    /<>|<=|>=|[-+*/^&=<>%(),]/u.source,
  ].join("|"),
  "iuy",
);

/** An expression that has one value: `atom` where it can stand beside any operator as it is. */
export interface SingleValue {
  readonly atom: boolean;
}

/**
 * Whether an expression has one value, so that it may stand where our function had it as one argument. Ranges are taken
 * only by functions that make one value of them.
 *
 * @returns undefined where this cannot be told (a name, a function that is not listed, a range beside an operator).
 */
export function singleValue(expression: string): SingleValue | undefined {
  const open: { takes: TakesRange; place: number; group: boolean }[] = [];
  let pieces = 0;
  for (TOKENS.lastIndex = 0; TOKENS.lastIndex < expression.length; ) {
    const token = TOKENS.exec(expression)?.[0];
    if (token === undefined) return undefined;
    if (token.trim() === "") continue;
    if (open.length === 0) pieces++;
    const innermost = open[open.length - 1];
    if (token === "(") open.push({ takes: innermost?.takes ?? nowhere, place: innermost?.place ?? 0, group: true });
    else if (token.endsWith("(")) {
      const takes = KNOWN.get(token.slice(0, -1).toUpperCase());
      if (takes === undefined) return undefined;
      open.push({ takes, place: 0, group: false });
    } else if (token === ")") {
      if (open.pop() === undefined) return undefined;
    } else if (token === ",") {
      // Between brackets of their own a comma joins areas.
      if (innermost === undefined || innermost.group) return undefined;
      innermost.place++;
    } else if (IS_AREA.test(token) && !innermost?.takes(innermost.place)) return undefined;
  }
  return open.length === 0 && pieces > 0 ? { atom: pieces === 1 } : undefined;
}

const IS_AREA = new RegExp(`^${AREA_REFERENCE}$`, "iu");
