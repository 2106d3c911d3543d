/** Levels of the administration that a target may be assigned to as a whole. */
export type UnitLevel = "province" | "district" | "commune";

/** The types of units of each level, as `unit-name.ts` gives them. */
export const typesOfLevel: Readonly<Record<Exclude<UnitLevel, "province">, readonly string[]>> = {
  district: ["huyện", "quận", "thị xã", "thành phố"],
  commune: ["xã", "phường", "thị trấn", "đặc khu"],
};

/** First words of the names of departments and other offices of a province, which have no type. */
export const officeWords = ["sở", "ban", "văn phòng", "thanh tra", "chi cục", "cục", "ngành", "trung tâm", "đài", "kho bạc", "bảo hiểm", "công an"];

/** Words that a group may begin with without saying anything: "Cấp xã", "Khối sở, ngành", "Các phường". */
export const emptyGroupWords = ["cấp", "khối", "các", "nhóm", "ubnd", "ủy ban nhân dân", "toàn bộ", "tất cả"];

/** With one of these before it, a word is a level: "Cấp xã" is every commune, "Các xã" are the xã only. */
export const levelPrefixes = ["cấp", "khối"];

/** What levels are called. */
export const levelWords: readonly (readonly [word: string, level: UnitLevel])[] = [
  ["tỉnh", "province"],
  ["thành phố", "province"],
  ["huyện", "district"],
  ["xã", "commune"],
];

/** Between the types of units and the area in which they lie: "Xã, thị trấn thuộc huyện Khánh Sơn". */
export const areaLinks = ["thuộc", "của", "tại", "ở", "trên địa bàn"];

/** Before areas that are named together, with no meaning of their own: "hai huyện Khánh Sơn, Khánh Vĩnh". */
export const areaCountWords = ["các", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** Before a class or a type, with no meaning of its own: "Các xã nông thôn mới". */
export const severalWord = "các";

/** "Trực thuộc" is said of offices and of cities, not of where a commune lies. */
export const directlyWord = "trực";

/**
 * A name that begins with one of these is never that of a unit: "Tất cả các đơn vị". "Các" is none of them: tables have
 * "Các xã, thị trấn huyện Cam Lâm" as one row with figures.
 */
export const groupingWords = ["toàn bộ", "tất cả", "mọi"];

/** What begins like a unit's type and is none: "Sở Lao động - Thương binh và Xã hội". */
export const typeLikeWords = ["xã hội", "huyện ủy", "quận ủy", "tỉnh ủy", "thành phố thông minh"];

/** Words for a department that alone name no unit: "Sở". Plain "Thanh tra" and "Văn phòng" may be units. */
export const bareOfficeWords = ["sở", "ngành"];

/** The committee in front of a unit's name. */
export const committeeWords = ["ubnd", "ủy ban nhân dân"];

/** Before what does not belong to a group: "Sở, ban, ngành (trừ Sở Y tế)". */
export const exceptWords = ["trừ", "ngoại trừ", "loại trừ", "không gồm", "không bao gồm", "không tính", "không kể"];

/** In a note behind a group that makes it wider: "Xã (gồm cả thị trấn)". */
export const wideningWords = ["gồm", "cả", "kể cả", "và", "cùng"];

/** Between the names of several units in one cell. */
export const listWord = "và";
