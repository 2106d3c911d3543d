import type { ProcedureLevel } from "../domain/procedure";
import type { CellValue } from "./grid";
import { cellText, isBlank } from "./cell-text";
import { levelWords, notTheLevelWords } from "./procedure-vocabulary";
import { markedKey } from "./word-keys";

const LEVELS: readonly ProcedureLevel[] = ["full", "part", "level4", "level3", "information"];
const keys = LEVELS.map((level) => ({ level, keys: levelWords[level].split("|").map(markedKey) }));
const doubts = notTheLevelWords.split("|").map(markedKey);

/**
 * The level that a cell gives: as a whole ("4", "Mức độ 3"), or with more words around it where only one level is named
 * ("DVC trực tuyến toàn trình").
 *
 * @returns undefined for a blank; "unknown" for other words, for two levels in one cell ("mức 3, 4"), and where a level is denied ("không
 * phải toàn trình"): what it is instead is not said.
 */
export function readProcedureLevel(value: CellValue): ProcedureLevel | undefined | "unknown" {
  if (isBlank(value)) return undefined;
  const text = cellText(value);
  if (/^[-\u2013\u2014]+$/.test(text)) return undefined;
  const key = markedKey(text);
  const whole = keys.find((level) => level.keys.includes(key));
  if (whole !== undefined) return whole.level;
  // A lone digit inside a text may be anything: 3 in "mức 3, 4" beside its other.
  const named = keys.filter((level) => level.keys.some((word) => word.length > 3 && key.includes(word)));
  const digits = new Set(key.match(/ [1-4](?= )/g));
  // "Toàn trình (mức độ 4)" says one thing in the words of two times.
  const today = named.filter(({ level }) => level === "full" || level === "part");
  const [only, another] = today.length > 0 ? today : named;
  if (only === undefined || another !== undefined || digits.size > 1) return "unknown";
  // What a level is called may hold "không" itself ("không trực tuyến").
  const rest = only.keys.reduce((text, word) => (word.length > 3 ? text.split(word).join(" ") : text), key);
  return doubts.some((word) => rest.includes(word)) ? "unknown" : only.level;
}
