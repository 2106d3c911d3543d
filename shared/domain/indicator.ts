import type { Count, Sum } from "./count";
import type { AnyIndicatorId, Better, Indicator, IndicatorId } from "./indicator-definition";

export type { AnyIndicatorId, Better, Count, Indicator, IndicatorId, Sum };

const ONLINE: readonly Sum[] = [
  ["receivedOnline"],
  ["receivedFullOnline", "receivedPartOnline", "receivedOtherOnline"],
  ["receivedFullOnline", "receivedPartOnline"],
];

/** All received; where the table states no such total, the newly received ones of the period. */
const RECEIVED: readonly Sum[] = [["receivedTotal"], ["receivedNew"]];

/**
 * All received, those carried over among them: added up where the table gives the carried-over ones, else as stated by
 * its total, which holds them in forms II.06a/VPCP and 06 of Circular 01/2020. A total beside a column of carried-over
 * ones may hold them or not: which of the two spellings is meant, or neither, is told by `ranking/carried-over`.
 */
const WITH_CARRIED_OVER: readonly Sum[] = [
  ["receivedNew", "carriedOver"],
  ["receivedOnline", "receivedInPerson", "receivedByPost", "carriedOver"],
  ["receivedTotal", "carriedOver"],
  ["receivedTotal"],
];

/** Late ones, resolved or still open; some tables give them only apart, with and without a letter of apology. */
const LATE_RESOLVED: readonly Sum[] = [["resolvedLate"], ["resolvedLateWithApology", "resolvedLateWithoutApology"]];
const LATE_PENDING: readonly Sum[] = [["pendingLate"], ["pendingLateWithApology", "pendingLateWithoutApology"]];
const LATE_OF_ALL: readonly Sum[] = LATE_RESOLVED.flatMap((resolved) =>
  LATE_PENDING.map((pending) => [...resolved, ...pending]),
);

/** The indicators that Thước offers, with the formula ids and sources of `docs/glossary.md`. */
export const indicators: readonly Indicator[] = [
  {
    // Newly received in the period, carry-over left out (follow-up report of Decision 766/QĐ-TTg). It is added up
    // from all its parts, or stated by a column that says so in its heading, or added up from the parts there are:
    // whether a plain total includes the carry-over cannot be seen in the table.
    id: "onlineOfNew",
    code: "ON-A",
    better: "higher",
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
  { id: "onlineOfReceived", code: "ON-T", better: "higher", numerator: ONLINE, denominator: [["receivedTotal"]] },
  {
    // Post left out: another report of the same one-stop system.
    id: "onlineWithoutPost",
    code: "ON-A'",
    better: "higher",
    numerator: ONLINE,
    denominator: [
      ["receivedOnline", "receivedInPerson"],
      ["receivedFullOnline", "receivedPartOnline", "receivedOtherOnline", "receivedInPerson"],
      ["receivedFullOnline", "receivedPartOnline", "receivedInPerson"],
    ],
  },
  // National e-government measurement (EMC) 2024.
  { id: "fullOnline", code: "ON-C", better: "higher", numerator: [["receivedFullOnline"]], denominator: RECEIVED },
  {
    // Vĩnh Linh district, May 2024.
    id: "fullAndPartOnline",
    code: "ON-D",
    better: "higher",
    numerator: [["receivedFullOnline", "receivedPartOnline"]],
    denominator: RECEIVED,
  },
  {
    // Only dossiers of the procedures on a list: Khánh Hòa 2020, Thái Nguyên QĐ 793/2022 (there called ON-B-TN).
    id: "listedOnline",
    code: "ON-B",
    better: "higher",
    numerator: [["onlineOfListed"], ...ONLINE],
    denominator: [["receivedOfListed"]],
  },
  {
    // New-countryside criterion 2022-2025, letter of Vạn Ninh district, June 2024.
    id: "resolvedOnline",
    code: "NTM",
    better: "higher",
    numerator: [["resolvedOnline"]],
    denominator: [["resolvedTotal"]],
  },
  {
    // Lâm Đồng, first quarter of 2020: 635,593 / 643,272.
    id: "onTime",
    code: "OT-A",
    better: "higher",
    numerator: [["resolvedEarlyOrOnTime"], ["resolvedEarly", "resolvedOnTime"]],
    denominator: [["resolvedTotal"]],
  },
  {
    // Monthly reports of Vĩnh Phúc, 2021.
    id: "onTimeOfDue",
    code: "OT-B",
    better: "higher",
    numerator: [["resolvedEarlyOrOnTime"], ["resolvedEarly", "resolvedOnTime"]],
    denominator: [["dueTotal"]],
  },
  {
    // One-stop portal of Gia Lai: 100% less the share of late ones, resolved or still open.
    id: "onTimeOfAll",
    code: "OT-C",
    better: "higher",
    numerator: WITH_CARRIED_OVER.flatMap((all) => LATE_OF_ALL.map((late) => [...all, ...late.map(lessened)])),
    denominator: WITH_CARRIED_OVER,
  },
  { id: "late", code: "QH-A", better: "lower", numerator: LATE_RESOLVED, denominator: [["resolvedTotal"]] },
  // What OT-C takes from 100%.
  { id: "lateOfAll", code: "QH-C", better: "lower", numerator: LATE_OF_ALL, denominator: WITH_CARRIED_OVER },
  {
    id: "digitizedInputs",
    code: "SH-TP",
    better: "higher",
    numerator: [["digitizedInputs"]],
    denominator: RECEIVED,
  },
  {
    // Every component digitized: stricter than any of them.
    id: "digitizedInputsComplete",
    code: "SH-TP-DU",
    better: "higher",
    numerator: [["digitizedInputsComplete"]],
    denominator: RECEIVED,
  },
  {
    id: "digitizedResults",
    code: "SH-KQ",
    better: "higher",
    numerator: [["digitizedResults"]],
    denominator: [["resolvedTotal"]],
  },
  // Of the dossiers with a financial obligation.
  { id: "paidOnline", code: "TT-A", better: "higher", numerator: [["paidOnline"]], denominator: [["feeDossiers"]] },
  {
    // Of all dossiers of procedures with a fee, also those that had none to pay.
    id: "paidOnlineOfFee",
    code: "TT-B",
    better: "higher",
    numerator: [["paidOnline"]],
    denominator: [["feeProcedureDossiers"]],
  },
  { id: "eReceipts", code: "BL", better: "higher", numerator: [["eReceipts"]], denominator: [["paidDossiers"]] },
  {
    // Services offered online that had at least one online dossier.
    id: "servicesInUse",
    code: "PS",
    better: "higher",
    numerator: [["servicesWithOnline"]],
    denominator: [["servicesOffered"]],
  },
];

/** Formula ids under which documents name an indicator besides its own. */
const OTHER_CODES: Readonly<Record<string, string>> = { "ON-B-TN": "ON-B" };

/** The indicator of a formula id ("ON-B", also "ON-B-TN"); undefined for one that is not known. */
export function indicatorOfCode(code: string): Indicator | undefined {
  const own = OTHER_CODES[code] ?? code;
  return indicators.find((indicator) => indicator.code === own);
}

/** Which way is good for an indicator; columns picked for the moment count as "higher". */
export function betterOf(id: Exclude<AnyIndicatorId, "own">): Better {
  return indicators.find((indicator) => indicator.id === id)?.better ?? "higher";
}

function lessened(count: Sum[number]): Sum[number] {
  return count.startsWith("-") ? count : (`-${count}` as Sum[number]);
}
