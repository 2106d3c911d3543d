import type { JSX } from "preact";
import { showCount } from "../../../texts/show-number";
import { TickBox } from "../../tick-box";
import type { MeasureChoice } from "./measure-choice";
import { MeasureFields } from "./measure-fields";
import type { ScorecardPlan } from "./plan-scorecard";
import type { MeasureSetting } from "./scorecard-state";
import type { ScorecardWords } from "./scorecard-words";

interface MeasureListProps {
  readonly plan: ScorecardPlan;
  readonly hasRules: boolean;
  readonly words: ScorecardWords;
  readonly onPick: (keys: readonly string[]) => void;
  readonly onSet: (key: string, setting: MeasureSetting) => void;
}

/** All indicators of the table to tick; a ticked one shows its target and weight. */
export function MeasureList({ plan, hasRules, words: say, onPick, onSet }: MeasureListProps): JSX.Element {
  const { words, nameOf, definitionOf } = say;
  const { choices, picked } = plan;
  const tick = (key: string, ticked: boolean): void =>
    onPick(choices.filter((choice) => (choice.key === key ? ticked : choice.picked)).map((choice) => choice.key));
  const sum = picked.reduce((all, { weight }) => all + (weight ?? 0), 0);
  const sound = picked.every(({ weight }) => weight !== undefined);
  return (
    <section aria-labelledby="thuoc-scorecard-choose">
      <h2 id="thuoc-scorecard-choose">{words.choose}</h2>
      <p class="minor">{words.chooseNote}</p>
      <ul class="measures">{choices.map(draw)}</ul>
      {picked.length > 0 && sound && (
        <p class="minor" role="status">
          {words.weights(showCount(sum))}
        </p>
      )}
    </section>
  );

  function draw(choice: MeasureChoice): JSX.Element {
    const { key, of, better } = choice;
    return (
      <li key={key}>
        <TickBox ticked={choice.picked} onTick={(ticked) => tick(key, ticked)}>
          {nameOf(of)}
          {better === "lower" && <span class="minor">{" (" + words.lower + ")"}</span>}
        </TickBox>
        {choice.picked && (
          <div class="measure">
            <p class="minor">{definitionOf(of)}</p>
            <MeasureFields choice={choice} plan={plan} hasRules={hasRules} words={say} onSet={onSet} />
          </div>
        )}
      </li>
    );
  }
}
