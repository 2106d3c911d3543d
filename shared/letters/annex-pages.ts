import { AlignmentType, type ISectionOptions, type Paragraph } from "docx";
import type { Annex } from "../reports/annex";
import { romanNumeral } from "../reports/roman-numeral";
import { annexTable } from "./annex-table";
import { annexLayout } from "./annex-widths";
import type { LetterOutline } from "./letter-outline";
import { LETTER_WORDS } from "./letter-words";
import { pageNumbers, pageSetup } from "./page-setup";
import { centredLine, textLine } from "./text-lines";
import { pointTwips } from "./twips";

const TITLE = { size: 14, bold: true };
const NOTE = { size: 12 };
const BELOW = { spacing: { after: pointTwips(6) } };

/**
 * The pages of an annex, upright or lying as its table needs. Several annexes have roman numerals, a single one has none
 * (NĐ 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param place of the annex among them, from 1; undefined when it is the only one.
 */
export function annexPages(annex: Annex, { enclosed }: Pick<LetterOutline, "enclosed">, place: number | undefined): ISectionOptions {
  const layout = annexLayout(annex);
  const heading = place === undefined ? LETTER_WORDS.annex : LETTER_WORDS.annex + " " + romanNumeral(place);
  return {
    properties: pageSetup(layout.orientation),
    headers: pageNumbers(),
    children: [
      centredLine(heading, TITLE),
      centredLine(annex.title, TITLE),
      ...(annex.period === "" ? [] : [centredLine(annex.period, { size: 14 })]),
      centredLine(enclosed, { size: 14, italics: true }, BELOW),
      textLine(annex.unitOfMeasure, { ...NOTE, italics: true }, { alignment: AlignmentType.RIGHT, keepNext: true }),
      ...(annex.columns.length === 0 ? [] : [annexTable(annex, layout)]),
      ...notesOf(annex),
    ],
  };
}

function notesOf({ definitions, notes }: Annex): Paragraph[] {
  const lines = [...definitions.map(({ name, text }) => LETTER_WORDS.definition(name, text)), ...notes];
  const list = lines.map((line) => textLine("- " + line, NOTE, { alignment: AlignmentType.BOTH }));
  return [textLine(LETTER_WORDS.notes, { ...NOTE, bold: true }, { spacing: { before: pointTwips(6) }, keepNext: true }), ...list];
}
