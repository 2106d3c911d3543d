import type { QuerySource } from "./dossier-question";
import type { QueryDialect } from "./query-dialect";

const PART = /^\s*(?:"((?:[^"]|"")+)"|`([^`]+)`|([^."`]+))\s*(\.|$)/;

/**
 * What a person types for the table: `mot_cua.ho_so`, parts in quotes or backticks where they have dots of their own
 * ("kho.2025"."ho so"), and for DuckDB the name of a .csv or .parquet file. Undefined when it is neither, or blank.
 */
export function typedSource(text: string, dialect: QueryDialect): QuerySource | undefined {
  const typed = text.trim();
  if (dialect === "duckdb" && /\.(csv|parquet)$/i.test(typed)) return { file: typed };
  const whole = /^`([^`]+)`$/.exec(typed)?.[1];
  // BigQuery's own way of writing all parts within one pair of backticks.
  let rest = whole ?? typed;
  const table: string[] = [];
  for (;;) {
    const [found, quoted, ticked, plain, end] = PART.exec(rest) ?? [];
    if (found === undefined) return undefined;
    const part = quoted?.replace(/""/g, '"') ?? ticked ?? (plain ?? "").trim();
    if (part === "") return undefined;
    table.push(part);
    rest = rest.slice(found.length);
    if (end === "") return rest === "" ? { table } : undefined;
  }
}
