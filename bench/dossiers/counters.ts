import type { Digest } from "../digest";
import { foldedName } from "../../shared/tables/name-spelling";
import { CATALOGUE, CHANNELS, FROM, PAID_ONLINE, UNTIL, YES, type DossierRow } from "./rows";

/** total, four channels, done, on time, late, overdue, pending, inputs and result digitized, paid, paid online. */
export const COUNTERS = 14;
/** The counters of each unit by `foldedName`. */
export type UnitCounters = ReadonlyMap<string, ArrayLike<number>>;

/** Whether a dossier is of the period and its procedure in force. */
export function counts(row: DossierRow): boolean {
  return CATALOGUE.has(row[2]) && row[4] >= FROM && row[4] <= UNTIL;
}

/** Adds a dossier to the counters of its unit, as `domain/place-dossier` and `domain/dossier-counts` have it. */
export function addTo(counters: number[], row: DossierRow): void {
  const [, , , channel, , due, resolved, inputs, result, payment] = row;
  const add = (counter: number): void => {
    counters[counter] = (counters[counter] ?? 0) + 1;
  };
  add(0);
  add(1 + channelNumber(channel));
  if (resolved !== "" && resolved <= UNTIL) {
    add(5);
    add(resolved <= due ? 6 : 7);
    if (result === YES) add(11);
  } else {
    add(9);
    if (due < UNTIL) add(8);
  }
  if (inputs === YES) add(10);
  if (payment !== "") add(12);
  if (payment === PAID_ONLINE) add(13);
}

function channelNumber(channel: string): number {
  return channel === CHANNELS[0] ? 0 : channel === CHANNELS[1] ? 1 : channel === CHANNELS[2] ? 2 : 3;
}

/** The product's rule for names, once for each way of writing. */
export function memoizedKey(): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = foldedName(name);
    keys.set(name, key);
    return key;
  };
}

/** Marks the counters of all units that have dossiers, whatever their order. */
export function markCounters(units: UnitCounters, digest: Digest): void {
  for (const key of [...units.keys()].sort()) {
    const counters = units.get(key);
    if (counters === undefined || counters[0] === 0) continue;
    digest.add(key);
    for (let counter = 0; counter < COUNTERS; counter++) digest.add(counters[counter] ?? 0);
  }
}
