import type { DossierField } from "../domain/dossier";
import type { Indicator } from "../domain/indicator";
import type { DossierPeriod } from "../domain/place-dossier";
import type { DossierGrouping, DossierPlan } from "../dossiers/dossier-plan";
import type { DayColumnType, QueryDialect } from "./query-dialect";

/** Where rows come from: a table by the parts of its name (schema, table), or a .csv or .parquet file that DuckDB reads. */
export type QuerySource = { readonly table: readonly string[] } | { readonly file: string };

/**
 * Which procedures count: by their codes, or their names where the table has names; or by a column of a table that has those
 * that count and no others. `unclear`: listed ones of which it cannot be told, whose dossiers stay out until it can.
 */
export type QueryProcedures =
  | { readonly counted: readonly string[]; readonly unclear?: readonly string[] }
  | { readonly table: readonly string[]; readonly column: string };

/** What is to be counted, for a database that holds the dossiers. */
export interface DossierQuestion {
  readonly dialect: QueryDialect;
  readonly source: QuerySource;
  /** The name of the column of each field, as the database has it; others are not read. */
  readonly columns: ReadonlyMap<DossierField, string>;
  /** "text" unless told. A database refuses a column of another type than is said here: nothing is misread. */
  readonly days?: DayColumnType;
  /**
   * The column that tells which row of a dossier came first, where an id is there several times; without one, it is the row
   * received first.
   */
  readonly orderColumn?: string;
  readonly period: DossierPeriod;
  readonly groupBy: DossierGrouping;
  /** As in `DossierPlan`; it needs `procedures`. */
  readonly onlyListed: boolean;
  readonly procedures?: QueryProcedures;
  /** As in `DossierPlan`: what the user has said of words, by `wordKey`. */
  readonly meanings?: DossierPlan["meanings"];
  readonly indicators: readonly Indicator[];
}

/**
 * @throws Error when the columns do not allow the question: no column of what is grouped by, a list without a column of
 * procedures or `onlyListed` without a list, or a file for a database that reads none.
 */
export function checkQuestion({ dialect, source, columns, groupBy, onlyListed, procedures }: DossierQuestion): void {
  if (!columns.has(groupBy)) throw new Error(`No column of ${groupBy}.`);
  if (procedures !== undefined && !columns.has("procedure")) throw new Error("A list of procedures without a column of procedures.");
  if (onlyListed && procedures === undefined) throw new Error("Only listed procedures, without a list.");
  if ("file" in source && dialect !== "duckdb") throw new Error(`${dialect} reads no files.`);
}
