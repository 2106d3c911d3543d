import type { Score } from "../domain/meaning";

/** A column that speaks of points holds points, whatever they are given for. */
export const scoreWords = "điểm|điểm số";
/** Points of other kinds: of time, of a map, of a percentage. */
export const notScoreWords =
  "thời điểm|địa điểm|điểm phần trăm|điểm %|điểm tiếp nhận|điểm giao dịch|trọng điểm|điểm bưu điện|thí điểm|" +
  "quan điểm|đặc điểm|điểm cầu|điểm nóng";

/** What a part of the index is given for (Decision 766/QĐ-TTg); the first that fits is meant. */
export const scoreParts: readonly { readonly score: Score; readonly words: string }[] = [
  { score: "scoreTransparency", words: "công khai|minh bạch" },
  { score: "scoreSatisfaction", words: "hài lòng" },
  { score: "scoreOnlinePayment", words: "thanh toán trực tuyến|thanh toán" },
  { score: "scoreDigitization", words: "số hóa" },
  { score: "scoreProgress", words: "tiến độ|giải quyết" },
  { score: "scoreOnlineServices", words: "dịch vụ công trực tuyến|dịch vụ trực tuyến|cung cấp dịch vụ" },
];

/** Headings that only an index has; two of them side by side make points of the other parts beside them. */
export const indexWords = "công khai minh bạch|công khai|tiến độ|hài lòng";

/** The sum of all parts. */
export const totalWords = "tổng|cộng|tổng cộng";
