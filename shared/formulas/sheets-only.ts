/**
 * Functions that only Google Sheets has, of those that its users write most: a formula with one of them comes to life
 * nowhere else (Google's list of functions against Excel's).
 */
export const SHEETS_ONLY: ReadonlySet<string> = new Set([
  "ARRAYFORMULA",
  "COUNTUNIQUE",
  "DETECTLANGUAGE",
  "FLATTEN",
  "GOOGLEFINANCE",
  "GOOGLETRANSLATE",
  "IMPORTDATA",
  "IMPORTFEED",
  "IMPORTHTML",
  "IMPORTRANGE",
  "IMPORTXML",
  "JOIN",
  "QUERY",
  "REGEXMATCH",
  "SPARKLINE",
  "SPLIT",
]);
