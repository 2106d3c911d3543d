/** The databases that SQL is written for. */
export const queryDialects = ["duckdb", "postgresql", "bigquery"] as const;
export type QueryDialect = (typeof queryDialects)[number];

/** How columns of days come: as texts (dd/mm/yyyy, ISO), as DATE or TIMESTAMP without a time zone, as moments with one. */
export type DayColumnType = "text" | "date" | "moment";

/**
 * What databases write differently. Arguments are SQL expressions unless they are said to be texts; regular expressions are
 * written so that RE2 (DuckDB, BigQuery) and PostgreSQL read them alike.
 */
export interface DialectWords {
  /** A text as a literal. */
  literal(text: string): string;
  /** A regular expression, or what replaces its matches, as a literal. */
  pattern(text: string): string;
  /** The name of a column or of a table as it is, whatever is in it. */
  name(text: string): string;
  /** A character in a regular expression by its code. */
  character(code: number): string;
  asText(value: string): string;
  asInteger(value: string): string;
  asReal(value: string): string;
  composed(text: string): string;
  matches(text: string, pattern: string): string;
  replaced(text: string, pattern: string, by: string): string;
  /** Letters one for one; those that have none in `to` (a text, as `from`) are left out. */
  translated(text: string, from: string, to: string): string;
  /** The n-th part, from 1, of a text with dashes between its parts. */
  part(text: string, n: number): string;
  /** How many rows of a group have what is asked. */
  countWhere(condition: string): string;
  /** A relation with a column `ma` of these texts, at least one. */
  relation(texts: readonly string[]): string;
  /**
   * What ends a step whose columns are not to be computed anew wherever a later step names them: PostgreSQL would put
   * each expression into the next, and read a cell thousands of times.
   */
  readonly fence: string;
  /** Whether `LOWER` knows the letters of Vietnamese in every database. */
  readonly knowsCapitals: boolean;
  /**
   * A day of a column of the type DATE, or TIMESTAMP without a time zone, as a number like 20250630. BigQuery's TIMESTAMP, a
   * moment, is refused: its day would be that of London.
   */
  dayOfDate(value: string): string;
  /** A moment as date and time in Vietnam. */
  inVietnam(moment: string): string;
}

const VIETNAM = "Asia/Ho_Chi_Minh";
const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
const hexadecimal = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");

const standard = {
  literal: quoted,
  pattern: quoted,
  name: (text: string) => `"${text.replace(/"/g, '""')}"`,
  asInteger: (value: string) => `CAST(${value} AS INTEGER)`,
  replaced: (text: string, pattern: string, by: string) => `regexp_replace(${text}, ${quoted(pattern)}, ${quoted(by)}, 'g')`,
  translated: (text: string, from: string, to: string) => `translate(${text}, ${quoted(from)}, ${quoted(to)})`,
  part: (text: string, n: number) => `split_part(${text}, '-', ${String(n)})`,
  countWhere: (condition: string) => `COUNT(*) FILTER (WHERE ${condition})`,
  relation: (texts: readonly string[]) => `SELECT d.ma FROM (VALUES ${texts.map((text) => `(${quoted(text)})`).join(", ")}) AS d (ma)`,
  dayOfDate: (value: string) =>
    `CAST(${["YEAR", "MONTH", "DAY"].map((part, at) => `EXTRACT(${part} FROM ${value})${[" * 10000", " * 100", ""][at] ?? ""}`).join(" + ")} AS INTEGER)`,
  inVietnam: (moment: string) => `(${moment} AT TIME ZONE '${VIETNAM}')`,
};

/** In BigQuery a backslash begins an escape, in texts and in names. */
function escaped(text: string, mark: string): string {
  const inside = text.replace(/[\\'`]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r");
  return mark + inside + mark;
}

const bigQuery = {
  literal: (text: string) => escaped(text, "'"),
  pattern: (text: string) => (text.includes("'") ? escaped(text, "'") : `r'${text}'`),
};

export const dialectWords: Readonly<Record<QueryDialect, DialectWords>> = {
  duckdb: {
    ...standard,
    fence: "",
    knowsCapitals: true,
    character: (code) => `\\x{${hexadecimal(code)}}`,
    asText: (value) => `CAST(${value} AS VARCHAR)`,
    asReal: (value) => `CAST(${value} AS DOUBLE)`,
    composed: (text) => `nfc_normalize(${text})`,
    matches: (text, pattern) => `regexp_matches(${text}, ${quoted(pattern)})`,
  },
  postgresql: {
    ...standard,
    fence: "\n  OFFSET 0",
    knowsCapitals: false,
    character: (code) => `\\u${hexadecimal(code)}`,
    asText: (value) => `CAST(${value} AS text)`,
    asReal: (value) => `CAST(${value} AS double precision)`,
    composed: (text) => `normalize(${text}, NFC)`,
    matches: (text, pattern) => `${text} ~ ${quoted(pattern)}`,
  },
  bigquery: {
    ...bigQuery,
    fence: "",
    knowsCapitals: true,
    name: (text) => escaped(text, "`"),
    character: (code) => `\\x{${hexadecimal(code)}}`,
    asText: (value) => `CAST(${value} AS STRING)`,
    asInteger: (value) => `CAST(${value} AS INT64)`,
    asReal: (value) => `CAST(${value} AS FLOAT64)`,
    composed: (text) => `NORMALIZE(${text}, NFC)`,
    matches: (text, pattern) => `REGEXP_CONTAINS(${text}, ${bigQuery.pattern(pattern)})`,
    replaced: (text, pattern, by) => `REGEXP_REPLACE(${text}, ${bigQuery.pattern(pattern)}, ${bigQuery.pattern(by)})`,
    translated: (text, from, to) => `TRANSLATE(${text}, ${bigQuery.literal(from)}, ${bigQuery.literal(to)})`,
    part: (text, n) => `SPLIT(${text}, '-')[SAFE_OFFSET(${String(n - 1)})]`,
    countWhere: (condition) => `COUNTIF(${condition})`,
    relation: (texts) => `SELECT ma FROM UNNEST([${texts.map(bigQuery.literal).join(", ")}]) AS ma`,
    dayOfDate: (value) => `CAST(FORMAT_DATETIME('%Y%m%d', ${value}) AS INT64)`,
    inVietnam: (moment) => `DATETIME(${moment}, '${VIETNAM}')`,
  },
};
