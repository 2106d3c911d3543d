import type { Arrival, DossierField, Ending, RowLeftOut, Status } from "./dossier";

/** Days of a dossier as serial numbers (1 is 1 January 1900, as spreadsheets count); undefined: the cell is blank. */
export interface DossierDays {
  readonly received: number | undefined;
  readonly due: number | undefined;
  readonly resolved: number | undefined;
}

/** First and last day of the period, both included, as serial numbers. Where dossiers stand is told for the end of the last. */
export interface DossierPeriod {
  readonly from: number;
  readonly until: number;
}

/** Where a dossier stands, or why it is not of this period. */
export type Placed = { readonly arrival: Arrival; readonly ending: Ending } | { readonly leftOut: RowLeftOut };

const CLOSED_BY_STATUS: readonly Status[] = ["refused", "returned", "withdrawn", "stopped"];

/**
 * Places a dossier in a period. What happened after the last day has not happened yet: a dossier resolved later is pending.
 * One that its status closes without a day is taken as closed in the period in which it was received.
 *
 * @param told The columns that the table has; without a column of receipt every dossier is new.
 */
export function placeDossier(
  { received, due, resolved }: DossierDays,
  status: Status,
  { from, until }: DossierPeriod,
  told: ReadonlySet<DossierField>,
): Placed {
  if (told.has("received") && received === undefined) return { leftOut: "receivedMissing" };
  if (received !== undefined && resolved !== undefined && resolved < received) return { leftOut: "daysOutOfOrder" };
  if (status === "done" && resolved === undefined && told.has("resolved")) return { leftOut: "doneWithoutDay" };
  if (received !== undefined && received > until) return { leftOut: "later" };
  const isEarlier = received !== undefined && received < from;
  const closedWithoutDay = resolved === undefined && CLOSED_BY_STATUS.includes(status);
  if ((resolved !== undefined && resolved < from) || (isEarlier && closedWithoutDay)) return { leftOut: "earlier" };
  const ending = endingOf(due, resolved !== undefined && resolved > until ? "later" : resolved, status, until, told);
  return { arrival: isEarlier ? "carriedOver" : "new", ending };
}

function endingOf(
  due: number | undefined,
  resolved: number | "later" | undefined,
  status: Status,
  until: number,
  told: ReadonlySet<DossierField>,
): Ending {
  if (status === "awaitingReceipt" || status === "refused") return status;
  if (resolved === "later") return pending(due, until, told);
  if (status === "returned" || status === "withdrawn" || status === "stopped") return status;
  if (resolved !== undefined) {
    if (!told.has("due")) return "resolvedUnjudged";
    if (due === undefined || resolved === due) return "onTime";
    return resolved < due ? "early" : "late";
  }
  if (status === "supplementing") return status;
  if (status === "done") return "resolvedUnjudged";
  // Neither a day nor a word tells whether it is closed.
  if (status === "unsaid" && !told.has("resolved")) return "pendingUnjudged";
  return pending(due, until, told);
}

function pending(due: number | undefined, until: number, told: ReadonlySet<DossierField>): Ending {
  if (!told.has("due")) return "pendingUnjudged";
  return due === undefined || due >= until ? "pendingInTime" : "pendingLate";
}
