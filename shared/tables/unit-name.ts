/**
 * Names of administrative units: one key for all honest spellings of a name, and matching by that key.
 * Accents are never dropped here: Xã Tân Thạnh and Xã Tân Thành are two communes of one province.
 */

/** A name taken apart. `type` is "" when the name does not say whether it is a xã, a phường… */
export interface UnitKey {
  readonly type: string;
  readonly core: string;
}

/** Words that say what kind of unit it is, as written in full, then the short forms offices use. */
const TYPE_WORDS: readonly (readonly [full: string, ...short: string[]])[] = [
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

/** Offices that stand for their unit in a table: "UBND xã Vạn Phú" is the row of Xã Vạn Phú. */
const OFFICES = [
  "ủy ban nhân dân",
  "ubnd",
  "trung tâm phục vụ hành chính công",
  "trung tâm pvhcc",
  "tt phục vụ hành chính công",
  "tt phục vụ hcc",
  "tt pvhcc",
  "bộ phận một cửa",
];

/** What follows a short form that is not a unit type: "TT Y tế", "P. Nội vụ", "TT. Phục vụ hành chính công". */
const OFFICE_SUBJECTS = [
  "y tế", "nội vụ", "phục vụ", "văn hóa", "phát triển", "tài chính", "tư pháp", "giáo dục", "kinh tế", "hành chính",
  "công nghệ", "quản lý", "kiểm soát", "khuyến", "dịch vụ", "lao động", "nông nghiệp", "tài nguyên", "đăng ký", "một cửa",
];

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/** NFC, one kind of space, one kind of dash and apostrophe; nothing else is changed. */
export function tidyName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\u200B\uFEFF]/g, "")
    .replace(/[\s\u00A0]+/g, " ")
    .replace(/[–—]/g, "-")
    .replace(/’/g, "'")
    .trim();
}

/**
 * A spelling that does not depend on where the tone stands in a syllable: "Hoà" and "Hòa" fold alike, "Hoa" does not.
 * The tone is moved behind its syllable; circumflex, breve and horn stay with their letters.
 */
export function foldTones(text: string): string {
  return text.replace(/\p{L}+/gu, (syllable) => {
    const letters = syllable.normalize("NFD");
    const tone = TONES.exec(letters)?.[0] ?? "";
    return (letters.replace(TONES, "") + tone).normalize("NFC");
  });
}

/** A name or label made comparable: Unicode form, spaces, dashes, case and tone position no longer matter. */
export function foldedName(text: string): string {
  return foldTones(tidyName(text).toLowerCase());
}

/** The older tone position that most offices write: Hoà → Hòa, Thuỵ → Thụy; closed syllables and "quý" stay. */
export function olderTonePosition(text: string): string {
  return text.replace(/\p{L}+/gu, (syllable) =>
    syllable
      .normalize("NFD")
      .replace(/(o)([ae])([\u0300\u0301\u0303\u0309\u0323])$/i, "$1$3$2")
      .replace(/(^|[^qQ])(u)(y)([\u0300\u0301\u0303\u0309\u0323])$/i, "$1$2$4$3")
      .normalize("NFC"),
  );
}

/** Takes a name apart as written, wording around the name left out; `core` keeps its case. */
function splitName(name: string): UnitKey {
  let rest = olderTonePosition(tidyName(name));
  for (const office of OFFICES) if (rest.toLowerCase().startsWith(office + " ")) rest = rest.slice(office.length + 1);
  const lower = rest.toLowerCase();
  for (const [full, ...short] of TYPE_WORDS) {
    for (const word of [full, ...short]) {
      const start = word.endsWith(".") ? word : word + " ";
      const core = rest.slice(start.length).trim();
      if (!lower.startsWith(start) || core === "") continue;
      const isOffice = word !== full && OFFICE_SUBJECTS.some((subject) => core.toLowerCase().startsWith(subject));
      if (!isOffice) return { type: full, core };
    }
  }
  return { type: "", core: rest };
}

/** The key of a name: "UBND  xã Hoà Phú", "Xã Hòa Phú" and "X. HÒA PHÚ" have the same one. */
export function unitKey(name: string): UnitKey {
  const { type, core } = splitName(name);
  return { type, core: foldTones(core.toLowerCase()) };
}

/**
 * The canonical spelling: NFC, single spaces, the office left out, the type in full with a capital, the older tone
 * position. A name typed all in one case gets a capital on each word ("KCN" and other single words stay);
 * any other casing is kept. "" stays "".
 */
export function canonicalUnitName(name: string): string {
  const { type, core } = splitName(name);
  const oneCase = core === core.toLowerCase() || (core === core.toUpperCase() && core.includes(" "));
  const shown = oneCase ? core.toLowerCase().replace(/\p{L}+/gu, capitalized) : core;
  return type === "" ? shown : capitalized(type) + " " + shown;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
