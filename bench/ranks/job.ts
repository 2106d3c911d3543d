import type { Digest } from "../digest";
import { inDuckDb } from "../duck-database";
import { peer, type Job } from "../job";
import { touchCells } from "../touch-cells";
import { ranksByArquero, ranksByDuckDb } from "./by-engines";
import { ranksByLodash, ranksByObjects } from "./by-objects";
import { ranksByCore } from "./by-product";
import { rankWhole, type WholeRanking } from "./by-whole-product";
import { makeUnits, type RankColumns, type Units } from "./units";

/** As many units as the product ranks at once (`MOST_UNITS`). */
const MOST_UNITS = 15_000;

/** J2: ranks of units by eight indicators, in their groups, against the last period, and by a score. */
export const ranksJob: Job<Units> = {
  id: "J2",
  title: "ranking",
  rowNoun: "units",
  cases: [
    { name: "34", rows: 34 },
    { name: "3,321", rows: 3321 },
    { name: "10,599", rows: 10_599 },
    { name: "100k", rows: 100_000 },
  ],
  make: makeUnits,
  touch: touchCells,
  floor: { name: "17 native sorts", run: ({ shares }) => shares.map((column) => column.slice().sort()) },
  parseMs: ({ parseMs }) => parseMs,
  peers: [
    peer({ name: "Thước (core of the ranking)", isProduct: true, run: ranksByCore, mark }),
    peer({ name: "Thước (all that the pane makes)", run: rankWhole, mark: markWhole, mostRows: MOST_UNITS, aside: "does more" }),
    peer({ name: "sort of objects", run: ranksByObjects, mark }),
    peer({ name: "lodash", run: ranksByLodash, mark }),
    peer({ name: "arquero", run: ranksByArquero, mark }),
    peer({ name: "DuckDB", run: (data) => inDuckDb((connection) => ranksByDuckDb(connection, data)), mark }),
  ],
};

function mark(columns: RankColumns, digest: Digest): void {
  for (const column of columns) for (let unit = 0; unit < column.length; unit++) digest.add(column[unit] ?? NaN);
}

function markWhole({ rankings }: WholeRanking, digest: Digest): void {
  for (const { groups } of rankings) for (const { units } of groups) for (const { row, rank } of units) digest.add(row).add(rank);
}
