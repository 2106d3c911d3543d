import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { useElementId } from "../../element-id";
import { Icon } from "../../icons";
import { SelectField } from "../../select-field";
import type { ScorecardPlan } from "./plan-scorecard";
import type { ScorecardWords } from "./scorecard-words";

interface TieBreakersProps {
  readonly plan: Pick<ScorecardPlan, "tieBreakers" | "tieChoices">;
  readonly words: ScorecardWords;
  readonly onChange: (keys: readonly string[]) => void;
}

/** What is asked where units stand equal, in order, with buttons to move and to remove. */
export function TieBreakers({ plan, words: say, onChange }: TieBreakersProps): JSX.Element {
  const { words, keyName } = say;
  const id = useElementId();
  const list = useRef<HTMLDivElement>(null);
  const keys = plan.tieBreakers.map(({ key }) => key);
  const [wanted, want] = useState("");
  const free = plan.tieChoices.filter(({ key }) => !keys.includes(key));

  const next = free.find(({ key }) => key === wanted) ?? free[0];

  const swap = (at: number, other: number): void => {
    const moved = [...keys];
    [moved[at], moved[other]] = [keys[other] ?? "", keys[at] ?? ""];
    onChange(moved);
  };
  // The removed button goes; the focus must not fall back to the top of the page.
  const drop = (key: string): void => {
    list.current?.focus();
    onChange(keys.filter((other) => other !== key));
  };

  return (
    <div class="ties" role="group" aria-labelledby={id} ref={list} tabIndex={-1}>
      <p id={id}>{words.ties}</p>
      {keys.length === 0 && <p class="minor">{words.tiesNone}</p>}
      <ol>
        {plan.tieBreakers.map((choice, at) => {
          const name = keyName(choice);
          return (
            <li key={choice.key}>
              <span>{String(at + 1) + ". " + name}</span>
              <button type="button" aria-label={words.up(name)} aria-disabled={at === 0} onClick={() => at > 0 && swap(at, at - 1)}>
                <span class="turned">
                  <Icon name="chevron" />
                </span>
              </button>
              <button
                type="button"
                aria-label={words.down(name)}
                aria-disabled={at === keys.length - 1}
                onClick={() => at < keys.length - 1 && swap(at, at + 1)}
              >
                <Icon name="chevron" />
              </button>
              <button type="button" aria-label={words.drop(name)} onClick={() => drop(choice.key)}>
                <Icon name="cross" />
              </button>
            </li>
          );
        })}
      </ol>
      {free.length > 0 && (
        <div class="add-tie">
          <SelectField
            label={words.addTie}
            value={next?.key}
            options={free.map((choice) => ({ value: choice.key as string | undefined, label: keyName(choice) }))}
            onPick={(key) => want(key ?? "")}
          />
          <button type="button" onClick={() => next !== undefined && onChange([...keys, next.key])}>
            {words.add}
          </button>
        </div>
      )}
      <p class="minor">{words.tiesNote}</p>
    </div>
  );
}
