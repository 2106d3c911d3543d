import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { showCount } from "../texts/show-number";
import type { NameQuestion } from "../units/name-questions";
import { useTexts } from "./pane-texts";
import { SelectField } from "./select-field";

interface OneNameQuestionProps {
  readonly question: NameQuestion;
  readonly list: readonly string[];
  /** A name of the list, or null for none of it. */
  readonly onAnswer: (choice: string | null) => void;
}

/** Asks what a name of the table stands for: a button for each candidate, one for none, one for the whole list. */
export function OneNameQuestion({ question, list, onAnswer }: OneNameQuestionProps): JSX.Element {
  const { names } = useTexts().pane;
  const { name, group, place, cells, candidates, dividedUnit } = question;
  const [choosing, setChoosing] = useState(false);
  return (
    <li>
      <div role="group" aria-label={names.question(name)}>
        <strong>{name}</strong>
        <span class="minor">
          {group !== undefined && group + ", "}
          {names.place(place, cells > 1 ? showCount(cells - 1) : undefined)}
        </span>
        {dividedUnit !== undefined && <span class="line">{names.divided(dividedUnit)}</span>}
        {candidates.length === 0 && <span class="line">{names.noIdea}</span>}
        <span class="buttons">
          {candidates.map((candidate) => (
            <button type="button" key={candidate} onClick={() => onAnswer(candidate)}>
              {candidate}
            </button>
          ))}
          <button type="button" class="link" onClick={() => onAnswer(null)}>
            {names.none}
          </button>
          {!choosing && (
            <button type="button" class="link" onClick={() => setChoosing(true)}>
              {names.other}
            </button>
          )}
        </span>
        {choosing && <WholeList name={name} list={list} onTake={onAnswer} />}
      </div>
    </li>
  );
}

interface WholeListProps {
  readonly name: string;
  readonly list: readonly string[];
  readonly onTake: (name: string) => void;
}

/** All names to choose from; taken with a button, since with the keyboard a list changes at every arrow. */
function WholeList({ name, list, onTake }: WholeListProps): JSX.Element {
  const { names } = useTexts().pane;
  const [sorted] = useState(() => [...new Set(list)].sort(new Intl.Collator("vi").compare));
  const [picked, setPicked] = useState(sorted[0]);
  return (
    <div class="name-list" ref={focusList}>
      <SelectField<string | undefined>
        label={names.otherLabel(name)}
        value={picked}
        options={sorted.map((value) => ({ value, label: value }))}
        onPick={setPicked}
      />
      <button type="button" onClick={() => picked !== undefined && onTake(picked)}>
        {names.take}
      </button>
    </div>
  );
}

/** The button that was pressed has gone; the list takes the focus. */
function focusList(element: HTMLElement | null): void {
  element?.querySelector("select")?.focus();
}
