import type { MeaningEntry } from "./meaning-entry";
import { FULL, ONLINE, PART } from "./received-vocabulary";

/** How headers name digitizing, fees and payment, and counts of procedures or services. */

const SERVICES = "dịch vụ công|thủ tục hành chính|thủ tục";
const FEES = "nghĩa vụ tài chính|phải thanh toán|cần thanh toán|yêu cầu thanh toán|có yêu cầu nộp phí";
const SERVICE_COUNT = "số thủ tục|lượng thủ tục|thủ tục có phát sinh|số dịch vụ|lượng dịch vụ";
/** Every component of a dossier; "toàn bộ hồ sơ" may be all dossiers, so it says neither. */
const EVERY = "đầy đủ|số hóa toàn bộ|toàn bộ thành phần";
const NOT_RESULT =
  "thành phần|đầu vào|giấy|không|chưa|hồ sơ kết quả|hồ sơ và kết quả|kết quả số hóa|trực tuyến|tài liệu";
const NOT_INPUT = "kết quả|không|chưa|trực tuyến|giấy tờ|tài liệu|số thành phần|lượng thành phần";
const ISSUED = "thu tiền|xuất|phát hành|điện tử";
const PAID = "đã thanh toán|đã nộp|hoàn thành";
const NOT_SERVICES = "số hồ sơ|lượng hồ sơ|tổng hồ sơ|hồ sơ của|hồ sơ thuộc|thanh toán|phí|không|chưa";
const OFFERS = `${NOT_SERVICES}|hồ sơ|phát sinh|tiếp nhận|giải quyết`;
const WITH_ONLINE =
  "phát sinh hồ sơ trực tuyến|phát sinh trực tuyến|có hồ sơ trực tuyến|phát sinh hồ sơ nộp trực tuyến|" +
  "phát sinh hồ sơ dịch vụ công trực tuyến|phát sinh dịch vụ công trực tuyến";

