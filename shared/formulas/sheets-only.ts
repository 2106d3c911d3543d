import { argumentsOf, spelledCalls } from "./spelled-calls";

/**
 * Functions that only Google Sheets has, and those that Excel takes otherwise: its FILTER has one condition, its SORT an
 * order of 1 or -1, its REGEX… other patterns. A formula with one of them comes to life nowhere else, or as another one
 * (Google's list of functions against Excel's).
 */
const SHEETS_ONLY: ReadonlySet<string> = new Set(
  (
    "ADD AI ARRAYFORMULA ARRAY_CONSTRAIN AVERAGE.WEIGHTED COUNTUNIQUE COUNTUNIQUEIFS DETECTLANGUAGE DIVIDE EPOCHTODATE EQ " +
    "FILTER FLATTEN GOOGLEFINANCE GOOGLETRANSLATE GT GTE IMAGE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML " +
    "ISBETWEEN ISDATE ISEMAIL ISURL JOIN LT LTE MARGINOFERROR MINUS MULTIPLY NE POW QUERY REGEXEXTRACT REGEXMATCH " +
    "REGEXREPLACE SORT SORTN SPARKLINE SPLIT TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT UMINUS UNARY_PERCENT UPLUS"
  ).split(" "),
);

/** The functions in a formula of Google Sheets that another host lacks or takes otherwise; IFERROR without a value is one. */
export function sheetsOnly(formula: string): string[] {
  const { tokens, calls } = spelledCalls(formula);
  return calls.flatMap((call): string[] => {
    const name = call.spelling.toUpperCase();
    const isOnly = SHEETS_ONLY.has(name) || (name === "IFERROR" && argumentsOf(tokens, call).length === 1);
    return isOnly ? [name] : [];
  });
}
