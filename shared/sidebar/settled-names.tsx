import type { JSX } from "preact";
import { showCount } from "../texts/show-number";
import type { NameQuestion } from "../units/name-questions";
import { useGrowingList } from "./growing-list";
import { useTexts } from "./pane-texts";

const NAMES_A_STEP = 20;

interface SettledNamesProps {
  readonly questions: readonly NameQuestion[];
  readonly onUndo: (question: NameQuestion) => void;
}

/** What the user has decided about names of this table, each with a button to decide again. */
export function SettledNames({ questions, onUndo }: SettledNamesProps): JSX.Element | null {
  const { names } = useTexts().pane;
  const settled = questions.filter(({ answer }) => answer !== undefined);
  const { shown, more } = useGrowingList(settled.length, NAMES_A_STEP);
  if (settled.length === 0) return null;
  return (
    <details>
      <summary>{names.settled(showCount(settled.length))}</summary>
      <ul class="review">
        {settled.slice(0, shown).map((question) => (
          <li key={question.key}>
            {question.answer == null ? names.answerNone(question.name) : names.answer(question.name, question.answer)}{" "}
            <button type="button" class="link" aria-label={names.undoOf(question.name)} onClick={() => onUndo(question)}>
              {names.undo}
            </button>
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
