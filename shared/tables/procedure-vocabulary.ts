/** How lists of procedures and tables by procedure name their columns and levels, as data. */

/** Headers of the column with codes; the second kind only where the cells hold codes. */
export const codeHeaderWords =
  "mã thủ tục|mã số thủ tục|mã tthc|mã dịch vụ|mã số dịch vụ|mã hành chính|mã quốc gia|mã chuẩn|mã thủ tục hành chính";
export const shortCodeHeaders = "mã|mã số";

/** Headers of the column with names begin so; one of several things that a header joins may. */
export const nameHeaderBeginnings =
  "tên thủ tục|thủ tục|tên dịch vụ|dịch vụ công|danh mục thủ tục|danh mục dịch vụ|tên tthc";
/** What joins two things in one header, besides signs. */
export const joiningWord = "và";

export const levelHeaderWords = "mức độ|mức|mức dịch vụ|loại dịch vụ|loại hình";
export const fieldHeaderWords = "lĩnh vực";

/** Columns of a list of procedures, the more telling first: a header of two goes to the first. */
export const listHeaderWords = {
  validTo: "hiệu lực đến|hết hiệu lực|đến ngày|ngày bãi bỏ|bãi bỏ",
  validFrom: "hiệu lực từ|có hiệu lực|từ ngày|ngày hiệu lực|áp dụng từ",
  firstPublished: "công bố lần đầu|lần đầu",
  code: codeHeaderWords,
  level: levelHeaderWords,
  decision: "quyết định|văn bản công bố|số văn bản",
  name: nameHeaderBeginnings,
} as const;

/** How the cells of a list give a level, the more telling first. */
export const levelWords = {
  full: "toàn trình",
  part: "một phần",
  information: "cung cấp thông tin|mức độ 1|mức độ 2|mức 1|mức 2|1|2|trực tiếp|chưa trực tuyến|không trực tuyến",
  level4: "mức độ 4|mức 4|4|cấp độ 4|mđ4|mđ 4",
  level3: "mức độ 3|mức 3|3|cấp độ 3|mđ3|mđ 3",
} as const;

/** With one of these a cell that names a level means another one, or several. */
export const notTheLevelWords = "không|chưa|chẳng|trừ|ngoài|trở lên|trở xuống";

/** What may stand before a unit's name in a row or a title of its own. */
export const unitLabels = "đơn vị|cơ quan|cơ quan thực hiện|đơn vị thực hiện|đơn vị báo cáo|cơ quan giải quyết";

/** A row that begins so gives a part of the procedure above. */
export const partWords = "trong đó|chia ra|bao gồm|gồm có";

/** Before the number of a decision, its day, and the body that issued it. */
export const numberWord = "số";
export const dayWord = "ngày";
export const issuerWord = "của";
/** Behind these a decision says what it is about. */
export const subjectWords = "về|v/v|công bố|ban hành|phê duyệt|quy định";

/** Before a month or a year that a cell gives in words. */
export const monthWord = "tháng";
export const yearWord = "năm";
