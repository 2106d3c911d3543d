/** Words that stand in cells where only a number should; `count-doubt.ts` reads them. "a|b" means either. */

/** What is counted, behind the number: "15 hồ sơ", "15 HS". */
export const countedThings =
  "hồ sơ|hs|bộ|bộ hồ sơ|hồ sơ tthc|tthc|thủ tục|dvc|dvctt|dịch vụ|dịch vụ công|trường hợp|lượt|biên lai|kết quả|" +
  "hồ sơ trực tuyến|hồ sơ đúng hạn|hồ sơ trước hạn|hồ sơ quá hạn|phát sinh";

/** Before a number that is not exact: "khoảng 200". */
export const approximations =
  "khoảng|khoảng hơn|khoảng gần|hơn|trên|gần|gần được|dưới|xấp xỉ|ước|ước tính|ước đạt|ước khoảng|tầm|độ|chừng|" +
  "không quá|ít nhất|tối thiểu|tối đa|từ|cỡ|ngót";

/** Behind a number that is not exact: "200 trở lên". */
export const approximateEndings = "trở lên|trở xuống|có lẻ|hơn";

/** "1,5 nghìn": a rounded number by its wording. */
export const multipliers: readonly (readonly [words: string, times: number])[] = [
  ["nghìn|ngàn", 1_000],
  ["triệu", 1_000_000],
];

/** Whole cells that say there were none. */
export const noneWords =
  "không|ko|không có|ko có|không có hồ sơ|không hồ sơ|không phát sinh|không phát sinh hồ sơ|không có phát sinh|" +
  "không ps|ko phát sinh|ko ps|k ps|kps|kpshs|kps hs|chưa phát sinh|chưa phát sinh hồ sơ";

/** Whole cells that say no figure is given; none of them is 0. Signs alone ("…", "--", "?") mean the same. */
export const noFigureWords =
  "x|n a|na|không áp dụng|chưa có|chưa có số liệu|không có số liệu|chưa báo cáo|không báo cáo|chưa thống kê|" +
  "chưa cập nhật|null|none|nan|undefined";

/** Before the colon of a line that states a count: "Số lượng: 8". */
export const countLabels = "số lượng|sl|số hồ sơ|số hs|số lượng hồ sơ|số lượng hs|tổng số|tổng số hồ sơ|tổng";

/** Before the colon of the other lines of such a cell. */
export const otherLabels = "tỷ lệ|tỉ lệ|tl|điểm|điểm số|số điểm|xếp hạng|hạng";

/** Names of months in dates that a host shows as text. */
export const monthNames =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|" +
  "october|november|december|thg|tháng|thang";
