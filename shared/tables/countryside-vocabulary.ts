import type { CountrysideLevel } from "../domain/countryside-level";

/** Words about the new-countryside criterion, as data; "a|b" means either. */

/** What levels are called, the longest names first: what they take of a text says nothing of another level. */
export const countrysideLevelWords: readonly (readonly [level: CountrysideLevel, words: string])[] = [
  ["model", "nông thôn mới kiểu mẫu|ntm kiểu mẫu|ntmkm|ntm km|kiểu mẫu"],
  ["advanced", "nông thôn mới nâng cao|ntm nâng cao|ntmnc|ntm nc|nâng cao"],
  ["standard", "nông thôn mới|ntm"],
];

/** Said instead of a level by a commune that takes no part. */
export const notRegisteredWords = "không|không đăng ký|chưa đăng ký";

/** With one of these a text that names a level may mean the opposite. */
export const negatingWords = "không|chưa|trừ|ngoài";

/** Headers of columns that say what each commune has registered for. */
export const registrationHeaderWords = "đăng ký|phấn đấu|phân loại xã";

/** What is put under the name of a level to say that it is the one. */
export const tickMarks: readonly string[] = ["x", "X", "v", "V", "+", "\u2713", "\u2714"];

/** The only kind of unit that new-countryside criteria speak of ("tiêu chí … của xã"). */
export const countrysideUnitType = "xã";

/** The letter of Vạn Ninh district of June 2024, as reports cite it. */
export const countrysideLetter = "Công văn tháng 6/2024 của UBND huyện Vạn Ninh, tỉnh Khánh Hòa";
