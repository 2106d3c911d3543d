import type { IndicatorId } from "../domain/indicator";
import { composeDefinitions, type DefinitionWords, type IndicatorParts } from "./compose-definition";
import type { IndicatorTexts } from "./indicators-vi";

const WORDS: DefinitionWords = { dividedBy: "divided by", from: "As defined by" };

const ONLINE = "dossiers filed online";
const ALL_RECEIVED = "all dossiers received (newly received if no total is stated)";
const AS_STATED = "dossiers carried over and those by post count if the total of the table holds them";
const WITH_CARRIED_OVER = "all dossiers received (with those carried over)";
const CARRIED_OVER =
  "dossiers carried over count: added where the table has a column for them, else as its total holds them";
const RESOLVED = "all dossiers resolved";
const EARLY_OR_ON_TIME = "dossiers resolved early or on time";
const SYSTEM = "reports of one-stop systems";

const parts: Readonly<Record<IndicatorId | "custom", IndicatorParts>> = {
  onlineOfNew: {
    name: "Online / newly received",
    numerator: ONLINE,
    denominator: "dossiers newly received in the period (online, in person, by post)",
    scope: "dossiers carried over are left out; those by post count if the table states them",
    source: "the follow-up report of Decision 766/QĐ-TTg",
  },
  onlineOfReceived: {
    name: "Online / all received",
    numerator: ONLINE,
    denominator: "all dossiers received as the table states them",
    scope: AS_STATED,
    source: "",
  },
  onlineWithoutPost: {
    name: "Online / online and in person",
    numerator: ONLINE,
    denominator: "dossiers filed online and in person in the period",
    scope: "dossiers carried over are left out; so are those by post",
    source: SYSTEM,
  },
  fullOnline: {
    name: "Fully online",
    numerator: "dossiers handled online from end to end",
    denominator: ALL_RECEIVED,
    scope: AS_STATED,
    source: "the national e-government measurement of 2024 (EMC)",
  },
  fullAndPartOnline: {
    name: "Fully and partly online",
    numerator: "fully online plus partly online dossiers",
    denominator: ALL_RECEIVED,
    scope: AS_STATED,
    source: "the report of Vĩnh Linh district, Quảng Trị, of May 2024",
  },
  listedOnline: {
    name: "Online / listed procedures",
    numerator: "dossiers filed online of the procedures on the list of online services",
    denominator: "all dossiers of those same procedures",
    scope:
      "only procedures on the published list (levels 3 and 4; full, part); whether those first published this year " +
      "count is as in the list that was used",
    source: "the target decision of Khánh Hòa of 2020; Decision 793/QĐ-UBND of Thái Nguyên of 2022",
  },
  resolvedOnline: {
    name: "Resolved online",
    numerator: "dossiers resolved online",
    denominator: RESOLVED,
    scope: "the new-countryside criterion of 2022–2025 is computed so as well",
    source: "the letter of Vạn Ninh district, Khánh Hòa, of June 2024",
  },
  onTime: {
    name: "Resolved early or on time",
    numerator: EARLY_OR_ON_TIME,
    denominator: RESOLVED,
    scope: "pending dossiers that are late do not count",
    source: "the report of Lâm Đồng of the first quarter of 2020",
  },
  onTimeOfDue: {
    name: "Early or on time / due",
    numerator: EARLY_OR_ON_TIME,
    denominator: "dossiers due in the period",
    scope: "dossiers that were due and are not resolved count",
    source: "the monthly reports of Vĩnh Phúc of 2021",
  },
  onTimeOfAll: {
    name: "Not late / all received",
    numerator: WITH_CARRIED_OVER + " less those resolved late or pending late",
    denominator: WITH_CARRIED_OVER,
    scope: CARRIED_OVER,
    source: "the one-stop portal of Gia Lai",
  },
  late: {
    name: "Resolved late",
    numerator: "dossiers resolved late",
    denominator: RESOLVED,
    scope: "pending dossiers that are late do not count; the lower the better",
    source: "",
  },
  lateOfAll: {
    name: "Late / all received",
    numerator: "late dossiers (resolved or pending)",
    denominator: WITH_CARRIED_OVER,
    scope: CARRIED_OVER + "; the lower the better",
    source: "the one-stop portal of Gia Lai (what is taken from 100%)",
  },
  digitizedInputs: {
    name: "Dossier contents digitized",
    numerator: "dossiers with digitized contents",
    denominator: ALL_RECEIVED,
    scope: "some contents are enough; " + AS_STATED,
    source: SYSTEM,
  },
  digitizedInputsComplete: {
    name: "All dossier contents digitized",
    numerator: "dossiers of which all contents are digitized",
    denominator: ALL_RECEIVED,
    scope: "dossiers digitized in part do not count; " + AS_STATED,
    source: SYSTEM,
  },
  digitizedResults: {
    name: "Results digitized",
    numerator: "dossiers with a digitized result",
    denominator: RESOLVED,
    scope: "",
    source: SYSTEM,
  },
  paidOnline: {
    name: "Paid online",
    numerator: "dossiers paid online",
    denominator: "dossiers with a fee to pay",
    scope: "",
    source: SYSTEM,
  },
  paidOnlineOfFee: {
    name: "Paid online / procedures with a fee",
    numerator: "dossiers paid online",
    denominator: "dossiers of procedures with a fee",
    scope: "dossiers exempt from the fee count if the table holds them",
    source: SYSTEM,
  },
  eReceipts: {
    name: "Electronic receipts",
    numerator: "dossiers with an electronic receipt",
    denominator: "dossiers paid",
    scope: "",
    source: "",
  },
  servicesInUse: {
    name: "Services used online",
    numerator: "services with at least one online dossier",
    denominator: "services offered online",
    scope: "counts services, not dossiers",
    source: "",
  },
  custom: {
    name: "Columns of your choice",
    numerator: "the sum of the numerator columns",
    denominator: "the sum of the denominator columns",
    scope: "exactly the columns picked",
    source: "",
  },
};

/** The indicators in English. */
export const indicatorsEn: IndicatorTexts = composeDefinitions(parts, WORDS);
