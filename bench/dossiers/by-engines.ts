import type { DuckDBConnection } from "@duckdb/node-api";
import * as aq from "arquero";
import { counts, memoizedKey, type UnitCounters } from "./counters";
import { CATALOGUE, CHANNELS, FROM, PAID_ONLINE, UNTIL, YES, type Dossiers } from "./rows";

interface ArqueroRow {
  readonly counts: boolean;
  readonly channel: string;
  readonly due: number;
  readonly resolved: number;
  readonly inputs: string;
  readonly result: string;
  readonly payment: string;
}

/** Columns built from the rows with memoized names and the catalogue looked up beforehand; then filtered and rolled up. */
export function countByArquero({ chunks }: Dossiers): UnitCounters {
  const key = memoizedKey();
  const rows = chunks.flat();
  const table = aq
    .table({
      counts: rows.map(counts),
      unit: rows.map((row) => key(row[1])),
      channel: rows.map((row) => row[3]),
      due: rows.map((row) => row[5]),
      resolved: rows.map((row) => (row[6] === "" ? Infinity : row[6])),
      inputs: rows.map((row) => row[7]),
      result: rows.map((row) => row[8]),
      payment: rows.map((row) => row[9]),
    })
    .params({ until: UNTIL, full: CHANNELS[0], part: CHANNELS[1], direct: CHANNELS[2], post: CHANNELS[3], yes: YES, online: PAID_ONLINE });
  type Params = Record<"full" | "part" | "direct" | "post" | "yes" | "online", string> & { readonly until: number };
  const counted = table
    .filter((row: ArqueroRow) => row.counts)
    .groupby("unit")
    .rollup({
      total: aq.op.count(),
      full: (row: ArqueroRow, $: Params) => aq.op.sum(row.channel === $.full ? 1 : 0),
      part: (row: ArqueroRow, $: Params) => aq.op.sum(row.channel === $.part ? 1 : 0),
      direct: (row: ArqueroRow, $: Params) => aq.op.sum(row.channel === $.direct ? 1 : 0),
      post: (row: ArqueroRow, $: Params) => aq.op.sum(row.channel === $.post ? 1 : 0),
      done: (row: ArqueroRow, $: Params) => aq.op.sum(row.resolved <= $.until ? 1 : 0),
      onTime: (row: ArqueroRow, $: Params) => aq.op.sum(row.resolved <= $.until && row.resolved <= row.due ? 1 : 0),
      late: (row: ArqueroRow, $: Params) => aq.op.sum(row.resolved <= $.until && row.resolved > row.due ? 1 : 0),
      overdue: (row: ArqueroRow, $: Params) => aq.op.sum(row.resolved > $.until && row.due < $.until ? 1 : 0),
      pending: (row: ArqueroRow, $: Params) => aq.op.sum(row.resolved > $.until ? 1 : 0),
      inputs: (row: ArqueroRow, $: Params) => aq.op.sum(row.inputs === $.yes ? 1 : 0),
      results: (row: ArqueroRow, $: Params) => aq.op.sum(row.resolved <= $.until && row.result === $.yes ? 1 : 0),
      paid: (row: ArqueroRow) => aq.op.sum(row.payment !== "" ? 1 : 0),
      online: (row: ArqueroRow, $: Params) => aq.op.sum(row.payment === $.online ? 1 : 0),
    });
  return new Map(counted.objects().map((row: object) => [String((row as { unit: string }).unit), Object.values(row).slice(1) as number[]]));
}

/** Needed columns appended row by row with memoized names; filtered, joined with the catalogue and counted by one query. */
export async function countByDuckDb(connection: DuckDBConnection, { chunks }: Dossiers): Promise<UnitCounters> {
  await connection.run("CREATE TABLE catalogue (code VARCHAR)");
  const codes = await connection.createAppender("catalogue");
  for (const code of CATALOGUE) {
    codes.appendVarchar(code);
    codes.endRow();
  }
  codes.closeSync();
  await connection.run(
    "CREATE TABLE dossiers (unit INTEGER, code VARCHAR, channel VARCHAR, received INTEGER, due INTEGER, resolved INTEGER, inputs VARCHAR, result VARCHAR, payment VARCHAR)",
  );
  const key = memoizedKey();
  const numbers = new Map<string, number>();
  const written = new Map<string, number>();
  const numberOf = (name: string): number => {
    const folded = key(name);
    const number = numbers.get(folded) ?? numbers.size;
    numbers.set(folded, number);
    written.set(name, number);
    return number;
  };
  const appender = await connection.createAppender("dossiers");
  for (const rows of chunks)
    for (const row of rows) {
      appender.appendInteger(written.get(row[1]) ?? numberOf(row[1]));
      appender.appendVarchar(row[2]);
      appender.appendVarchar(row[3]);
      appender.appendInteger(row[4]);
      appender.appendInteger(row[5]);
      if (row[6] === "") appender.appendNull();
      else appender.appendInteger(row[6]);
      appender.appendVarchar(row[7]);
      appender.appendVarchar(row[8]);
      appender.appendVarchar(row[9]);
      appender.endRow();
    }
  appender.closeSync();
  const where = (condition: string): string => `count(*) FILTER (WHERE ${condition})`;
  const done = `(resolved IS NOT NULL AND resolved <= ${UNTIL})`;
  const query = `SELECT unit, ${[
    "count(*)",
    ...CHANNELS.map((channel) => where(`channel = '${channel}'`)),
    where(done),
    where(`${done} AND resolved <= due`),
    where(`${done} AND resolved > due`),
    where(`NOT ${done} AND due < ${UNTIL}`),
    where(`NOT ${done}`),
    where(`inputs = '${YES}'`),
    where(`${done} AND result = '${YES}'`),
    where("payment <> ''"),
    where(`payment = '${PAID_ONLINE}'`),
  ].join(", ")} FROM dossiers WHERE received BETWEEN ${FROM} AND ${UNTIL} AND code IN (SELECT code FROM catalogue) GROUP BY unit`;
  const found = await (await connection.run(query)).getRows();
  const names = [...numbers.keys()];
  return new Map(found.map(([unit, ...counters]) => [names[Number(unit)] ?? "", counters.map(Number)]));
}
