import type { Count } from "../domain/indicator";

/** What the header of a rate speaks of, as data: the counts that it may be the share of. "a|b" means either. */
export interface RateSubject {
  readonly words: string;
  /** Sums of counts, either of which may be the part, and either of which the whole. */
  readonly parts: readonly (readonly Count[])[];
  readonly wholes: readonly (readonly Count[])[];
}

const RECEIVED: RateSubject["wholes"] = [
  ["receivedOnline", "receivedInPerson", "receivedByPost"],
  ["receivedOnline", "receivedInPerson"],
  ["receivedFullOnline", "receivedPartOnline", "receivedInPerson"],
  ["receivedNew"],
  ["receivedTotal"],
];
const RESOLVED: RateSubject["wholes"] = [["resolvedTotal"]];

/** The first subject whose words stand in the label is meant, so payment comes before the word for online. */
export const rateSubjects: readonly RateSubject[] = [
  { words: "thanh toán", parts: [["paidOnline"]], wholes: [["feeDossiers"], ["feeProcedureDossiers"], ["paidDossiers"]] },
  { words: "biên lai", parts: [["eReceipts"]], wholes: [["paidDossiers"], ["feeDossiers"]] },
  { words: "số hóa kết quả", parts: [["digitizedResults"]], wholes: RESOLVED },
  {
    words: "số hóa thành phần|số hóa hồ sơ",
    parts: [["digitizedInputs"], ["digitizedInputsComplete"]],
    wholes: [["receivedTotal"], ["receivedNew"]],
  },
  {
    words: "đúng hạn|trước hạn",
    parts: [["resolvedEarlyOrOnTime"], ["resolvedEarly", "resolvedOnTime"]],
    wholes: [...RESOLVED, ["dueTotal"]],
  },
  { words: "quá hạn|trễ hạn|trễ hẹn", parts: [["resolvedLate"]], wholes: RESOLVED },
  { words: "phát sinh", parts: [["servicesWithOnline"]], wholes: [["servicesOffered"], ["servicesTotal"]] },
  {
    words: "toàn trình và một phần|một phần và toàn trình",
    parts: [["receivedFullOnline", "receivedPartOnline"], ["receivedOnline"]],
    wholes: RECEIVED,
  },
  { words: "toàn trình", parts: [["receivedFullOnline"]], wholes: [...RECEIVED, ["receivedOnline"]] },
  { words: "một phần", parts: [["receivedPartOnline"]], wholes: [...RECEIVED, ["receivedOnline"]] },
  { words: "bưu chính|bcci", parts: [["receivedByPost"]], wholes: RECEIVED },
  { words: "trực tiếp", parts: [["receivedInPerson"]], wholes: RECEIVED },
  { words: "giải quyết trực tuyến", parts: [["resolvedOnline"]], wholes: RESOLVED },
  {
    words: "trực tuyến",
    parts: [["receivedOnline"], ["receivedFullOnline", "receivedPartOnline"], ["resolvedOnline"]],
    wholes: [...RECEIVED, ...RESOLVED],
  },
];

/** A rate so called is of another period, a change, or the degree to which a plan is fulfilled: it may exceed 100%. */
export const notRatesOfCounts =
  "kỳ trước|tháng trước|quý trước|tuần trước|năm trước|cùng kỳ|so với|tăng|giảm|chênh lệch|kế hoạch|chỉ tiêu|" +
  "vượt|hoàn thành|tăng trưởng";
