import type { Count } from "./count";
import { endings, type DossierFacts, type DossierField } from "./dossier";

/** Which dossiers a count takes: those whose facts are all among these. A fact that is not named may be any. */
export type DossierCondition = { readonly [Fact in keyof DossierFacts]?: readonly DossierFacts[Fact][] };

/** How a count is made from dossiers. */
export interface DossierCount {
  readonly count: Count;
  readonly where: DossierCondition;
  /** Each procedure counts once, however many dossiers it has. */
  readonly distinct?: "procedure";
  /** Columns without which the count cannot be told: it is left out, never 0. Of several in brackets, one is enough. */
  readonly needs: readonly (DossierField | readonly DossierField[])[];
}

/** In the hands of the office: neither waiting to be received nor refused (II.06a/VPCP counts received ones). */
const RECEIVED = endings.filter((ending) => ending !== "refused" && ending !== "awaitingReceipt");
/** What tells that a dossier is closed. */
const CLOSED: readonly DossierField[] = ["resolved", "status"];
const RESOLVED = ["early", "onTime", "late", "resolvedUnjudged"] as const;
const PENDING = ["pendingInTime", "pendingLate", "pendingUnjudged", "supplementing"] as const;
const ONLINE = ["fullOnline", "partOnline", "otherOnline", "online"] as const;
const NEW = { arrival: ["new"], ending: RECEIVED } as const;
const ALL = { ending: RECEIVED } as const;

/**
 * Every count that dossiers give, declared once: the core counts by it and `queries/` writes SQL from it. Channels are told
 * of the newly received ones and totals hold those carried over, as in form II.06a/VPCP and form 06 of Circular 01/2020.
 * Dossiers returned, withdrawn or stopped are apart, so resolved ones in time hold none of them.
 */
export const dossierCounts: readonly DossierCount[] = [
  { count: "receivedTotal", where: ALL, needs: [] },
  { count: "receivedNew", where: NEW, needs: ["received"] },
  { count: "carriedOver", where: { ...ALL, arrival: ["carriedOver"] }, needs: ["received"] },
  { count: "receivedOnline", where: { ...NEW, channel: ONLINE }, needs: ["channel"] },
  { count: "receivedFullOnline", where: { ...NEW, channel: ["fullOnline"] }, needs: ["channel"] },
  { count: "receivedPartOnline", where: { ...NEW, channel: ["partOnline"] }, needs: ["channel"] },
  { count: "receivedOtherOnline", where: { ...NEW, channel: ["otherOnline"] }, needs: ["channel"] },
  { count: "receivedInPerson", where: { ...NEW, channel: ["inPerson"] }, needs: ["channel"] },
  { count: "receivedByPost", where: { ...NEW, channel: ["byPost"] }, needs: ["channel"] },
  { count: "receivedOfListed", where: { ...NEW, listed: [true] }, needs: ["procedure"] },
  { count: "onlineOfListed", where: { ...NEW, listed: [true], channel: ONLINE }, needs: ["procedure", "channel"] },
  { count: "resolvedTotal", where: { ending: RESOLVED }, needs: [CLOSED] },
  { count: "resolvedOnline", where: { ending: RESOLVED, channel: ONLINE }, needs: [CLOSED, "channel"] },
  { count: "resolvedEarly", where: { ending: ["early"] }, needs: ["resolved", "due"] },
  { count: "resolvedOnTime", where: { ending: ["onTime"] }, needs: ["resolved", "due"] },
  { count: "resolvedLate", where: { ending: ["late"] }, needs: ["resolved", "due"] },
  { count: "pendingTotal", where: { ending: PENDING }, needs: [CLOSED] },
  { count: "pendingInTime", where: { ending: ["pendingInTime", "supplementing"] }, needs: [CLOSED, "due"] },
  { count: "pendingLate", where: { ending: ["pendingLate"] }, needs: [CLOSED, "due"] },
  { count: "supplemented", where: { ending: ["supplementing"] }, needs: ["status"] },
  { count: "stopped", where: { ending: ["stopped"] }, needs: ["status"] },
  { count: "returned", where: { ending: ["returned"] }, needs: ["status"] },
  { count: "withdrawn", where: { ending: ["withdrawn"] }, needs: ["status"] },
  { count: "refused", where: { ending: ["refused"] }, needs: ["status"] },
  { count: "awaitingReceipt", where: { ending: ["awaitingReceipt"] }, needs: ["status"] },
  { count: "digitizedInputs", where: { ...ALL, inputs: ["some", "complete"] }, needs: ["inputsDigitized"] },
  { count: "digitizedInputsComplete", where: { ...ALL, inputs: ["complete"] }, needs: ["inputsDigitized"] },
  { count: "digitizedResults", where: { ending: RESOLVED, resultDigitized: [true] }, needs: [CLOSED, "resultDigitized"] },
  { count: "feeDossiers", where: { ...ALL, fee: ["unpaid", "paidOnline", "paidOtherwise"] }, needs: ["feeDue"] },
  { count: "paidDossiers", where: { ...ALL, fee: ["paidOnline", "paidOtherwise"] }, needs: ["payment"] },
  { count: "paidOnline", where: { ...ALL, fee: ["paidOnline"] }, needs: [["payment", "paidOnline"]] },
  { count: "eReceipts", where: { ...ALL, fee: ["paidOnline", "paidOtherwise"], eReceipt: [true] }, needs: ["payment", "eReceipt"] },
  { count: "servicesWithDossiers", where: NEW, distinct: "procedure", needs: ["procedure"] },
  { count: "servicesWithOnline", where: { ...NEW, channel: ONLINE }, distinct: "procedure", needs: ["procedure", "channel"] },
];

/** Whether a count takes a dossier. */
export function takes({ where }: Pick<DossierCount, "where">, facts: DossierFacts): boolean {
  return (Object.keys(where) as (keyof DossierFacts)[]).every((fact) => {
    const wanted: readonly unknown[] | undefined = where[fact];
    return wanted === undefined || wanted.includes(facts[fact]);
  });
}

/** Whether a table with these columns tells a count; what asks for a list of procedures is told with one only. */
export function isTold({ where, needs }: Pick<DossierCount, "where" | "needs">, fields: ReadonlySet<DossierField>, hasList: boolean): boolean {
  if (where.listed !== undefined && !hasList) return false;
  return needs.every((need) => (typeof need === "string" ? fields.has(need) : need.some((field) => fields.has(field))));
}
