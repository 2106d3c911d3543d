/**
 * What a column of a table may count; the atoms that indicators are made of. Some are read only to be told apart from
 * those that indicators use: dossiers withdrawn, late ones with a letter of apology, procedures with any dossier.
 */
export type Count =
  | "receivedTotal"
  | "receivedNew"
  | "receivedOnline"
  | "receivedFullOnline"
  | "receivedPartOnline"
  | "receivedOtherOnline"
  | "receivedInPerson"
  | "receivedByPost"
  | "receivedAcrossAreas"
  | "receivedOfListed"
  | "onlineOfListed"
  | "carriedOver"
  | "dueTotal"
  | "resolvedTotal"
  | "resolvedOnline"
  | "resolvedEarly"
  | "resolvedOnTime"
  | "resolvedEarlyOrOnTime"
  | "resolvedLate"
  | "resolvedLateWithApology"
  | "resolvedLateWithoutApology"
  | "pendingTotal"
  | "pendingInTime"
  | "pendingLate"
  | "pendingLateWithApology"
  | "pendingLateWithoutApology"
  | "awaitingReceipt"
  | "refused"
  | "supplemented"
  | "returned"
  | "withdrawn"
  | "stopped"
  | "digitizedInputs"
  | "digitizedInputsComplete"
  | "digitizedResults"
  | "feeDossiers"
  | "feeProcedureDossiers"
  | "paidOnline"
  | "paidDossiers"
  | "eReceipts"
  | "servicesTotal"
  | "servicesOffered"
  | "servicesFullOnline"
  | "servicesPartOnline"
  | "servicesWithDossiers"
  | "servicesWithOnline";

/** Counts added up, or taken away when written with a leading "-". */
export type Sum = readonly (Count | `-${Count}`)[];

/** The count of a term, whether it is added or taken away. */
export function countOf(term: Sum[number]): Count {
  return (term.startsWith("-") ? term.slice(1) : term) as Count;
}

/**
 * A denominator that is added up from the ways in must hold every way in of the numerator, lest a part exceed its
 * whole. What became of dossiers, such as late ones, came in by any of them.
 */
export function holdsParts(part: Sum, whole: Sum): boolean {
  return whole.length === 1 || part.every((count) => !count.startsWith("received") || whole.includes(count));
}
