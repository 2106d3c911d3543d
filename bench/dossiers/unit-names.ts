const FIRST = ["Hòa", "Vạn", "Diên", "Ninh", "Cam", "Khánh", "Sơn", "Thủy", "Phú", "Tân", "Bình", "Đại", "Quý", "Yên"];
const SECOND = ["Thạnh", "Phước", "Lạc", "Thọa", "Hải", "Trung", "Hiệp", "Thành", "An", "Đồng", "Thượng", "Hạ", "Nguyên"];

/** The name of a unit by its number; no two fold alike. */
export function unitName(unit: number): string {
  return `Ủy ban nhân dân xã ${FIRST[unit % FIRST.length] ?? ""} ${SECOND[Math.floor(unit / FIRST.length) % SECOND.length] ?? ""} ${unit}`;
}

/** A third as many dossiers as of one way of writing have the next: some twenty thousand raw names of three thousand units. */
const FALL = 0.34;

/** Twelve ways of writing a name, which are one to `foldedName`. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `${name} `,
  (name) => name.toUpperCase(),
  (name) => name.replace(/ (?=\S+$)/, "  "),
  (name) => name.replace(/òa/g, "oà").replace(/ủy/g, "uỷ").replace(/Ủy/g, "Uỷ"),
  (name) => name.normalize("NFD"),
  (name) => ` ${name}`,
  (name) => name.toLowerCase(),
  (name) => name.replace(/ /g, "\u00A0"),
  (name) => `${name}\n`,
  (name) => `\t${name}`,
  (name) => `${name}\u200B`,
];

/** One of the ways of writing a name, most often the first. */
export function spelling(name: string, random: () => number): string {
  let way = 0;
  while (way < SPELLINGS.length - 1 && random() < FALL) way++;
  return SPELLINGS[way]?.(name) ?? name;
}

const LONG_NAME = "Bộ phận Tiếp nhận và Trả kết quả giải quyết thủ tục hành chính";
const IDEOGRAPHS = 0x4e00;

/** Names of one length that differ in one letter only, each at one of their places: the worst for sampled hashes. */
export function adversarialName(unit: number): string {
  const place = unit % LONG_NAME.length;
  return LONG_NAME.slice(0, place) + String.fromCharCode(IDEOGRAPHS + Math.floor(unit / LONG_NAME.length)) + LONG_NAME.slice(place + 1);
}

/** Names of the same length whose letters are all over the place. */
export function randomName(unit: number): string {
  let letters = "";
  let state = (unit + 1) >>> 0;
  while (letters.length < LONG_NAME.length - 6) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    letters += letters.length % 7 === 6 ? " " : String.fromCharCode(97 + (state >>> 24) % 26);
  }
  return `${letters} ${String(unit).padStart(5, "0")}`;
}
