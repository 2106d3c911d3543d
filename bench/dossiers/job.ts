import type { Digest } from "../digest";
import { inDuckDb } from "../duck-database";
import { peer, type Job } from "../job";
import { touchCells } from "../touch-cells";
import type { DossierTally } from "../../shared/dossiers/dossier-tally";
import { countByArquero, countByDuckDb } from "./by-engines";
import { countByLodash, countByMap, countByObjects } from "./by-code";
import { countersOf, tallyByProduct, tallyOnce } from "./by-product";
import { markCounters } from "./counters";
import { makeDossiers, type Dossiers } from "./rows";

const MOST_ROWS = 1_048_575;
const UNITS = 3321;
const mark = (tally: DossierTally, digest: Digest): void => markCounters(countersOf(tally), digest);

/** J3: rows of dossiers to fourteen counters a unit. */
export const dossiersJob: Job<Dossiers> = {
  id: "J3",
  title: "counting dossiers",
  rowNoun: "rows",
  cases: [
    { name: "10k", rows: 10_000, units: UNITS },
    { name: "100k", rows: 100_000, units: UNITS },
    { name: "1M", rows: MOST_ROWS, units: UNITS },
    { name: "1M, 34 units", rows: MOST_ROWS, units: 34, isHard: true },
    { name: "1M, 10,599 units", rows: MOST_ROWS, units: 10_599, isHard: true },
    { name: "1M, sorted by unit", rows: MOST_ROWS, units: UNITS, kind: "sorted", isHard: true },
    { name: "1M, 100k random names", rows: MOST_ROWS, units: 100_000, kind: "randomNames", isHard: true },
    { name: "1M, 100k names that differ in one letter", rows: MOST_ROWS, units: 100_000, kind: "adversarial", isHard: true },
  ],
  make: makeDossiers,
  touch: touchCells,
  parseMs: ({ parseMs }) => parseMs,
  peers: [
    peer({ name: "Thước (countDossiers)", isProduct: true, run: tallyByProduct, mark }),
    peer({ name: "Thước, dossiers that stand twice left out", run: tallyOnce, mark }),
    peer({ name: "Map + memoized names", run: countByMap, mark: markCounters }),
    peer({ name: "lodash", run: countByLodash, mark: markCounters }),
    peer({ name: "arquero", run: countByArquero, mark: markCounters }),
    peer({ name: "DuckDB", run: (data) => inDuckDb((connection) => countByDuckDb(connection, data)), mark: markCounters }),
    peer({ name: "objects, every name normalized", run: countByObjects, mark: markCounters }),
  ],
};
