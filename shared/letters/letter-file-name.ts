import { plainSpelling } from "../tables/plain-spelling";
import type { LetterKind } from "./kept-letter";

const LONGEST = 80;
const ENDING = ".docx";
const KINDS: Readonly<Record<LetterKind, string>> = { congVan: "Cong-van", baoCao: "Bao-cao" };

/**
 * What the file of a letter is called: "Cong-van_ket-qua-ho-so-truc-tuyen_thang-5-2024.docx". Only letters that every system
 * and every mail program takes, at most 80 with the ending; of a long subject whole words are left out, never the period.
 *
 * @param subject as typed; the period at its end is not said twice.
 * @param period its label, "" where none is known.
 */
export function letterFileName(kind: LetterKind, subject: string, period: string): string {
  const when = plain(period);
  const whole = plain(subject);
  const about = when !== "" && (whole === when || whole.endsWith("-" + when)) ? whole.slice(0, -when.length) : whole;
  const tail = (when === "" ? "" : "_" + cut(when, LONGEST / 2)) + ENDING;
  const short = cut(about, LONGEST - KINDS[kind].length - 1 - tail.length);
  return KINDS[kind] + (short === "" ? "" : "_" + short) + tail;
}

/** Small Latin letters and digits, with a hyphen for all that stands between them. */
function plain(text: string): string {
  return plainSpelling(text).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function cut(words: string, longest: number): string {
  const kept = words.length <= longest ? words : words.slice(0, longest + 1).replace(/-[^-]*$/, "").slice(0, longest);
  return kept.replace(/-+$/, "");
}
