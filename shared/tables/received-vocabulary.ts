import type { MeaningEntry } from "./meaning-entry";
import { channelWords } from "./section-vocabulary";

/** How headers name what was received, in all and by the way it came in. */

/** What goes by public post; written out from "BCCI" before. */
export const postWords: readonly string[] = ["bưu chính", "bưu điện"];
/** What is done by network. */
export const ONLINE = "trực tuyến|qua mạng|trên mạng|online";
const PROCEDURES = "thủ tục hành chính";
const LEVELS = "mức độ|mức";
const LEVEL_3 = "độ 3|mức 3";
const LEVEL_4 = "độ 4|mức 4";
const BOTH_LEVELS = "3 4|3 và 4|3 và mức độ 4|3 và mức 4|3 mức 4|3 mức độ 4";
export const FULL = "toàn trình";
export const PART = "một phần";
const SERVICES = "số thủ tục|lượng thủ tục|thủ tục có phát sinh|số dịch vụ|lượng dịch vụ";
const OUTCOME = "đã giải quyết|đã xử lý|đang giải quyết|đang xử lý|chưa giải quyết|chưa xử lý|trả kết quả";
/** Not a count of dossiers that came in: the opposite, a part by deadline or outcome, services. */
export const NOT_DONE = `không|chưa|hạn|phát sinh hồ sơ|${OUTCOME}|${SERVICES}`;
// All dossiers of such procedures, however they came in: a denominator of another definition.
const NOT_SUBMITTED = `${NOT_DONE}|thuộc thủ tục|thuộc các thủ tục|của thủ tục|của các thủ tục|thuộc dịch vụ|cung cấp`;
const OTHERS = "trực tiếp|bưu chính|phát sinh trực tuyến|độ 1|độ 2|mức 1|mức 2";
const OF_SERVICES = "của dịch vụ|của các dịch vụ|thuộc dịch vụ|thuộc các dịch vụ";
const NOT_ONLINE = `${NOT_DONE}|${FULL}|${PART}|khác|còn lại|thủ tục|${LEVEL_3}|${LEVEL_4}|${OTHERS}|${OF_SERVICES}`;
const IN_PERIOD = "mới|trong ngày|trong kỳ|trong tháng|trong năm|trong tuần|trong quý";
/** The dossiers carried over with others, or what became of them: "Tổng số (gồm kỳ trước chuyển sang)". */
const NOT_CARRIED_ALONE =
  "gồm kỳ trước|gồm cả kỳ trước|gồm tồn|gồm cả tồn|gồm hồ sơ|gồm cả hồ sơ|gồm số|gồm cả số|kể cả|tính cả|cả kỳ trước|" +
  "cả tồn|và kỳ trước|và tồn|và từ kỳ trước|và số|và hồ sơ|và tiếp nhận|và nhận|đã giải quyết|đã xử lý|đã trả";
/** In the header of a total: the dossiers carried over are among it, or are not. */
export const withCarriedOver: readonly string[] = [
  ...["gồm kỳ trước", "gồm cả kỳ trước", "gồm tồn", "gồm cả tồn", "gồm hồ sơ kỳ trước", "gồm cả hồ sơ kỳ trước", "cả kỳ trước"],
  ...["gồm hồ sơ tồn", "gồm cả hồ sơ tồn", "gồm cả hồ sơ từ kỳ trước", "cả tồn", "và kỳ trước", "và tồn", "và từ kỳ trước"],
];
export const withoutCarriedOver: readonly string[] = [
  ...["không gồm", "chưa gồm", "không bao gồm", "chưa bao gồm", "không kể", "chưa kể", "không tính", "chưa tính"].flatMap(
    (not) => ["kỳ trước", "tồn", "hồ sơ kỳ trước", "hồ sơ tồn"].map((what) => `${not} ${what}`),
  ),
];
/** Of the procedures that are offered online or stand on a list, rather than filed online. */
const LISTED =
  "thủ tục mức độ 3 4|thủ tục mức độ 3 và 4|thủ tục hành chính mức độ 3 4|thủ tục hành chính mức độ 3 và 4|" +
  "thủ tục trong danh mục|thủ tục thuộc danh mục|thủ tục hành chính trong danh mục|thủ tục hành chính thuộc danh mục|" +
  "thuộc danh mục|trong danh mục|công bố trực tuyến mức độ 3 4|công bố trực tuyến mức độ 3 và 4|công bố mức độ 3 4|" +
  "công bố mức độ 3 và 4";
