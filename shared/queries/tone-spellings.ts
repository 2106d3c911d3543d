import { placedTones } from "../tables/placed-tones";

/** The tones, and the ends of syllables where some write one of them a letter later: "oa", "oe" and "uy". */
const NEWER = /((?:^|[^q])[ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\u0300-\u036f])/gu;
const MOVED = ["oa", "oe", "uy"];

/** Both honest spellings of a phrase, given by its `wordKey`: with the older place of the tone, and with the newer one. */
export function toneSpellings(key: string): readonly string[] {
  const older = placedTones(key);
  const newer = older
    .normalize("NFD")
    .replace(NEWER, (found: string, before: string, tone: string, vowel: string) =>
      MOVED.includes(before.slice(-1) + vowel) ? before + vowel + tone : found,
    )
    .normalize("NFC");
  return [...new Set([older, newer])];
}
