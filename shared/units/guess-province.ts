import { foldedName } from "../tables/name-spelling";
import { provinces } from "./provinces";

/** Names of the provinces that were joined into one of today on 12/6/2025, and other names that titles use, by its code. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  "08": ["Hà Giang"],
  "15": ["Yên Bái"],
  "19": ["Bắc Kạn"],
  "24": ["Bắc Giang"],
  "25": ["Hòa Bình", "Vĩnh Phúc"],
  "31": ["Hải Dương"],
  "33": ["Thái Bình"],
  "37": ["Hà Nam", "Nam Định"],
  "44": ["Quảng Bình"],
  "46": ["Thừa Thiên Huế"],
  "48": ["Quảng Nam"],
  "51": ["Kon Tum"],
  "52": ["Bình Định"],
  "56": ["Ninh Thuận"],
  "66": ["Phú Yên", "Đắc Lắc"],
  "68": ["Đắk Nông", "Bình Thuận", "Đắc Nông"],
  "75": ["Bình Phước"],
  "79": ["Bình Dương", "Bà Rịa - Vũng Tàu", "HCM"],
  "80": ["Long An"],
  "82": ["Tiền Giang"],
  "86": ["Bến Tre", "Trà Vinh"],
  "91": ["Kiên Giang"],
  "92": ["Hậu Giang", "Sóc Trăng"],
  "96": ["Bạc Liêu"],
};

/** Before a name that is a unit below the province: "xã Hòa Bình" says nothing of Tỉnh Hòa Bình. */
const BELOW = wordEnds("xã", "phường", "thị trấn", "thị xã", "đặc khu", "huyện", "quận", "p", "x", "tt", "tx", "h", "q", "đường", "phố");
/** Before the name of a province. "Thành phố" too: Thành phố Hòa Bình was the seat of Tỉnh Hòa Bình. */
const PROVINCE = wordEnds("tỉnh", "thành phố", "tp", "t");

/**
 * The province that a title speaks of, by its name of today or of before 12/6/2025. A name with "tỉnh" or "thành phố"
 * in front counts before a bare one; a name of a unit below ("phường Hà Nam") does not count.
 *
 * @param text lines of a title; "" when there is none
 * @returns the two-digit code; undefined when no province fits, or two do. It is a guess, to be shown as one.
 */
export function guessProvince(text: string): string | undefined {
  const title = wordsOf(text);
  const said = new Set<string>();
  const perhaps = new Set<string>();
  for (const { code, name } of provinces) {
    for (const one of [coreOf(name), ...(OTHER_NAMES[code] ?? [])]) {
      for (const before of textsBefore(title, wordsOf(one))) {
        if (PROVINCE.some((end) => before.endsWith(end))) said.add(code);
        else if (!BELOW.some((end) => before.endsWith(end))) perhaps.add(code);
      }
    }
  }
  return only(said.size > 0 ? said : perhaps);
}

/** What stands in front of each place where the words occur. */
function textsBefore(title: string, words: string): string[] {
  const before: string[] = [];
  for (let at = title.indexOf(words); at >= 0; at = title.indexOf(words, at + 1)) before.push(title.slice(0, at + 1));
  return before;
}

/** Folded words with one space around each: " tỉnh bà rịa vũng tàu ". */
function wordsOf(text: string): string {
  return ` ${foldedName(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `;
}

function wordEnds(...words: readonly string[]): readonly string[] {
  return words.map(wordsOf);
}

function coreOf(name: string): string {
  return name.replace(/^(Tỉnh|Thành phố) /, "");
}

function only(found: ReadonlySet<string>): string | undefined {
  return found.size === 1 ? [...found][0] : undefined;
}
