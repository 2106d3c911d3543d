import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

/** A row of a result: whole numbers as numbers, what has no value as undefined. */
export type ResultRow = ReadonlyMap<string, string | number | boolean | undefined>;

/** A database in memory for a file of tests. */
export class DuckDatabase {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  static async open(): Promise<DuckDatabase> {
    const instance = await DuckDBInstance.create(":memory:");
    return new DuckDatabase(instance, await instance.connect());
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  async rows(sql: string): Promise<readonly ResultRow[]> {
    const reader = await this.connection.runAndReadAll(sql);
    const names = reader.columnNames();
    return reader.getRowsJS().map((row) => new Map(row.map((value, at) => [names[at] ?? "", plain(value)])));
  }

  /** A table of texts: the first row names its columns, "" is a text and undefined NULL. */
  async fill(table: string, names: readonly string[], rows: readonly (readonly (string | undefined)[])[], type = (_: string) => "VARCHAR"): Promise<void> {
    await this.run(`CREATE OR REPLACE TABLE ${quoted(table)} (${names.map((name) => `${quoted(name)} ${type(name)}`).join(", ")})`);
    const lines = rows.map((row) => `(${row.map((cell) => (cell === undefined ? "NULL" : `'${cell.replace(/'/g, "''")}'`)).join(", ")})`);
    if (lines.length > 0) await this.run(`INSERT INTO ${quoted(table)} VALUES ${lines.join(", ")}`);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

export function quoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

function plain(value: unknown): string | number | boolean | undefined {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}
