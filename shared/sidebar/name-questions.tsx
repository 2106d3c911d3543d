import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { showCount } from "../texts/show-number";
import { withDecisions, type NameChoice, type NameDecisions } from "../units/name-decisions";
import type { NameQuestion } from "../units/name-questions";
import { useGrowingList } from "./growing-list";
import { OneNameQuestion } from "./one-name-question";
import { useTexts } from "./pane-texts";
import { SettledNames } from "./settled-names";

const QUESTIONS_A_STEP = 8;

interface NameQuestionsProps {
  /** From `nameQuestions`: open ones and those that have been answered. */
  readonly questions: readonly NameQuestion[];
  /** The names to choose from, when the right one is not among the candidates. */
  readonly list: readonly string[];
  /** What has been decided so far, of this table and of others. */
  readonly decisions: NameDecisions;
  /** Takes all decisions, changed by what the user has just decided; to be remembered with the workbook. */
  readonly onDecide: (decisions: NameDecisions) => void;
}

/** The names of a table that exact rules did not settle: one question each, and the answers given, which can be undone. */
export function NameQuestions({ questions, list, decisions, onDecide }: NameQuestionsProps): JSX.Element | null {
  const { names } = useTexts().pane;
  const status = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState("");
  const open = questions.filter(({ answer }) => answer === undefined);
  const { shown, more } = useGrowingList(open.length, QUESTIONS_A_STEP);
  if (questions.length === 0) return null;

  const seen = open.slice(0, shown);
  const single = seen.filter(({ candidates, dividedUnit }) => candidates.length === 1 && dividedUnit === undefined);
  const decide = (choices: readonly (readonly [NameQuestion, NameChoice])[]): void => {
    // The pressed button goes away with its question; the focus must not fall back to the top of the page.
    status.current?.focus();
    setSaid(choices.map(([{ name }, choice]) => describe(name, choice)).join("; "));
    onDecide(withDecisions(decisions, choices.map(([{ key }, choice]) => [key, choice])));
  };

  return (
    <section class="name-questions">
      <h2>{names.heading}</h2>
      <p ref={status} tabIndex={-1} role="status" class="minor">
        {said !== "" && <span class="line">{said}.</span>}
        {open.length > 0 ? names.open(showCount(open.length)) : names.allSettled}
      </p>
      <ul class="review">
        {seen.map((question) => (
          <OneNameQuestion
            key={question.key}
            question={question}
            list={list}
            onAnswer={(choice) => decide([[question, choice]])}
          />
        ))}
      </ul>
      {single.length > 1 && (
        <p class="buttons">
          <button type="button" onClick={() => decide(single.map((question) => [question, question.candidates[0]]))}>
            {names.confirmAll(showCount(single.length))}
          </button>
        </p>
      )}
      {more}
      <SettledNames questions={questions} onUndo={(question) => decide([[question, undefined]])} />
    </section>
  );

  function describe(name: string, choice: NameChoice): string {
    if (choice === undefined) return names.undoOf(name);
    return choice === null ? names.answerNone(name) : names.answer(name, choice);
  }
}
