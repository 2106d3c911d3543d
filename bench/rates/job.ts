import type { DuckDBConnection } from "@duckdb/node-api";
import * as aq from "arquero";
import lodash from "lodash";
import { NO_ACTIVITY_TEXT } from "../../shared/functions/result-text";
import { tyleTructuyen } from "../../shared/functions/tyle-tructuyen";
import type { CellResult } from "../../shared/functions/sheet-function";
import type { Digest } from "../digest";
import { inDuckDb } from "../duck-database";
import { freshRows } from "../fresh";
import { peer, type Job } from "../job";
import { plainCases } from "../plain-cases";
import { below, randomFrom } from "../random";

type Column = (number | string)[][];

interface Rates {
  readonly online: Column;
  readonly total: Column;
  readonly parseMs: number;
}

const SHARE_OF_BLANKS = 0.01;

/** J1: two columns of counts in, a column of rates out; a missing count is 0, and 0 of 0 is no activity. */
export const ratesJob: Job<Rates> = {
  id: "J1",
  title: "rate column",
  rowNoun: "rows",
  cases: plainCases,
  make(of, seed) {
    const random = randomFrom(seed);
    const totals = Array.from({ length: of.rows }, () => (random() < SHARE_OF_BLANKS ? 0 : below(random, 3000)));
    const total = freshRows(of.rows, (at) => [totals[at] ?? 0]);
    const online = freshRows(of.rows, (at) => [random() < SHARE_OF_BLANKS ? "" : below(random, (totals[at] ?? 0) + 1)]);
    return { online: online.chunks.flat(), total: total.chunks.flat(), parseMs: online.parseMs + total.parseMs };
  },
  touch({ online, total }) {
    let sum = 0;
    for (const column of [online, total])
      for (const [cell] of column) sum += typeof cell === "number" ? cell : (cell?.length ?? 0);
    return sum;
  },
  floor: {
    name: "allocating the output",
    run({ online }) {
      const rows = new Array<number[]>(online.length);
      for (let at = 0; at < rows.length; at++) rows[at] = [at + 0.5];
      return rows;
    },
  },
  parseMs: ({ parseMs }) => parseMs,
  peers: [
    peer({ name: "Thước (TYLE_TRUCTUYEN, one call)", isProduct: true, run: (data) => tyleTructuyen.call([data.online, data.total]) as CellResult[][], mark }),
    peer({ name: "naive map", run: ({ online, total }) => online.map((row, at) => [rateOf(row[0], total[at]?.[0])]), mark }),
    peer({ name: "Thước, called once a row", run: ({ online, total }) => online.map((row, at) => [tyleTructuyen.call([row[0], total[at]?.[0]]) as CellResult]), mark }),
    peer({ name: "lodash", run: ({ online, total }) => lodash.zipWith(online, total, (part, whole) => [rateOf(part[0], whole[0])]), mark }),
    peer({ name: "arquero", run: byArquero, mark }),
    peer({ name: "DuckDB", run: (data) => inDuckDb((connection) => byDuckDb(connection, data)), mark }),
  ],
};

/** Unlike the product it takes every cell for a count and never looks whether the part exceeds the whole. */
function rateOf(part: number | string | undefined, whole: number | string | undefined): CellResult {
  const counted = Number(whole ?? 0);
  return counted === 0 ? NO_ACTIVITY_TEXT : Number(part ?? 0) / counted;
}

function byArquero({ online, total }: Rates): CellResult[][] {
  const table = aq.table({ part: online.map((row) => Number(row[0])), whole: total.map((row) => Number(row[0])) });
  const rates = table.derive({ rate: (row: { part: number; whole: number }) => row.part / row.whole }).array("rate") as ArrayLike<number>;
  return Array.from(rates, (rate) => [Number.isNaN(rate) ? NO_ACTIVITY_TEXT : rate]);
}

async function byDuckDb(connection: DuckDBConnection, { online, total }: Rates): Promise<CellResult[][]> {
  await connection.run("CREATE TABLE counts (part DOUBLE, whole DOUBLE)");
  const appender = await connection.createAppender("counts");
  for (let at = 0; at < online.length; at++) {
    appender.appendDouble(Number(online[at]?.[0]));
    appender.appendDouble(Number(total[at]?.[0]));
    appender.endRow();
  }
  appender.closeSync();
  const rates = (await (await connection.run("SELECT CASE WHEN whole = 0 THEN NULL ELSE part / whole END FROM counts")).getColumns())[0] ?? [];
  return rates.map((rate) => [rate === null ? NO_ACTIVITY_TEXT : (rate as number)]);
}

function mark(rows: readonly (readonly CellResult[])[], digest: Digest): void {
  for (const [rate = ""] of rows) digest.add(rate);
}
