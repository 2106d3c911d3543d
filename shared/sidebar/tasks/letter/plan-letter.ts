import type { KeptLetter } from "../../../letters/kept-letter";
import type { Letter } from "../../../letters/letter";
import { dateWords } from "../../../letters/letter-date";
import { letterFileName } from "../../../letters/letter-file-name";
import { letterForm, type LetterDetails } from "../../../letters/letter-form";
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
  const details = { number: typed.number ?? "", date: typed.date ?? "", subject: typed.subject ?? proposedSubject(material) };
  const form = letterForm(kept, details);
  return {
    of,
    details,
    // What cannot be read stays as it is.
    dateWrong: form.date !== "" && dateWords(form.date) === form.date,
    letter: { form, paragraphs },
    withAnnex: set.withAnnex ?? true,
    fileName: letterFileName(form.kind, form.subject, period),
  };
}
