/**
 * What a table with a row per dossier may tell of each. Names, addresses, phone and identity numbers of people are none of
 * these: such columns are never read. In the order of a dossier's way through an office.
 */
export const dossierFields = [
  "unit",
  "dossierId",
  "received",
  "due",
  "resolved",
  "status",
  "channel",
  "procedure",
  "area",
  "inputsDigitized",
  "resultDigitized",
  "feeDue",
  /** How it was paid, in words. */
  "payment",
  /** Only whether it was paid online. */
  "paidOnline",
  "eReceipt",
] as const;
export type DossierField = (typeof dossierFields)[number];

/** The fields that are days. */
export const dayFields = ["received", "due", "resolved"] as const;

/** How a dossier came in. "online": online, and it is not said whether the service is offered fully or partly online. */
export const channels = ["fullOnline", "partOnline", "otherOnline", "online", "inPerson", "byPost", "unsaid"] as const;
export type Channel = (typeof channels)[number];

/** What the system says became of a dossier. "open": it is being handled; "unsaid": no such column, or a blank cell. */
export const statuses = ["awaitingReceipt", "refused", "open", "supplementing", "stopped", "returned", "withdrawn", "done", "unsaid"] as const;
export type Status = (typeof statuses)[number];

/** Whether it was received within the period or is open since before. */
export const arrivals = ["new", "carriedOver"] as const;
export type Arrival = (typeof arrivals)[number];

/**
 * Where a dossier stands on the last day of the period. Days are compared, not hours: on the due day it is in time, and one
 * without a due day cannot be late. "…Unjudged": the table has no column of due days, or none of days of resolution.
 */
export const endings = [
  "early",
  "onTime",
  "late",
  "resolvedUnjudged",
  "pendingInTime",
  "pendingLate",
  "pendingUnjudged",
  "supplementing",
  "stopped",
  "returned",
  "withdrawn",
  "refused",
  "awaitingReceipt",
] as const;
export type Ending = (typeof endings)[number];

/** How far what the applicant handed in was digitized. */
export const digitizations = ["none", "some", "complete"] as const;
export type Digitization = (typeof digitizations)[number];

/** Whether there was a fee to pay, and how it was paid. "none": nothing to pay, nothing paid. */
export const fees = ["none", "unpaid", "paidOnline", "paidOtherwise"] as const;
export type Fee = (typeof fees)[number];

/** What is known of one dossier once its row has been read: all that counts may ask. */
export interface DossierFacts {
  readonly arrival: Arrival;
  readonly channel: Channel;
  readonly ending: Ending;
  /** Its procedure is one of those that count (`ranking/judge-procedure`); true where no list is used. */
  readonly listed: boolean;
  readonly inputs: Digitization;
  readonly resultDigitized: boolean;
  readonly fee: Fee;
  readonly eReceipt: boolean;
}

/** Why a row is in no count. The first reason that applies, in this order, is the one that is told. */
export const rowsLeftOut = [
  /** Neither id nor unit nor any day. */
  "blank",
  /** A heading of a group, a sum, a note, or the header again. */
  "notADossier",
  "unitMissing",
  "receivedMissing",
  "dayUnreadable",
  "channelUnknown",
  "statusUnknown",
  "answerUnknown",
  /** Resolved before it was received. */
  "daysOutOfOrder",
  /** Done, by its status, in a table that gives days of resolution, and without one. */
  "doneWithoutDay",
  /** The same dossier id as an earlier row that counts. */
  "repeated",
  /** Received after the period. */
  "later",
  /** Closed before the period. */
  "earlier",
  "procedureUnclear",
  "notListed",
] as const;
export type RowLeftOut = (typeof rowsLeftOut)[number];

/** Reasons that are not doubts: the row is understood, and is of another period or list, or came before, or is no dossier. */
export const clearReasons: readonly RowLeftOut[] = ["blank", "notADossier", "repeated", "later", "earlier", "notListed"];
