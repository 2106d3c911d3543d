import { AlignmentType, type ISectionOptions, type Paragraph } from "docx";
import type { Annex } from "../reports/annex";
import { partTitle } from "../reports/annex-title";
import type { Steps } from "../tables/steps";
import { annexTable } from "./annex-table";
import { annexLayoutInSteps } from "./annex-widths";
import type { HeadedAnnex } from "./headed-annexes";
import type { LetterOutline } from "./letter-outline";
import { LETTER_WORDS } from "./letter-words";
import { pageNumbers, pageSetup } from "./page-setup";
import { centredLine, textLine } from "./text-lines";
import { pointTwips } from "./twips";

const TITLE = { size: 14, bold: true };
const NOTE = { size: 12 };
const BELOW = { spacing: { after: pointTwips(6) } };

/**
 * The pages of an annex, or of one of its tables, upright or lying as the table needs. What goes on with an annex says which
 * of its tables it is, of what period, and its pages are counted on. Pauses while its columns are measured.
 */
export function* annexPages({ annex, heading }: HeadedAnnex, { enclosed }: Pick<LetterOutline, "enclosed">): Steps<ISectionOptions> {
  const layout = yield* annexLayoutInSteps(annex);
  const period = annex.period === "" ? [] : [centredLine(annex.period, { size: 14 })];
  const part = annex.part === undefined ? [] : [centredLine(partTitle(annex.part), TITLE)];
  const headed = (word: string): Paragraph[] => [
    centredLine(word, TITLE),
    centredLine(annex.title, TITLE),
    ...period,
    centredLine(enclosed, { size: 14, italics: true }, BELOW),
    ...part,
  ];
  return {
    properties: pageSetup(layout.orientation, heading === undefined),
    headers: pageNumbers(),
    children: [
      ...(heading === undefined ? [...part, ...period] : headed(heading)),
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
