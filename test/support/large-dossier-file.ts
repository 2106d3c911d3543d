import { strToU8, Zip, ZipDeflate } from "fflate";
import { spelling, unitName } from "../../bench/dossiers/unit-names";
import { below, randomFrom } from "../../bench/random";
import { partsOf } from "../sharing/xlsx-parts";

/** A province's dossiers of 2025 as its one-stop system hands them out, to be counted until 30 November. */
export interface LargeDossiers {
  readonly header: readonly string[];
  /** Days are numbers, as in a spreadsheet. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** How many count: repeated ones, and those received in December, do not. */
  readonly counted: number;
}

const HEADER = [
  "STT", "Mã hồ sơ", "Chủ hồ sơ", "Số CCCD", "Số điện thoại", "Đơn vị giải quyết", "Mã TTHC", "Hình thức nộp",
  "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày trả kết quả", "Trạng thái", "Hình thức thanh toán",
];
const FIRST_DAY_COLUMN = 8;
const LAST_DAY_COLUMN = 10;
export const UNITS = 3321;
const PROCEDURES = 2400;
/** 1 January and 30 November 2025. */
const FROM = 45_658;
const UNTIL = FROM + 333;
const CHANNELS = ["Trực tuyến toàn trình", "Trực tuyến một phần", "Trực tiếp", "Bưu chính công ích"];
const PAYMENTS = ["", "", "Trực tuyến", "Trực tiếp"];
const FAMILIES = ["Nguyễn Thị", "Trần Văn", "Lê Hoàng", "Phạm Minh"];

/** Every unit in several spellings, 2,400 procedures, three columns about persons; a row in a thousand stands there twice. */
export function largeDossiers(many: number, seed: number): LargeDossiers {
  const random = randomFrom(seed);
  let counted = 0;
  const rows: (string | number)[][] = [];
  for (let at = 0; at < many; at++) {
    const before = rows[at - 1];
    if (at % 1000 === 999 && before !== undefined) {
      rows.push([at + 1, ...before.slice(1)]);
      continue;
    }
    const received = FROM + below(random, 365);
    const resolved = random() < 0.85 ? received + 1 + below(random, 25) : "";
    if (received <= UNTIL) counted++;
    rows.push([
      at + 1,
      `H56.${10 + (at % 90)}-250105-${String(at).padStart(7, "0")}`,
      `${FAMILIES[at % 4] ?? ""} ${below(random, 9000)}`,
      `0563${String(below(random, 100_000_000)).padStart(8, "0")}`,
      `09${String(below(random, 100_000_000)).padStart(8, "0")}`,
      spelling(unitName(below(random, UNITS)), random),
      `1.${String(100_000 + 37 * below(random, PROCEDURES)).padStart(6, "0")}`,
      CHANNELS[below(random, 4)] ?? "",
      received,
      received + 5 + below(random, 16),
      resolved,
      resolved === "" ? "Đang giải quyết" : "Đã trả kết quả",
      PAYMENTS[below(random, 4)] ?? "",
    ]);
  }
  return { header: HEADER, rows, counted };
}

/** The dossiers as .csv, days as texts, names that need it in quotes. */
export function csvOf({ header, rows }: LargeDossiers): Buffer {
  const lines = rows.map((row) => row.map(csvField).join(";"));
  return Buffer.from("\uFEFF" + [header.join(";"), ...lines].join("\r\n") + "\r\n");
}

function csvField(value: string | number, column: number): string {
  if (typeof value === "number") return column >= FIRST_DAY_COLUMN && column <= LAST_DAY_COLUMN ? dayText(value) : String(value);
  return /[\n;"]/.test(value) ? `"${value}"` : value;
}

const dayTexts = new Map<number, string>();

function dayText(day: number): string {
  const known = dayTexts.get(day);
  if (known !== undefined) return known;
  const [year, month, date] = new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10).split("-");
  const text = `${date ?? ""}/${month ?? ""}/${year ?? ""}`;
  dayTexts.set(day, text);
  return text;
}

const ROWS_AT_ONCE = 5000;

/** The dossiers as Excel keeps them: texts in one list, cells naming them by number, everything packed. */
export function xlsxOf({ header, rows }: LargeDossiers): Buffer {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const letters = header.map((_, column) => String.fromCharCode(65 + column));
  const rowXml = (row: readonly (string | number)[], at: number): string => {
    const cells = row.map((value, column) => {
      if (value === "") return "";
      const place = `${letters[column] ?? ""}${at + 1}`;
      return typeof value === "number" ? `<c r="${place}"><v>${value}</v></c>` : `<c r="${place}" t="s"><v>${numberOf(value)}</v></c>`;
    });
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  };
  const all = [header, ...rows];
  const sheet = Array.from({ length: Math.ceil(all.length / ROWS_AT_ONCE) }, (_, slice) => {
    const from = slice * ROWS_AT_ONCE;
    return all.slice(from, from + ROWS_AT_ONCE).map((row, at) => rowXml(row, from + at)).join("");
  });
  const strings = [...numbers.keys()].map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("");
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, text] of Object.entries(partsOf({ "Hồ sơ": "\u0000" }, { strings }))) {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    const [head = "", tail] = text.split("\u0000");
    part.push(strToU8(head), tail === undefined);
    if (tail === undefined) continue;
    for (const piece of sheet) part.push(strToU8(piece));
    part.push(strToU8(tail), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
