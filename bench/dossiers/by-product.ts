import type { Count } from "../../shared/domain/count";
import type { DossierField } from "../../shared/domain/dossier";
import { countDossiers } from "../../shared/dossiers/count-dossiers";
import type { BlockColumn, DossierBlock } from "../../shared/dossiers/dossier-block";
import type { DossierPlan } from "../../shared/dossiers/dossier-plan";
import type { DossierTally } from "../../shared/dossiers/dossier-tally";
import { COUNTERS, type UnitCounters } from "./counters";
import { CATALOGUE, FROM, UNTIL, type Dossiers } from "./rows";

const COLUMNS: readonly (readonly [DossierField, number])[] = [
  ["unit", 1],
  ["procedure", 2],
  ["channel", 3],
  ["received", 4],
  ["due", 5],
  ["resolved", 6],
  ["inputsDigitized", 7],
  ["resultDigitized", 8],
  ["payment", 9],
];

/** The product's counting of dossiers, asked for what the fourteen counters are made of. */
export function tallyByProduct({ chunks }: Dossiers): DossierTally {
  return tally(chunks, COLUMNS);
}

/** The same with dossiers that stand twice left out, which no peer does. */
export function tallyOnce({ chunks }: Dossiers): DossierTally {
  return tally(chunks, [["dossierId", 0], ...COLUMNS]);
}

function tally(chunks: Dossiers["chunks"], fields: typeof COLUMNS): DossierTally {
  const plan: DossierPlan = {
    fields: new Set(fields.map(([field]) => field)),
    period: { from: FROM, until: UNTIL },
    groupBy: ["unit"],
    counts: new Set(OF_COUNTER.flat()),
    judgeProcedure: (procedure) => (CATALOGUE.has(String(procedure)) ? "listed" : "notListed"),
    onlyListed: true,
    meanings: { channel: new Map(), status: new Map() },
  };
  let firstRow = 1;
  const blocks = chunks.map((values): DossierBlock => {
    const columns = new Map(fields.map(([field, column]): [DossierField, BlockColumn] => [field, { values, column }]));
    const block = { firstRow, rows: values.length, columns };
    firstRow += values.length;
    return block;
  });
  return countDossiers(plan, blocks);
}

/** Which counts of the product add up to each of the fourteen. */
const OF_COUNTER: readonly (readonly Count[])[] = [
  ["receivedTotal"],
  ["receivedFullOnline"],
  ["receivedPartOnline"],
  ["receivedInPerson"],
  ["receivedByPost"],
  ["resolvedTotal"],
  ["resolvedEarly", "resolvedOnTime"],
  ["resolvedLate"],
  ["pendingLate"],
  ["pendingTotal"],
  ["digitizedInputs"],
  ["digitizedResults"],
  ["paidDossiers"],
  ["paidOnline"],
];

/** The fourteen counters of a tally. */
export function countersOf({ counts, groups }: DossierTally): UnitCounters {
  const places = OF_COUNTER.map((names) => names.map((name) => counts.indexOf(name)));
  const sums = (of: ArrayLike<number>): number[] =>
    Array.from({ length: COUNTERS }, (_, counter) => (places[counter] ?? []).reduce((sum, place) => sum + (of[place] ?? NaN), 0));
  return new Map((groups.get("unit") ?? []).map((group) => [group.key, sums(group.counts)]));
}
