import type { KeptLetter } from "../../../letters/kept-letter";

/** What the user has set in this piece of work, as typed. What is undefined, the pane proposes. */
export interface LetterState {
  /** What is kept with the workbook, as it is being typed; the annex is signed by the same. */
  readonly kept?: KeptLetter;
  readonly withAnnex?: boolean;
  /** What the letter is about, which the three below were typed for (`LetterPlan.of`): the next period has its own. */
  readonly of?: string;
  readonly number?: string;
  /** dd/mm/yyyy. */
  readonly date?: string;
  readonly subject?: string;
}
