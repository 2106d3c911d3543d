/**
 * The words by which titles, sheet names and headers name periods, as data; alternatives are separated by "|".
 * `period-text.ts` and `table-period.ts` apply them. `period-vocabulary.ts` holds what headers of columns need.
 */
export const periodWords = {
  month: "tháng|thg|t|th",
  quarter: "quý|q",
  week: "tuần|tuần thứ",
  year: "năm",
  /** "6 tháng đầu năm", "6 tháng cuối năm". */
  firstOf: "đầu",
  lastOf: "cuối",
  since: "từ|kể từ|tính từ",
  until: "đến|đến hết|tới|đến cuối",
  day: "ngày",
  and: "và|cộng",
  /** What has piled up; further words may stand between this and the period itself. */
  cumulative: "lũy kế|cộng dồn|từ đầu năm|từ đầu nhiệm kỳ",
  cumulativeThrough: "tính|số liệu|số|từ|đầu|năm|đến|hết|ngày|tới|cuối|kỳ|báo cáo|thời điểm|trong|các|của",
  /** What follows is another period, given for comparison. */
  compared: "so với|so cùng kỳ",
  /** The year behind these is that of a plan or a document. */
  planned:
    "chỉ tiêu|kế hoạch|mục tiêu|nhiệm vụ|chỉ tiêu giao|kế hoạch giao|" +
    "quyết định|nghị quyết|nghị định|thông tư|công văn|chỉ thị",
  /** A number before a year behind one of these is that of an annex or a form. */
  numbered: "phụ lục|pl|biểu|bảng|mẫu|số|lần|đợt|phiên bản|v",
  previous: "kỳ trước|tháng trước|quý trước|tuần trước|kỳ liền trước|tháng liền trước",
  sameLastYear: "cùng kỳ năm trước|cùng kỳ năm ngoái|cùng kỳ",
  current: "kỳ này|tháng này|quý này|tuần này|năm nay|kỳ báo cáo",
};

const ROMAN = ["", "I", "II", "III", "IV"];

/** Periods as officials write them. */
export const periodLabels = {
  cumulative: "lũy kế đến hết",
  week: (number: number, year: number | undefined): string => "tuần " + String(number) + behind(year, " năm "),
  month: (number: number, year: number | undefined): string => "tháng " + String(number) + behind(year, "/"),
  quarter: (number: number, year: number | undefined): string => "quý " + (ROMAN[number] ?? "") + behind(year, "/"),
  halfYear: (number: number, year: number | undefined): string =>
    "6 tháng " + (number === 1 ? "đầu" : "cuối") + " năm" + behind(year, " "),
  year: (_: number, year: number | undefined): string => "năm" + behind(year, " "),
  months: (first: number, last: number, year: number | undefined, cumulative: boolean): string =>
    cumulative && first === 1
      ? String(last) + " tháng đầu năm" + behind(year, " ")
      : "tháng " + String(first) + " đến tháng " + String(last) + behind(year, "/"),
  range: (from: string | undefined, to: string | undefined, cumulative: boolean): string => {
    if (from === undefined) return "lũy kế" + (to === undefined ? " từ đầu năm" : " đến " + to);
    if (to === undefined) return "lũy kế từ " + from;
    return (cumulative ? "lũy kế " : "") + "từ " + from + " đến " + to;
  },
};

function behind(year: number | undefined, join: string): string {
  return year === undefined ? "" : join + String(year);
}