const ONLINE_FILED = "nộp trực tuyến|tiếp nhận trực tuyến|hồ sơ trực tuyến|phát sinh trực tuyến|qua mạng";
const LISTED_ALSO = "đã công bố|công bố|thủ tục hành chính|trực tuyến|dịch vụ công|mức độ|thủ tục|danh mục|thuộc|trong|nộp|tiếp nhận|hồ sơ|phát sinh";
const OFFICE = "trung tâm|phục vụ|hành chính công|bộ phận|một cửa|quầy|trụ sở|cơ quan|đơn vị|pvhcc";

// prettier-ignore
export const receivedEntries: readonly MeaningEntry[] = [
  { meaning: "receivedTotal", words: ["tiếp nhận|nhận giải quyết|đã nhận|phát sinh|nộp"], under: "received",
    whole: true, also: `giải quyết|qua|${PROCEDURES}`, weight: 0.95 },
  // The short words of communes' own tables: likely, never certain, since nothing says whether results are meant.
  { meaning: "receivedTotal", words: ["!nhận"], under: "none", bare: 1, whole: true, weight: 0.59 },
  { meaning: "receivedTotal", words: ["tổng|cộng"], under: "none", bare: 0.58, whole: true, weight: 1 },
  { meaning: "receivedTotal", words: ["tổng", "hồ sơ"], under: "none", bare: 0.66, whole: true, weight: 1 },
  // Formula ON-B: of the procedures published as online ones, whichever way their dossiers came in, and online.
  { meaning: "receivedOfListed", words: [LISTED], not: `${NOT_DONE}|${ONLINE_FILED}`, under: "received", bare: 0.7,
    also: LISTED_ALSO, weight: 0.9 },
  { meaning: "onlineOfListed", words: [LISTED, ONLINE_FILED], not: NOT_DONE, under: "received", bare: 0.7,
    also: LISTED_ALSO, weight: 0.95 },
  { meaning: "receivedNew", words: ["tiếp nhận|nhận|nộp|phát sinh", IN_PERIOD], under: "received", whole: true,
    also: PROCEDURES, weight: 0.96 },
  { meaning: "receivedNew", words: [IN_PERIOD], under: "received", whole: true, weight: 0.8 },
  { meaning: "receivedNew", words: ["trực tuyến", "trực tiếp"], under: "received", bare: 0.7, whole: true,
    also: "tiếp nhận|nộp|bưu chính|công ích|dịch vụ|mới", weight: 0.9 },
  { meaning: "receivedOnline", words: [ONLINE], not: NOT_ONLINE, under: "received", bare: 0.58, weight: 0.95 },
  { meaning: "receivedOnline", words: ["hồ sơ", ONLINE], not: NOT_ONLINE, under: "received", bare: 0.66, weight: 0.95 },
  { meaning: "receivedOnline", words: [FULL, PART], not: NOT_SUBMITTED, also: ONLINE, under: "received", bare: 0.65,
    weight: 0.95 },
  { meaning: "receivedOnline", words: [LEVELS, BOTH_LEVELS], not: NOT_DONE, also: ONLINE, under: "received", bare: 0.65,
    weight: 0.9 },
  { meaning: "receivedOnline", words: ["hồ sơ tt"], under: "received", bare: 0.7, whole: true, weight: 0.58 },
  { meaning: "receivedFullOnline", words: [FULL], not: `${PART}|${NOT_SUBMITTED}`, also: `${ONLINE}|tt`,
    under: "received", bare: 0.62, weight: 0.95 },
  { meaning: "receivedFullOnline", words: [FULL, "hồ sơ"], not: `${PART}|${NOT_SUBMITTED}`, also: `${ONLINE}|tt`,
    under: "received", bare: 0.8, weight: 0.95 },
  { meaning: "receivedPartOnline", words: [PART], not: `${FULL}|${NOT_SUBMITTED}`, also: `${ONLINE}|tt`,
    under: "received", bare: 0.62, weight: 0.95 },
  { meaning: "receivedPartOnline", words: [PART, "hồ sơ"], not: `${FULL}|${NOT_SUBMITTED}`, also: `${ONLINE}|tt`,
    under: "received", bare: 0.8, weight: 0.95 },
  // Levels 3 and 4 (Decree 43/2011) are close to, not the same as, "một phần" and "toàn trình" (Decree 42/2022).
  { meaning: "receivedFullOnline", words: [LEVELS, LEVEL_4], not: `${LEVEL_3}|3 4|${NOT_DONE}`, also: ONLINE,
    under: "received", bare: 0.5, weight: 0.58 },
  { meaning: "receivedPartOnline", words: [LEVELS, LEVEL_3], not: `${LEVEL_4}|3 4|3 và 4|${NOT_DONE}`, also: ONLINE,
    under: "received", bare: 0.5, weight: 0.58 },
  // In the national measurement of 2024 "TTTT" is full online; in payment reports it is payment online.
  { meaning: "receivedFullOnline", words: ["tttt", "hồ sơ"], not: "thanh toán|đã tttt|cổng", under: "received",
    bare: 0.9, whole: true, weight: 0.57 },
  { meaning: "receivedOtherOnline", words: ["trực tuyến", "hình thức khác|khác|còn lại"],
    not: `${FULL}|${PART}|${NOT_DONE}`, under: "received", bare: 0.7, weight: 0.95 },
  { meaning: "receivedInPerson", words: ["trực tiếp|một cửa|tại quầy|hồ sơ giấy|bản giấy"], also: OFFICE,
    not: "không|chưa|hạn|trực tuyến", under: "received", bare: 0.7, weight: 0.95 },
  // Forms II.06a/VPCP and 06 of Circular 01/2020 give both ways in one column.
  { meaning: "receivedInPerson", words: ["trực tiếp", "bưu chính"], also: `${OFFICE}|công ích`,
    not: "không|chưa|hạn|trực tuyến", under: "received", bare: 0.7, weight: 0.95 },
  { meaning: "receivedByPost", words: ["bưu chính|bưu điện"], not: "trực tiếp|trực tuyến|trả kết quả|kết quả|hạn",
    also: "công ích", under: "received", bare: 0.75, weight: 0.95 },
  { meaning: "receivedAcrossAreas", words: ["phi địa giới"], whole: true, also: "tiếp nhận|hành chính", under: "apart",
    weight: 0.95 },
  { meaning: "carriedOver", words: ["kỳ trước|tháng trước|quý trước|năm trước|tuần trước", "chuyển|tồn|từ"],
    not: `${channelWords}|${NOT_CARRIED_ALONE}`, also: "sang|qua|tiếp|lại|kỳ|chưa giải quyết|chưa xử lý", bare: 0.95,
    weight: 0.97 },
  { meaning: "carriedOver", words: ["kỳ|tháng|quý|năm", "chuyển sang|chuyển qua"], also: "trước",
    not: `${channelWords}|sau|chuyển sang kỳ|chuyển sang tháng|chuyển sang quý|chuyển sang năm|${NOT_CARRIED_ALONE}`,
    bare: 0.9, weight: 0.8 },
  { meaning: "carriedOver", words: ["tồn đầu kỳ|tồn trước|tồn cũ|tồn đầu năm"],
    not: `${channelWords}|${NOT_CARRIED_ALONE}`, bare: 0.9, weight: 0.95 },
  { meaning: "carriedOver", words: ["kỳ trước"], under: "received", whole: true, weight: 0.93 },
];
