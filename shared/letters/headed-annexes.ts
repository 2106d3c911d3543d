import type { Annex } from "../reports/annex";
import { romanNumeral } from "../reports/roman-numeral";
import { LETTER_WORDS } from "./letter-words";

/** An annex, or one table of it, as it stands in a letter. */
export interface HeadedAnnex {
  readonly annex: Annex;
  /** "PHỤ LỤC II"; undefined for a table that goes on with the annex before it. */
  readonly heading: string | undefined;
}

/** The annexes of a letter with their headings: several have roman numerals, a single one has none (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export function headedAnnexes(annexes: readonly Annex[]): HeadedAnnex[] {
  const several = annexCount(annexes) > 1;
  let place = 0;
  return annexes.map((annex) => {
    if (goesOn(annex)) return { annex, heading: undefined };
    place += 1;
    return { annex, heading: several ? LETTER_WORDS.annex + " " + romanNumeral(place) : LETTER_WORDS.annex };
  });
}

/** How many annexes these are, however many tables they have. */
export function annexCount(annexes: readonly Annex[]): number {
  return annexes.filter((annex) => !goesOn(annex)).length;
}

function goesOn({ part }: Annex): boolean {
  return part !== undefined && part.number > 1;
}
