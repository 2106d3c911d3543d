import type { MeaningEntry, SectionEntry } from "./meaning-entry";

/**
 * The vocabulary of column headers, as data. Wordings come from forms II.06a/VPCP and 06 of Circular 01/2020, the
 * follow-up reports of Decision 766/QĐ-TTg, reports of Hà Nội, and letters of Khánh Hòa, Vĩnh Linh and Đức Thọ.
 * `match-columns.ts` applies it. A phrase is found as whole words; "a|b" means either.
 */

/** "apart" at any level sets a column apart. Otherwise the label nearest to the column decides, by its first entry. */
export const sections: readonly SectionEntry[] = [
  { section: "apart", words: "chờ tiếp nhận|chưa tiếp nhận|không được tiếp nhận|không tiếp nhận|từ chối|dừng xử lý" },
  { section: "apart", words: "tạm dừng|rút|xin rút|trả lại|hủy|bổ sung|phi địa giới|không hợp lệ" },
  { section: "apart", words: "so với|tăng giảm|chênh lệch|cùng kỳ" },
  // Not submitted, or not properly: what could be submitted online, advice given, faulty dossiers.
  { section: "apart", words: "có thể nộp|có thể tiếp nhận|có thể thực hiện|đủ điều kiện|hướng dẫn|lỗi|sai sót" },
  // Decision 766 follow-up: how the online dossiers among the pending ones fare; no column for all dossiers.
  { section: "apart", words: "hồ sơ nộp trực tuyến với" },
  { section: "apart", words: "kỳ trước|tháng trước|quý trước|năm trước|tuần trước", above: true },
  { section: "payment", words: "thanh toán|nghĩa vụ tài chính|phí|biên lai" },
  { section: "digitized", words: "số hóa" },
  { section: "pending", words: "đang giải quyết|đang xử lý|chưa giải quyết|chưa xử lý|tồn cuối kỳ|còn tồn" },
  { section: "pending", words: "chưa đến hạn|đang quá hạn|đang trong hạn|còn hạn" },
  { section: "received", words: "tiếp nhận|nhận giải quyết|đã nhận|nhận trong kỳ|nộp|phát sinh" },
  { section: "resolved", words: "đã giải quyết|đã xử lý|giải quyết xong|đã trả kết quả" },
  { section: "resolved", words: "giải quyết|trả kết quả|hoàn thành", weak: true },
];

/** Words that tell nothing about the meaning. A label made of them alone means what the label above it means. */
export const neutralWords =
  "hồ sơ tthc|hồ sơ thủ tục hành chính|tổng số|tổng cộng|tổng|cộng|số lượng|số|hồ sơ|hs|trong đó|kỳ này|" +
  "được|đã|của|các|xã|chung|" +
  "tháng|năm|quý|tuần|từ|đến|ngày|trên|lượt|toàn bộ|trên địa bàn|cấp xã|tại|và|lũy kế";

/** A column under one of these is a rate, never a count. */
export const rateWords = "tỷ lệ|tỉ lệ|%|phần trăm|pct";
/** Under a heading that speaks of a rate, a label that begins with one of these is a count all the same. */
export const countBeginnings = "số lượng|tổng số|số hồ sơ|số hs|tổng hồ sơ|tổng hs";

/** How dossiers come in. Said by a heading, it holds for the columns below: "Trực tuyến > Tiếp nhận". */
export const channelWords =
  "trực tuyến|qua mạng|dvctt|trực tiếp|một cửa|bưu chính|bcci|toàn trình|một phần|mức độ 3|mức độ 4|mức 3|mức 4";

const ONLINE = "trực tuyến|qua mạng|trên mạng|dvctt|dvc trực tuyến";
const PROCEDURES = "tthc|thủ tục hành chính";
const LEVELS = "mức độ|mức";
const FULL = "toàn trình";
const PART = "một phần";
const SERVICES = "dvc|dịch vụ công|dvctt|thủ tục|tthc";
const FEES = "nghĩa vụ tài chính|phải thanh toán|cần thanh toán|yêu cầu thanh toán|có yêu cầu nộp phí";
const PROCEDURE_COUNT =
  "số thủ tục|lượng thủ tục|số tthc|lượng tthc|thủ tục có phát sinh|số dvc|lượng dvc|số dvctt|số dịch vụ công";
