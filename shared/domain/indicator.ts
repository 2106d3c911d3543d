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
  | "carriedOver"
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
  | "digitizedResults"
  | "feeDossiers"
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

export type IndicatorId =
  | "onlineOfNew"
  | "onlineOfReceived"
  | "fullOnline"
  | "fullAndPartOnline"
  | "resolvedOnline"
  | "onTime"
  | "digitizedInputs"
  | "digitizedResults"
  | "paidOnline"
  | "eReceipts"
  | "servicesInUse";

/**
 * A named rate with its definition: numerator over denominator, both of the same table.
 * Each side lists its spellings in order of preference; the first whose columns all exist is used, where a denominator
 * that is added up from parts holds every part of the numerator. The columns used are printed wherever the figure is.
 */
export interface Indicator {
  readonly id: IndicatorId;
  readonly numerator: readonly Sum[];
  readonly denominator: readonly Sum[];
}

const ONLINE: readonly Sum[] = [
  ["receivedOnline"],
  ["receivedFullOnline", "receivedPartOnline", "receivedOtherOnline"],
  ["receivedFullOnline", "receivedPartOnline"],
];

/** All received; where the table states no such total, the newly received ones of the period. */
const RECEIVED: readonly Sum[] = [["receivedTotal"], ["receivedNew"]];

/** The indicators that Thước offers, with the formula ids and sources of `docs/glossary.md`. */
export const indicators: readonly Indicator[] = [
  {
    // ON-A: newly received in the period, carry-over left out (follow-up report of Decision 766/QĐ-TTg). It is added up
    // from all its parts, or stated by a column that says so in its heading, or added up from the parts there are:
    // whether a plain total includes the carry-over cannot be seen in the table.
    id: "onlineOfNew",
    numerator: ONLINE,
    denominator: [
      ["receivedOnline", "receivedInPerson", "receivedByPost"],
      ["receivedFullOnline", "receivedPartOnline", "receivedOtherOnline", "receivedInPerson", "receivedByPost"],
      ["receivedNew"],
      ["receivedOnline", "receivedInPerson"],
      ["receivedFullOnline", "receivedPartOnline", "receivedInPerson", "receivedByPost"],
      ["receivedFullOnline", "receivedPartOnline", "receivedOtherOnline", "receivedInPerson"],
      ["receivedFullOnline", "receivedPartOnline", "receivedInPerson"],
    ],
  },
  // The total as the table states it, carry-over included where the table includes it.
  { id: "onlineOfReceived", numerator: ONLINE, denominator: [["receivedTotal"]] },
  // ON-C: national e-government measurement (EMC) 2024.
  { id: "fullOnline", numerator: [["receivedFullOnline"]], denominator: RECEIVED },
  // ON-D: Vĩnh Linh district, May 2024.
  {
    id: "fullAndPartOnline",
    numerator: [["receivedFullOnline", "receivedPartOnline"]],
    denominator: RECEIVED,
  },
  // NTM: new-countryside criterion 2022-2025, letter of Vạn Ninh district, June 2024.
  { id: "resolvedOnline", numerator: [["resolvedOnline"]], denominator: [["resolvedTotal"]] },
  // OT-A: Lâm Đồng, first quarter of 2020: 635,593 / 643,272.
  {
    id: "onTime",
    numerator: [["resolvedEarlyOrOnTime"], ["resolvedEarly", "resolvedOnTime"]],
    denominator: [["resolvedTotal"]],
  },
  { id: "digitizedInputs", numerator: [["digitizedInputs"]], denominator: RECEIVED },
  { id: "digitizedResults", numerator: [["digitizedResults"]], denominator: [["resolvedTotal"]] },
  // TT-A: dossiers with a financial obligation.
  { id: "paidOnline", numerator: [["paidOnline"]], denominator: [["feeDossiers"]] },
  { id: "eReceipts", numerator: [["eReceipts"]], denominator: [["paidDossiers"]] },
  // PS: services offered online that had at least one online dossier.
  { id: "servicesInUse", numerator: [["servicesWithOnline"]], denominator: [["servicesOffered"]] },
];
