import type { DuckDBConnection } from "@duckdb/node-api";
import * as aq from "arquero";
import { INDICATORS, placeOf, targetOf, type RankColumns, type Units } from "./units";

const indicators = Array.from({ length: INDICATORS }, (_, indicator) => indicator);

/** Columns built from the rows, then a window for every rank. */
export function ranksByArquero({ chunks }: Units): RankColumns {
  const rows = chunks.flat();
  const columns: Record<string, number[]> = { group: rows.map((row) => row[1] as number) };
  for (const indicator of indicators) {
    const place = placeOf(indicator);
    const rates = rows.map((row) => (row[place] as number) / (row[place + 1] as number));
    columns[`rate${indicator}`] = rates;
    columns[`before${indicator}`] = rows.map((row) => (row[place + 2] as number) / (row[place + 3] as number));
    columns[`met${indicator}`] = rows.map((row) => ((row[place] as number) * 100 >= targetOf(row[1] as number) * (row[place + 1] as number) ? 1 : 0));
  }
  columns["score"] = rows.map((_, at) => indicators.reduce((sum, indicator) => sum + (columns[`rate${indicator}`]?.[at] ?? 0), 0) / INDICATORS);
  const table = aq.table(columns);
  const ranks = (by: string, grouped: boolean): ArrayLike<number> => {
    const ordered = (grouped ? table.groupby("group") : table).orderby(aq.desc(by));
    return ordered.derive({ rank: aq.op.rank() }).ungroup().unorder().array("rank") as ArrayLike<number>;
  };
  const found = indicators.map((indicator) => {
    const [rates, before] = [columns[`rate${indicator}`] ?? [], columns[`before${indicator}`] ?? []];
    const difference = rates.map((rate, at) => rate - (before[at] ?? 0));
    return [ranks(`rate${indicator}`, false), ranks(`rate${indicator}`, true), ranks(`before${indicator}`, false), columns[`met${indicator}`] ?? [], difference];
  });
  return [...found.flat(), columns["score"] ?? [], ranks("score", false), ranks("score", true)];
}

/** Rows appended, then one query with all windows. */
export async function ranksByDuckDb(connection: DuckDBConnection, { chunks }: Units): Promise<RankColumns> {
  const counts = indicators.flatMap((indicator) => [`p${indicator}`, `w${indicator}`, `q${indicator}`, `v${indicator}`]);
  await connection.run(`CREATE TABLE units (place INTEGER, g INTEGER, ${counts.map((name) => `${name} INTEGER`).join(", ")})`);
  const appender = await connection.createAppender("units");
  let at = 0;
  for (const rows of chunks)
    for (const row of rows) {
      appender.appendInteger(at++);
      for (let place = 1; place < row.length; place++) appender.appendInteger(row[place] as number);
      appender.endRow();
    }
  appender.closeSync();
  const rates = indicators.map((k) => `p${k}::DOUBLE / w${k} AS r${k}, q${k}::DOUBLE / v${k} AS b${k}`);
  const columns = indicators.map(
    (k) =>
      `rank() OVER (ORDER BY r${k} DESC), rank() OVER (PARTITION BY g ORDER BY r${k} DESC), rank() OVER (ORDER BY b${k} DESC), ` +
      `(p${k} * 100 >= (30 + g) * w${k})::INTEGER, r${k} - b${k}`,
  );
  const score = `(${indicators.map((k) => `r${k}`).join(" + ")}) / ${INDICATORS}`;
  const query =
    `WITH rated AS (SELECT *, ${rates.join(", ")} FROM units), scored AS (SELECT *, ${score} AS s FROM rated) ` +
    `SELECT ${columns.join(", ")}, s, rank() OVER (ORDER BY s DESC), rank() OVER (PARTITION BY g ORDER BY s DESC) FROM scored ORDER BY place`;
  const found = await (await connection.run(query)).getColumns();
  return found.map((column) => column.map(Number));
}
