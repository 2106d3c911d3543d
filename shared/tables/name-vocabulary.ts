/** Words around the names of administrative units, in the older tone position and in small letters. */

/** Letters of other alphabets that look like Vietnamese ones and come with old fonts. */
export const lookAlikeLetters: Readonly<Record<string, string>> = { "\u00D0": "Đ", "\u00F0": "đ" };

/** Words that say what kind of unit it is, as written in full, then the short forms offices use. */
export const typeWords: readonly (readonly [full: string, ...short: string[]])[] = [
  ["thị trấn", "tt.", "tt"],
  ["thị xã", "tx.", "tx"],
  ["thành phố", "tp.", "tp"],
  ["đặc khu", "đk."],
  ["phường", "p."],
  ["xã", "x."],
  ["huyện", "h."],
  ["quận", "q."],
  ["tỉnh", "t."],
];

/** Units of the lowest level, whose names may be followed by the district and the province they belong to. */
export const communeTypes: readonly string[] = ["xã", "phường", "thị trấn", "đặc khu"];

/**
 * Offices that stand for their unit in a table, as a pattern: "UBND xã Vạn Phú" is the row of Xã Vạn Phú. The police of
 * a commune, its school and its health station are no such offices.
 */
export const officePattern =
  "ủy ban nhân dân|ubnd|(?:trung tâm|tt\\.?) ?(?:(?:phục vụ )?(?:hành chính công|hcc)|pvhcc)|" +
  "điểm phục vụ hành chính công|(?:điểm|bộ phận) tiếp nhận(?: và trả kết quả)?|(?:bộ phận )?một cửa";

/** Between an office and its unit, as a pattern: "Bộ phận một cửa của UBND xã Vạn Phú". */
export const officeLinkPattern = "của|thuộc|tại";

/** What follows a short form that is not a unit type: "TT Y tế", "P. Nội vụ", "TT. Phục vụ hành chính công". */
export const officeSubjects: readonly string[] = [
  "y tế", "nội vụ", "phục vụ", "văn hóa", "phát triển", "tài chính", "tư pháp", "giáo dục", "kinh tế", "hành chính",
  "công nghệ", "quản lý", "kiểm soát", "khuyến", "dịch vụ", "lao động", "nông nghiệp", "tài nguyên", "đăng ký", "một cửa",
  "pvhcc", "hcc",
];

/** Where a commune lies, behind its name: "xã Vạn Phú, huyện Vạn Ninh, tỉnh Khánh Hòa", "P. Bạch Mai, TP Hà Nội". */
export const placeWords = typeWords.filter(([full]) => !communeTypes.includes(full));

/** The level of the province among `placeWords`. */
export const provinceLevel = "tỉnh";

/** In brackets behind a name: the unit as it is since 1/7/2025, as a pattern. */
export const newUnitPattern = "(?:xã |phường )?mới|sau (?:sáp nhập|sắp xếp)";
/** In brackets behind a name: the unit as it was before 1/7/2025, as a pattern. */
export const formerUnitPattern = "(?:xã |phường )?cũ|trước (?:sáp nhập|sắp xếp)";
