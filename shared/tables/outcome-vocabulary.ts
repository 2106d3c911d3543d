import type { MeaningEntry } from "./meaning-entry";
import { channelWords } from "./section-vocabulary";
import { FULL, ONLINE, PART } from "./received-vocabulary";

/** How headers name what became of dossiers: resolved, pending, or set apart. */

const PROCEDURES = "thủ tục hành chính";
const NOT_ALL = `không|chưa|${channelWords}`;
const LATE = "quá hạn|trễ hạn|trễ hẹn|quá thời hạn|chậm hạn|trễ";
const APOLOGY = "thư xin lỗi|xin lỗi";
const NO_APOLOGY = "chưa có thư|không có thư|không thư|chưa có xin lỗi|không xin lỗi|chưa xin lỗi|chưa thư";
const NUMBERS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
/** Only those late by so many days, weeks or months: "quá hạn dưới 5 ngày", "từ 1 đến 3 ngày", "trên 1 tháng". */
const LATE_BY = [
  "dưới|trở lên|trở xuống|ngày trở|trên một|hơn một|quá một",
  ...Array.from({ length: 90 }, (_, days) => `${String(days + 1)} ngày`),
  ...NUMBERS.map((days) => `${days} ngày`),
  ...["tuần", "tháng"].flatMap((unit) => Array.from({ length: 6 }, (_, at) => `trên ${String(at + 1)} ${unit}|hơn ${String(at + 1)} ${unit}`)),
].join("|");
const IN_PERIOD = "trong kỳ|trong tháng|trong quý|trong năm|trong tuần";
const OPEN = "đang giải quyết|đang xử lý|chưa giải quyết|chưa xử lý|tồn cuối kỳ|còn tồn|đang thụ lý";
const NOT_DUE = `chưa|đã|đang|trước|đúng|trong hạn|quá|sắp|không|${channelWords}`;
const DUE_ALSO = "hồ sơ|giải quyết|trả kết quả|xử lý|phải|cần|trả|trong kỳ|trong tháng";

// prettier-ignore
export const outcomeEntries: readonly MeaningEntry[] = [
  // What OT-B is a share of, resolved or not; "đang giải quyết > đến hạn" would be a part of it.
  { meaning: "dueTotal", words: ["đến hạn"], not: NOT_DUE, also: DUE_ALSO, under: "resolved", weight: 0.95 },
  { meaning: "dueTotal", words: ["đến hạn"], not: NOT_DUE, also: DUE_ALSO, under: "none", bare: 0.9, weight: 0.95 },
  { meaning: "resolvedTotal", words: ["giải quyết|xử lý|trả kết quả|hoàn thành"], under: "resolved", whole: true,
    also: `kết quả|xong|giải quyết|xử lý|${PROCEDURES}|${IN_PERIOD}`, weight: 0.95 },
  // "Trả" may be the result or the dossier itself.
  { meaning: "resolvedTotal", words: ["!trả"], not: "trả lại", under: "none", bare: 1, whole: true, weight: 0.57 },
  { meaning: "resolvedOnline", words: [`${ONLINE}|mức độ 4|mức 4|mức độ 3 4|mức 3 4`],
    not: `không|chưa|hạn|phát sinh hồ sơ|số thủ tục|số dịch vụ|${FULL}|${PART}|khác|đồng bộ|trực tiếp|bưu chính`,
    also: "mức độ|mức", under: "resolved", weight: 0.95 },
  { meaning: "resolvedEarlyOrOnTime", words: ["trước", "đúng", "hạn"], not: NOT_ALL, under: "resolved", bare: 0.75,
    weight: 0.97 },
  { meaning: "resolvedEarlyOrOnTime", words: ["trong hạn"], not: NOT_ALL, under: "resolved", weight: 0.8 },
  { meaning: "resolvedEarly", words: ["trước hạn|trước thời hạn|sớm hạn"], not: `đúng|${NOT_ALL}`, under: "resolved",
    bare: 0.7, weight: 0.97 },
  { meaning: "resolvedOnTime", words: ["đúng hạn|đúng thời hạn"], not: `trước|${NOT_ALL}`, under: "resolved", bare: 0.6,
    weight: 0.97 },
  { meaning: "resolvedLate", words: [LATE], not: `${APOLOGY}|${NOT_ALL}|${LATE_BY}`, under: "resolved", bare: 0.6, weight: 0.97 },
  { meaning: "resolvedLateWithApology", words: [LATE, APOLOGY], not: `${NO_APOLOGY}|${LATE_BY}`, under: "resolved", weight: 0.95 },
  { meaning: "resolvedLateWithoutApology", words: [LATE, APOLOGY, NO_APOLOGY], not: LATE_BY, also: "chưa|không|có", under: "resolved",
    weight: 0.97 },
  { meaning: "pendingTotal", words: [OPEN], under: "pending", whole: true, also: `${PROCEDURES}|giải quyết|kết quả`,
    weight: 0.95 },
  { meaning: "pendingTotal", words: ["chuyển", "kỳ sau"], under: "pending", whole: true, also: "sang|qua|tiếp",
    weight: 0.85 },
  { meaning: "pendingTotal", words: ["tồn"], under: "none", bare: 0.6, whole: true, weight: 0.9 },
  { meaning: "pendingInTime", words: ["trong hạn|chưa đến hạn|còn hạn|đúng hạn|chưa quá hạn"], not: channelWords,
    also: OPEN, under: "pending", weight: 0.97 },
  { meaning: "pendingLate", words: [LATE], not: `${APOLOGY}|chưa quá hạn|${channelWords}|${LATE_BY}`, also: `${OPEN}|đang`,
    under: "pending", weight: 0.97 },
  { meaning: "pendingLateWithApology", words: [LATE, APOLOGY], not: `${NO_APOLOGY}|${LATE_BY}`, also: OPEN, under: "pending",
    weight: 0.95 },
  { meaning: "pendingLateWithoutApology", words: [LATE, APOLOGY, NO_APOLOGY], not: LATE_BY, also: `${OPEN}|chưa|không|có`,
    under: "pending", weight: 0.97 },
  { meaning: "awaitingReceipt", words: ["chờ tiếp nhận|chưa tiếp nhận"], under: "apart", whole: true, also: "đang",
    weight: 0.95 },
  { meaning: "refused", words: ["không được tiếp nhận|không tiếp nhận|từ chối"], under: "apart", whole: true,
    also: "tiếp nhận|bị", weight: 0.95 },
  { meaning: "supplemented", words: ["bổ sung"], not: "trả lại|rút|dừng", under: "apart", whole: true,
    also: "yêu cầu|chờ|cần|phải|đang|công dân|giấy tờ", weight: 0.95 },
  { meaning: "returned", words: ["trả lại"], not: "bổ sung|rút|dừng", under: "apart", whole: true, also: "bị|công dân",
    weight: 0.95 },
  { meaning: "withdrawn", words: ["rút"], not: "trả lại|bổ sung|dừng", under: "apart", whole: true,
    also: "xin|công dân", weight: 0.95 },
  { meaning: "stopped", words: ["dừng xử lý|tạm dừng|dừng giải quyết"], under: "apart", whole: true,
    also: "giải quyết|xử lý", weight: 0.95 },
];
