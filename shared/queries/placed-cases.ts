import type { DossierField, RowLeftOut } from "../domain/dossier";
import type { DossierPeriod } from "../domain/place-dossier";
import { dayOf, STATUS } from "./query-columns";
import { caseOf } from "./query-step";
import { dayNumber } from "./spelled-day";

/** The rule of `domain/place-dossier` in SQL. */
export interface PlacedCases {
  readonly arrival: string;
  readonly ending: string;
  /** When a reason applies that the days give; those that cannot apply are not among them. */
  readonly leftOut: Readonly<Partial<Record<RowLeftOut, string>>>;
}

/** Days that a table does not tell are blank in every row, so that conditions on them are not written. */
export function placedCases(told: ReadonlySet<DossierField>, { from, until }: DossierPeriod): PlacedCases {
  const [first, last] = [dayNumber(from), dayNumber(until)].map(String) as [string, string];
  const [received, resolved] = [dayOf("received"), dayOf("resolved")];
  const isTold = { received: told.has("received"), due: told.has("due"), resolved: told.has("resolved") };
  const isOpen = isTold.resolved ? `${resolved} IS NULL AND ` : "";
  const earlier = [
    ...(isTold.resolved ? [`${resolved} < ${first}`] : []),
    ...(isTold.received
      ? [`(${received} < ${first} AND ${isOpen}${STATUS} IN ('refused', 'returned', 'withdrawn', 'stopped'))`]
      : []),
  ];
  return {
    arrival: isTold.received ? caseOf([[`${received} < ${first}`, "'carriedOver'"]], "'new'") : "'new'",
    ending: endingCase(isTold, resolved, dayOf("due"), last),
    leftOut: {
      ...(isTold.received && isTold.resolved ? { daysOutOfOrder: `${resolved} < ${received}` } : {}),
      ...(isTold.resolved ? { doneWithoutDay: `${STATUS} = 'done' AND ${resolved} IS NULL` } : {}),
      ...(isTold.received ? { later: `${received} > ${last}` } : {}),
      ...(earlier.length > 0 ? { earlier: earlier.join(" OR ") } : {}),
    },
  };
}

function endingCase(
  isTold: { readonly due: boolean; readonly resolved: boolean },
  resolved: string,
  due: string,
  last: string,
): string {
  const pending = isTold.due
    ? `CASE WHEN ${due} IS NULL OR ${due} >= ${last} THEN 'pendingInTime' ELSE 'pendingLate' END`
    : "'pendingUnjudged'";
  const judged = isTold.due
    ? `CASE WHEN ${due} IS NULL OR ${resolved} = ${due} THEN 'onTime' WHEN ${resolved} < ${due} THEN 'early' ELSE 'late' END`
    : "'resolvedUnjudged'";
  return caseOf(
    [
      [`${STATUS} IN ('awaitingReceipt', 'refused')`, STATUS],
      ...(isTold.resolved ? [[`${resolved} > ${last}`, pending] as const] : []),
      [`${STATUS} IN ('returned', 'withdrawn', 'stopped')`, STATUS],
      ...(isTold.resolved ? [[`${resolved} IS NOT NULL`, judged] as const] : []),
      [`${STATUS} = 'supplementing'`, STATUS],
      [`${STATUS} = 'done'`, "'resolvedUnjudged'"],
      ...(isTold.resolved ? [] : [[`${STATUS} = 'unsaid'`, "'pendingUnjudged'"] as const]),
    ],
    pending,
  );
}
