import { dayText } from "./day-text";
import { xmlTags } from "./xml-tags";

/** Built-in formats that show days or times (ECMA-376-1, 18.8.30). */
const BUILT_IN = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** The numbers of the cell formats in styles.xml that show a number as a day or a time. */
export function dayStyles(styles: string): ReadonlySet<number> {
  const found = new Set<number>();
  const own = new Map<number, string>();
  let formats = -1;
  for (const { name, attributes } of xmlTags(styles)) {
    const id = Number(attributes.get("numFmtId") ?? "0");
    if (name === "numFmt") own.set(id, attributes.get("formatCode") ?? "");
    else if (name === "cellXfs") formats = 0;
    else if (name === "cellStyles" || name === "dxfs") formats = -1;
    else if (name === "xf" && formats >= 0) {
      const code = own.get(id);
      if (code === undefined ? BUILT_IN.has(id) : showsDay(code)) found.add(formats);
      formats += 1;
    }
  }
  return found;
}

function showsDay(code: string): boolean {
  if (/\[(h+|m+|s+)\]/i.test(code)) return true;
  const plain = code.replace(/\[[^\]]*\]|"[^"]*"|\\.|[*_]./g, "");
  return !/^\s*general\s*$/i.test(plain) && /[ydhs]|mmm|am\/pm|a\/p/i.test(plain);
}

const MS_A_DAY = 86_400_000;
/** The 1900 system counts 29/02/1900, which never was, as its day 60. */
const BEFORE_GAP = Date.UTC(1899, 11, 31);
const LAST_BEFORE_GAP = 60;

/** A day of the 1900 system as the reader of smaller files writes it. */
export function textOfSerial(serial: number): string {
  const days = serial < LAST_BEFORE_GAP ? serial : serial - 1;
  return dayText(new Date(BEFORE_GAP + Math.round(days * MS_A_DAY)));
}
