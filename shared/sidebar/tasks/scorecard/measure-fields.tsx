import type { JSX } from "preact";
import { isScorePart } from "../../../ranking/scorecard";
import { columnLetters } from "../../../tables/grid";
import { showTarget } from "../../../texts/show-number";
import { headerOf } from "../../column-name";
import { SelectField, type Option } from "../../select-field";
import { TypedField } from "../../typed-field";
import type { MeasureChoice } from "./measure-choice";
import type { ScorecardPlan } from "./plan-scorecard";
import type { MeasureSetting, TargetFrom } from "./scorecard-state";
import type { ScorecardWords } from "./scorecard-words";

interface MeasureFieldsProps {
  readonly choice: MeasureChoice;
  readonly plan: ScorecardPlan;
  readonly hasRules: boolean;
  readonly words: ScorecardWords;
  readonly onSet: (key: string, setting: MeasureSetting) => void;
}

/** What tells columns under one heading apart: a select list is narrow. */
function lastLevel(header: string): string {
  return header.split(" \u203A ").pop() ?? header;
}

/** Target and weight of one indicator; points have a weight only. */
export function MeasureFields({ choice, plan, hasRules, words: say, onSet }: MeasureFieldsProps): JSX.Element {
  const { words, texts, nameOf } = say;
  const { key, of, better, targetFrom, target } = choice;
  const name = nameOf(of);
  const columns = plan.found.table.columns.filter(({ meaning }) => meaning === "target");
  const sources: Option<TargetFrom>[] = [
    { value: "none", label: words.targetNone },
    { value: "text", label: words.targetText },
    ...(hasRules ? [{ value: "table" as const, label: words.targetTable }] : []),
    ...columns.map((column) => ({
      value: column.column,
      label: words.targetColumn(columnLetters(column.column)) + " \u00B7 " + lastLevel(headerOf(column, texts)),
    })),
  ];
  const label = better === "lower" ? words.targetLower : words.target;
  const understood = better === "lower" ? words.understoodLower : words.understood;
  return (
    <div class="measure-fields">
      {!isScorePart(of) && (
        <SelectField
          label={label}
          value={targetFrom}
          options={sources}
          onPick={(picked) => onSet(key, { targetFrom: picked })}
        />
      )}
      {targetFrom === "text" && (
        <TypedField
          label={words.level}
          of={words.of(label, name)}
          keys="decimal"
          text={choice.targetText}
          error={choice.targetError}
          note={target === undefined ? undefined : understood(showTarget(target))}
          onType={(text) => onSet(key, { targetFrom: "text", target: text })}
        />
      )}
      <TypedField
        label={words.weight}
        of={words.of(words.weight, name)}
        keys="decimal"
        text={choice.weightText}
        error={choice.weightError}
        onType={(weight) => onSet(key, { weight })}
      />
    </div>
  );
}