// prettier-ignore
export const serviceEntries: readonly MeaningEntry[] = [
  { meaning: "digitizedInputs", words: ["số hóa", "thành phần|đầu vào|hồ sơ"], not: `${NOT_INPUT}|đầy đủ|toàn bộ`,
    under: "digitized", also: "tp|khi", weight: 0.9 },
  { meaning: "digitizedInputs", words: ["thành phần|đầu vào"], not: `${NOT_INPUT}|đầy đủ|toàn bộ`, under: "digitized",
    also: "số hóa|tp", weight: 0.9 },
  // Stricter than "có số hóa": every component (wording in Vĩnh Linh 5/2024).
  { meaning: "digitizedInputsComplete", words: ["số hóa", "thành phần|đầu vào|hồ sơ", EVERY], not: NOT_INPUT,
    under: "digitized", also: "tp|khi", weight: 0.9 },
  { meaning: "digitizedInputsComplete", words: ["thành phần|đầu vào", EVERY], not: NOT_INPUT, under: "digitized",
    also: "số hóa|tp", weight: 0.9 },
  { meaning: "digitizedInputs", words: ["số hóa"], not: "không|chưa|đầy đủ|toàn bộ", parent: "thành phần|đầu vào", under: "digitized",
    weight: 0.85 },
  // Papers rather than dossiers: a dossier has several.
  { meaning: "digitizedInputs", words: ["số thành phần|lượng thành phần"], not: "kết quả|không|chưa", also: "số hóa",
    under: "digitized", weight: 0.55 },
  { meaning: "digitizedResults", words: ["kết quả|đầu ra"], not: NOT_RESULT, under: "digitized", also: "số hóa|trả",
    weight: 0.93 },
  // What digitizing has come to, or how many results are digitized.
  { meaning: "digitizedResults", words: ["kết quả số hóa"], under: "digitized", whole: true, weight: 0.5 },
  { meaning: "digitizedResults", words: ["số hóa"], not: "không|chưa|hồ sơ|thành phần", parent: "kết quả giải quyết",
    under: "digitized", weight: 0.85 },
  { meaning: "digitizedResults", words: ["kết quả điện tử|bản điện tử"], not: "giấy|không|chưa", bare: 0.6,
    weight: 0.65 },
  { meaning: "paidOnline", words: [ONLINE], not: `không|chưa|trực tiếp|biên lai|${SERVICE_COUNT}|${FEES}`,
    also: "thanh toán|lệ phí|phí|thuộc|thủ tục|thành công", under: "payment", weight: 0.95 },
  { meaning: "paidOnline", words: [ONLINE, PAID], not: `không|chưa|trực tiếp|biên lai|${SERVICE_COUNT}`,
    also: "nghĩa vụ tài chính|thanh toán|lệ phí|phí|thuộc", under: "payment", weight: 0.95 },
  { meaning: "paidOnline", words: ["tttt"], not: `không|chưa|${SERVICE_COUNT}`, under: "payment", bare: 0.5,
    weight: 0.95 },
  { meaning: "paidDossiers", words: ["thanh toán"], not: SERVICE_COUNT, under: "payment", whole: true,
    also: "phí|lệ phí", weight: 0.85 },
  { meaning: "feeDossiers", words: [FEES], not: `${SERVICE_COUNT}|trực tuyến|${PAID}|không|chưa`,
    also: "yêu cầu|phí|lệ phí|thanh toán", under: "payment", weight: 0.95 },
  // All dossiers of procedures with a fee: another denominator than the financial obligation (formula TT-B).
  { meaning: "feeProcedureDossiers", words: ["thủ tục hành chính|thủ tục", "lệ phí|phí"],
    not: `thanh toán|đã nộp|biên lai|không|miễn|trực tuyến|${SERVICE_COUNT}|thủ tục phát sinh`,
    also: "thuộc|hồ sơ|thu|có|yêu cầu|các|phí", under: "payment", weight: 0.9 },
  // With a fee or of procedures with one: it is not said which, so the reading is left unsure.
  { meaning: "feeDossiers", words: ["hồ sơ", "phí"], not: `thanh toán|biên lai|không|miễn|${SERVICE_COUNT}`,
    also: "lệ phí|thủ tục|thuộc", under: "payment", weight: 0.58 },
  { meaning: "eReceipts", words: ["biên lai", "điện tử|phát hành"], not: "không|chưa|giấy", also: ISSUED,
    under: "payment", weight: 0.9 },
  // Receipts of any kind.
  { meaning: "eReceipts", words: ["biên lai"], not: "không|chưa|giấy", also: ISSUED, under: "payment",
    weight: 0.58 },
  { meaning: "servicesTotal", words: ["thủ tục hành chính|thủ tục", "số|tổng|lượng"], bare: 0.75, whole: true,
    not: `${NOT_SERVICES}|hồ sơ`,
    also: "thuộc thẩm quyền giải quyết|thuộc thẩm quyền|công bố|công khai|hiện có|hiệu lực",
    weight: 0.95 },
  { meaning: "servicesWithOnline", words: [SERVICES, WITH_ONLINE], not: NOT_SERVICES, bare: 0.85,
    also: `${FULL}|${PART}|trực tuyến|thủ tục`, weight: 0.97 },
  // Services offered online with a dossier of whatever kind.
  { meaning: "servicesWithOnline", words: [SERVICES, "phát sinh", `trực tuyến|${FULL}|${PART}`],
    not: `${NOT_SERVICES}|${WITH_ONLINE}`, also: "hồ sơ", bare: 0.95, weight: 0.58 },
  { meaning: "servicesWithDossiers", words: [SERVICES, "phát sinh|có hồ sơ"], also: "thủ tục",
    not: `${NOT_SERVICES}|trực tuyến|${FULL}|${PART}`, bare: 0.85, weight: 0.97 },
  { meaning: "servicesOffered", words: [SERVICES, `trực tuyến|${FULL}`], not: `${OFFERS}|${FULL}|${PART}`,
    bare: 0.7, weight: 0.8 },
  { meaning: "servicesOffered", words: [SERVICES, "trực tuyến", "cung cấp|số dịch vụ|lượng dịch vụ|số thủ tục"],
    not: `${OFFERS}|${FULL}|${PART}`, also: "đang|cung cấp", bare: 0.85, weight: 0.95 },
  { meaning: "servicesOffered", words: [SERVICES, FULL, PART], not: OFFERS, also: "cung cấp|trực tuyến|thủ tục",
    bare: 0.7, weight: 0.95 },
  { meaning: "servicesFullOnline", words: [SERVICES, FULL, "cung cấp|số|lượng|thủ tục"], not: `${OFFERS}|${PART}`,
    also: "cung cấp|trực tuyến|thủ tục|dịch vụ công", bare: 0.75, weight: 0.95 },
  { meaning: "servicesPartOnline", words: [SERVICES, PART, "cung cấp|số|lượng|thủ tục"], not: `${OFFERS}|${FULL}`,
    also: "cung cấp|trực tuyến|thủ tục|dịch vụ công", bare: 0.75, weight: 0.95 },
];
