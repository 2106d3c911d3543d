import { arrivals, endings, rowsLeftOut, statuses, type DossierField } from "../domain/dossier";
import { placeDossier, type DossierPeriod } from "../domain/place-dossier";
import { NO_DAY } from "./read-day";

const UNASKED = -128;

/**
 * Where dossiers stand, asked of `placeDossier` once for each way in which three days can lie to one another and to the
 * period. The rule is there and nowhere else; that days which lie alike are placed alike is tested on random days.
 */
export class PlaceTable {
  private readonly places = new Int8Array(statuses.length << 9).fill(UNASKED);
  private readonly from: number;
  private readonly until: number;

  constructor(
    private readonly period: DossierPeriod,
    private readonly told: ReadonlySet<DossierField>,
  ) {
    this.from = period.from;
    this.until = period.until;
  }

  /**
   * @param status a place in `statuses`; days are serial numbers or `NO_DAY`.
   * @returns the place of the arrival times the number of endings + the place of the ending; -1 - the place of the reason in
   * `rowsLeftOut` when it is left out.
   */
  at(status: number, received: number, due: number, resolved: number): number {
    // Signs instead of comparisons: which way a comparison goes changes from row to row, and a processor guesses ahead.
    const { from, until } = this;
    const isReceived = isBefore(NO_DAY, received);
    const isResolved = isBefore(NO_DAY, resolved);
    const isDue = isBefore(NO_DAY, due);
    const toPeriod = isReceived * (2 - isBefore(received, from) + isBefore(until, received));
    const closed = isResolved * (2 - isBefore(resolved, from) + isBefore(until, resolved));
    const isDisordered = isReceived & isResolved & isBefore(resolved, received);
    const toDue = (isDue & isResolved) * (2 - isBefore(resolved, due) + isBefore(due, resolved));
    const dueBy = isDue * (2 - isBefore(due, until));
    const index = (status << 9) | (toPeriod << 7) | (closed << 5) | (isDisordered << 4) | (toDue << 2) | dueBy;
    const place = this.places[index] ?? UNASKED;
    return place === UNASKED ? this.ask(index, status, received, due, resolved) : place;
  }

  private ask(index: number, status: number, received: number, due: number, resolved: number): number {
    const day = (code: number): number | undefined => (code === NO_DAY ? undefined : code);
    const days = { received: day(received), due: day(due), resolved: day(resolved) };
    const placed = placeDossier(days, statuses[status] ?? "unsaid", this.period, this.told);
    const place =
      "leftOut" in placed
        ? -1 - rowsLeftOut.indexOf(placed.leftOut)
        : arrivals.indexOf(placed.arrival) * endings.length + endings.indexOf(placed.ending);
    return (this.places[index] = place);
  }
}

/** 1 where a day is before another one, else 0. */
function isBefore(day: number, other: number): number {
  return (day - other) >>> 31;
}
