import type { Count } from "../domain/indicator";

/** Counts that are contained in another by what they mean: each part can be no larger than any of its wholes. */
export const partPairs: readonly (readonly [part: Count, ...wholes: Count[]])[] = [
  ["receivedNew", "receivedTotal"],
  ["receivedOnline", "receivedNew", "receivedTotal"],
  ["receivedFullOnline", "receivedOnline", "receivedNew", "receivedTotal"],
  ["receivedPartOnline", "receivedOnline", "receivedNew", "receivedTotal"],
  ["receivedOtherOnline", "receivedOnline", "receivedNew", "receivedTotal"],
  ["receivedInPerson", "receivedNew", "receivedTotal"],
  ["receivedByPost", "receivedNew", "receivedTotal"],
  ["receivedAcrossAreas", "receivedNew", "receivedTotal"],
  ["resolvedOnline", "resolvedTotal"],
  ["resolvedEarly", "resolvedEarlyOrOnTime", "resolvedTotal"],
  ["resolvedOnTime", "resolvedEarlyOrOnTime", "resolvedTotal"],
  ["resolvedEarlyOrOnTime", "resolvedTotal"],
  ["resolvedLate", "resolvedTotal"],
  ["resolvedLateWithApology", "resolvedLate", "resolvedTotal"],
  ["resolvedLateWithoutApology", "resolvedLate", "resolvedTotal"],
  ["pendingInTime", "pendingTotal"],
  ["pendingLate", "pendingTotal"],
  ["pendingLateWithApology", "pendingLate", "pendingTotal"],
  ["pendingLateWithoutApology", "pendingLate", "pendingTotal"],
  ["digitizedInputs", "receivedTotal"],
  ["digitizedResults", "resolvedTotal"],
  ["paidOnline", "paidDossiers", "feeDossiers"],
  ["paidDossiers", "feeDossiers"],
  ["eReceipts", "paidDossiers"],
  ["servicesWithOnline", "servicesWithDossiers", "servicesOffered", "servicesTotal"],
  ["servicesWithDossiers", "servicesTotal"],
  ["servicesFullOnline", "servicesOffered", "servicesTotal"],
  ["servicesPartOnline", "servicesOffered", "servicesTotal"],
  ["servicesOffered", "servicesTotal"],
];

const wholesOf = new Map<Count, readonly Count[]>(partPairs.map(([part, ...wholes]) => [part, wholes]));

/** Whether the part can never exceed the whole. */
export function isPartOf(part: Count, whole: Count): boolean {
  return wholesOf.get(part)?.includes(whole) === true;
}
