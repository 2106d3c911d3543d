import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

/** Runs work on a database in memory of its own; opening and closing it is part of the work. */
export async function inDuckDb<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}
