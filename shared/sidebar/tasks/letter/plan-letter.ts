import type { KeptLetter } from "../../../letters/kept-letter";
import type { Letter } from "../../../letters/letter";
import { dateWords } from "../../../letters/letter-date";
import { letterFileName } from "../../../letters/letter-file-name";
import { letterForm, type LetterDetails } from "../../../letters/letter-form";
import { openingAbout, shownOpening, type OpeningFacts } from "../../../letters/proposed-opening";
import { proposedSubject } from "../../../letters/proposed-subject";
import type { ReportMaterial } from "../../../reporting/report-material";
import type { Paragraph } from "../../../reporting/statement";
import type { LetterState } from "./letter-state";

/** The letter as it would be written now. */
export interface LetterPlan {
  /** The sheet and the period that it is about. */
  readonly of: string;
  /** As they stand in their fields. */
  readonly details: LetterDetails;
  readonly dateWrong: boolean;
  /** What its opening paragraph says the letter is about. */
  readonly about: OpeningFacts["about"];
  /** The opening paragraphs as they stand in their field, typed or proposed. */
  readonly opening: readonly string[];
  /** Without its annex, whose thousands of rows are made once they are asked for. */
  readonly letter: Pick<Letter, "form" | "paragraphs">;
  readonly withAnnex: boolean;
  readonly fileName: string;
}

/** What was typed for this table and period, else what is proposed; and the letter that comes of it. */
export function planLetter(
  material: ReportMaterial,
  kept: KeptLetter,
  set: LetterState,
  paragraphs: readonly Paragraph[],
): LetterPlan {
  const period = material.period?.label ?? "";
  const of = material.source.table.sheet + "\n" + period;
  const typed = set.of === of ? set : {};
  const proposed = proposedSubject(material);
  const details = { number: typed.number ?? "", date: typed.date ?? "", subject: typed.subject ?? proposed };
  const { kind, letters } = kept;
  const about = openingAbout(details.subject, proposed);
  const opening = shownOpening(letters[kind].opening, { kind, body: kept.body, about });
  const form = letterForm({ ...kept, letters: { ...letters, [kind]: { ...letters[kind], opening } } }, details);
  return {
    of,
    details,
    // What cannot be read stays as it is.
    dateWrong: form.date !== "" && dateWords(form.date) === form.date,
    about,
    opening,
    letter: { form, paragraphs },
    withAnnex: set.withAnnex ?? true,
    fileName: letterFileName(form.kind, form.subject, period),
  };
}