const NOT_RESULT = "thành phần|đầu vào|giấy|không|chưa|hồ sơ kết quả|hồ sơ và kết quả|hồ sơ và kq";
const NOT_ALL = `không|chưa|${channelWords}`;
const NOT_DONE = `không|chưa|hạn|phát sinh hồ sơ|${PROCEDURE_COUNT}`;
// All dossiers of such procedures, however they came in: a denominator of another definition.
const NOT_SUBMITTED = `${NOT_DONE}|thuộc tthc|thuộc các tthc|của tthc|của các tthc|thuộc thủ tục|của thủ tục|thuộc dvc`;
const NOT_ONLINE = `${NOT_DONE}|${FULL}|${PART}|khác|thủ tục|trực tiếp|bưu chính|bcci|phát sinh trực tuyến`;
const AREAS = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|ubnd|ủy ban nhân dân|sở|ban|ngành|tên|cấp";

/** Every wording known. The best fit decides; the order does not matter. */
// prettier-ignore
export const meanings: readonly MeaningEntry[] = [
  { meaning: "ordinal", words: ["stt|tt|số tt|số thứ tự|thứ tự"], under: "none", whole: true, weight: 1 },
  { meaning: "unit", words: ["đơn vị|cơ quan|địa phương"],
    not: "đơn vị tính|số đơn vị|loại đơn vị|nhóm đơn vị|khối đơn vị|báo cáo", whole: true,
    also: `${AREAS}|giải quyết|thực hiện|tiếp nhận|xử lý|hành chính|phòng|bộ phận|trực thuộc|địa bàn|${PROCEDURES}`,
    weight: 1 },
  { meaning: "unit", words: [AREAS], whole: true, also: AREAS + "|phòng", weight: 0.75 },
  // Form 06 of Circular 01/2020 names its rows so, though they may be levels of administration.
  { meaning: "unit", words: ["lĩnh vực|địa bàn|tên gọi"], whole: true, also: AREAS + "|công việc|giải quyết|theo",
    weight: 0.55 },
  { meaning: "group", words: ["khối|nhóm|cấp|cụm|loại đơn vị|huyện|quận|thuộc huyện"], whole: true,
    also: "đơn vị|thi đua|hành chính|tên|thành phố|thị xã|quản lý|thuộc|xếp hạng", weight: 0.85 },
  { meaning: "receivedTotal", words: ["tiếp nhận|nhận giải quyết|đã nhận|phát sinh|nộp"], under: "received",
    whole: true, also: `giải quyết|${PROCEDURES}`, weight: 0.95 },
  { meaning: "receivedTotal", words: ["tiếp nhận|nhận", "mới|trong kỳ|trong tháng|trong năm|trong tuần"],
    under: "received", whole: true, weight: 0.85, newOnly: true },
  { meaning: "receivedTotal", words: ["trong kỳ|trong tháng|mới"], under: "received", whole: true, weight: 0.7,
    newOnly: true },
  { meaning: "receivedTotal", words: ["trực tuyến", "trực tiếp"], not: "tăng|giảm", under: "received", bare: 0.7,
    whole: true, also: "tiếp nhận|nộp|bưu chính|bcci|công ích|dịch vụ", weight: 0.9, newOnly: true },
  { meaning: "receivedTotal", words: ["tổng|cộng"], under: "none", bare: 0.58, whole: true, weight: 1 },
  { meaning: "receivedTotal", words: ["tổng", "hồ sơ|hs"], under: "none", bare: 0.66, whole: true, weight: 1 },
  { meaning: "receivedOnline", words: [ONLINE], not: NOT_ONLINE, under: "received", bare: 0.58, weight: 0.95 },
  { meaning: "receivedOnline", words: ["hồ sơ|hs", ONLINE], not: NOT_ONLINE, under: "received", bare: 0.66,
    weight: 0.95 },
  { meaning: "receivedOnline", words: [FULL, PART], not: NOT_SUBMITTED, under: "received", bare: 0.65, weight: 0.95 },
  { meaning: "receivedOnline", words: [LEVELS, "3 4|3 và 4|3 và mức độ 4|3 và mức 4"], not: NOT_DONE, under: "received",
    bare: 0.65, weight: 0.9 },
  { meaning: "receivedOnline", words: ["hồ sơ tt|hs tt"], under: "received", bare: 0.4, whole: true, weight: 0.6 },
  { meaning: "receivedFullOnline", words: [FULL], not: `${PART}|${NOT_SUBMITTED}`, under: "received", bare: 0.62,
    weight: 0.95 },
  { meaning: "receivedFullOnline", words: [FULL, "hồ sơ|hs"], not: `${PART}|${NOT_SUBMITTED}`, under: "received", bare: 0.8,
    weight: 0.95 },
  { meaning: "receivedPartOnline", words: [PART], not: `${FULL}|${NOT_SUBMITTED}`, under: "received", bare: 0.62,
    weight: 0.95 },
  { meaning: "receivedPartOnline", words: [PART, "hồ sơ|hs"], not: `${FULL}|${NOT_SUBMITTED}`, under: "received", bare: 0.8,
    weight: 0.95 },
  // Levels 3 and 4 (Decree 43/2011) are close to, not the same as, "một phần" and "toàn trình" (Decree 42/2022).
  { meaning: "receivedFullOnline", words: [LEVELS, "độ 4|mức 4"], not: `độ 3|mức 3|3 4|${NOT_DONE}`, under: "received",
    bare: 0.5, weight: 0.58 },
  { meaning: "receivedPartOnline", words: [LEVELS, "độ 3|mức 3"], not: `độ 4|mức 4|3 4|3 và 4|${NOT_DONE}`,
    under: "received", bare: 0.5, weight: 0.58 },
  { meaning: "receivedOtherOnline", words: ["trực tuyến", "hình thức khác|khác"], not: `${FULL}|${PART}|${NOT_DONE}`,
    under: "received", bare: 0.7, weight: 0.95 },
  { meaning: "receivedInPerson", words: ["trực tiếp|một cửa|tại quầy|hồ sơ giấy|bản giấy"],
    not: "không|chưa|hạn|trực tuyến", under: "received", bare: 0.7, weight: 0.95 },
  { meaning: "receivedByPost", words: ["bưu chính|bcci|bưu điện"], not: "trực tiếp|trực tuyến|trả kết quả|kết quả",
    under: "received", bare: 0.75, weight: 0.95 },
  { meaning: "carriedOver", words: ["kỳ trước|tháng trước|quý trước|năm trước", "chuyển|tồn|từ"], not: channelWords,
    bare: 0.95, weight: 0.97 },
  { meaning: "carriedOver", words: ["tồn đầu kỳ|tồn trước|tồn cũ"], bare: 0.9, weight: 0.95 },
  { meaning: "carriedOver", words: ["kỳ trước"], under: "received", whole: true, weight: 0.93 },
  { meaning: "resolvedTotal", words: ["giải quyết|xử lý|trả kết quả|hoàn thành"], under: "resolved", whole: true,
    also: `kết quả|xong|giải quyết|xử lý|${PROCEDURES}`, weight: 0.95 },
  { meaning: "resolvedOnline", words: [`${ONLINE}|mức độ 4|mức 4|mức độ 3 4|mức 3 4`],
    not: `${NOT_DONE}|${FULL}|${PART}|khác|đồng bộ|trực tiếp|bưu chính|bcci`, under: "resolved", weight: 0.95 },
  { meaning: "resolvedEarlyOrOnTime", words: ["trước", "đúng", "hạn"], not: NOT_ALL, under: "resolved", bare: 0.75,
    weight: 0.97 },
  { meaning: "resolvedEarlyOrOnTime", words: ["trong hạn"], not: NOT_ALL, under: "resolved", weight: 0.8 },
  { meaning: "resolvedEarly", words: ["trước hạn|trước thời hạn|sớm hạn"], not: `đúng|${NOT_ALL}`, under: "resolved",
    bare: 0.7, weight: 0.97 },
  { meaning: "resolvedOnTime", words: ["đúng hạn|đúng thời hạn"], not: `trước|${NOT_ALL}`, under: "resolved", bare: 0.6,
    weight: 0.97 },
  { meaning: "resolvedLate", words: ["quá hạn|trễ hạn|trễ hẹn|quá thời hạn"], not: `thư xin lỗi|${NOT_ALL}`,
    under: "resolved", bare: 0.6, weight: 0.97 },
  { meaning: "pendingTotal", words: ["đang giải quyết|đang xử lý|chưa giải quyết|chưa xử lý|tồn cuối kỳ|còn tồn"],
    under: "pending", whole: true, also: PROCEDURES, weight: 0.95 },
  { meaning: "pendingInTime", words: ["trong hạn|chưa đến hạn|còn hạn|đúng hạn|chưa quá hạn"], not: channelWords,
    under: "pending", weight: 0.97 },
  { meaning: "pendingLate", words: ["quá hạn|trễ hạn|trễ hẹn|quá thời hạn"],
    not: `thư xin lỗi|chưa quá hạn|${channelWords}`, under: "pending", weight: 0.97 },
  { meaning: "digitizedInputs", words: ["số hóa", "thành phần|đầu vào|tphs|hồ sơ"], not: "kết quả|kq|không|chưa",
    under: "digitized", weight: 0.9 },
  { meaning: "digitizedInputs", words: ["thành phần|đầu vào|tphs"], not: "kết quả|kq|không|chưa", under: "digitized",
    weight: 0.9 },
  { meaning: "digitizedInputs", words: ["số hóa"], not: "không|chưa", parent: "thành phần|đầu vào|tphs",
    under: "digitized", weight: 0.85 },
  { meaning: "digitizedResults", words: ["kết quả|kq"], not: NOT_RESULT, under: "digitized",
    weight: 0.93 },
  { meaning: "digitizedResults", words: ["số hóa"], not: "không|chưa", parent: "kết quả", under: "digitized",
    weight: 0.85 },
  { meaning: "digitizedResults", words: ["kết quả điện tử|bản điện tử"], not: "giấy|không|chưa", bare: 0.6,
    weight: 0.65 },
  { meaning: "paidOnline", words: [`${ONLINE}|tttt`], not: `không|chưa|trực tiếp|biên lai|${PROCEDURE_COUNT}|${FEES}`,
    under: "payment", weight: 0.95 },
  { meaning: "paidDossiers", words: ["thanh toán"], not: PROCEDURE_COUNT, under: "payment", whole: true,
    also: "phí|lệ phí", weight: 0.85 },
  { meaning: "feeDossiers", words: [FEES], not: PROCEDURE_COUNT, under: "payment", weight: 0.95 },
  // Another denominator than the financial obligation (formula TT-B), so the reading is left unsure.
  { meaning: "feeDossiers", words: ["hồ sơ|hs", "phí"], not: `thanh toán|biên lai|${PROCEDURE_COUNT}`, under: "payment",
    weight: 0.58 },
  { meaning: "eReceipts", words: ["biên lai", "điện tử|phát hành"], not: "không|chưa|giấy", under: "payment",
    weight: 0.9 },
  // Receipts of any kind.
  { meaning: "eReceipts", words: ["biên lai"], not: "không|chưa|giấy", under: "payment", weight: 0.58 },
  { meaning: "servicesWithOnline", words: [SERVICES, "phát sinh"],
    not: "thanh toán|phí|số hồ sơ|hồ sơ của|hồ sơ thuộc|không|chưa", bare: 0.85, weight: 0.97 },
  { meaning: "servicesOffered", words: [SERVICES, "cung cấp|toàn trình|một phần|trực tuyến"],
    not: "hồ sơ|hs|phát sinh|phí|thanh toán|tiếp nhận|giải quyết", bare: 0.7, weight: 0.8 },
  { meaning: "target", words: ["chỉ tiêu|mục tiêu|kế hoạch giao|tỷ lệ giao|phải đạt|mức tối thiểu"],
    not: "so với|kết quả|thực hiện|vượt|hoàn thành|chênh lệch|còn thiếu|tăng|giảm|tỷ lệ đạt|đạt chỉ tiêu", bare: 0.9,
    weight: 0.95 },
  { meaning: "score", words: ["điểm"], not: "thời điểm|địa điểm|điểm phần trăm|điểm %|tăng|giảm", bare: 0.9,
    weight: 0.95 },
  { meaning: "note", words: ["ghi chú|đánh giá|xếp loại|nguyên nhân|lý do|kiến nghị"], bare: 0.9, weight: 0.95 },
];

/** Columns that name something other than units: a table whose rows are indicators is none of ours. */
export const notUnitHeaders = "chỉ số|chỉ tiêu|nội dung|tiêu chí|tên chỉ số|mã";
/** Two of these in a header make a list of single dossiers, with names and identity numbers in it. */
export const dossierListHeaders = "mã hồ sơ|số biên nhận|chủ hồ sơ|người nộp|số định danh|ngày hẹn trả|số cccd|số cmnd";
