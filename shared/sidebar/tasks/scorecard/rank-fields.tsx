import type { JSX } from "preact";
import { isScorePart } from "../../../ranking/scorecard";
import { SelectField } from "../../select-field";
import { TickBox } from "../../tick-box";
import type { ScorecardPlan } from "./plan-scorecard";
import type { ScorecardState } from "./scorecard-state";
import type { ScorecardWords } from "./scorecard-words";
import { TieBreakers } from "./tie-breakers";

interface RankFieldsProps {
  readonly plan: ScorecardPlan;
  readonly words: ScorecardWords;
  readonly choose: (changes: Partial<ScorecardState>) => void;
}

/** How the composite score is made, what units are ranked by, and what breaks ties. */
export function RankFields({ plan, words: say, choose }: RankFieldsProps): JSX.Element {
  const { words, keyName } = say;
  const lower = plan.picked.some(({ better }) => better === "lower");
  return (
    <section aria-labelledby="thuoc-scorecard-ranking">
      <h2 id="thuoc-scorecard-ranking">{words.ranking}</h2>
      <SelectField
        label={words.reading}
        value={plan.reading}
        options={[
          { value: "rates" as const, label: words.rates },
          { value: "attainment" as const, label: words.attainment },
        ]}
        onPick={(reading) => choose({ reading })}
        note={[plan.reading === "rates" ? words.ratesNote : words.attainmentNote, lower ? words.lowerNote[plan.reading] : "", words.idleNote]
          .filter(Boolean)
          .join(" ")}
      />
      <SelectField
        label={words.rankBy}
        value={plan.rankBy.key}
        options={plan.rankChoices.map((choice) => ({ value: choice.key, label: keyName(choice) }))}
        onPick={(rankBy) => choose({ rankBy })}
      />
      <SelectField
        label={words.first}
        value={plan.first}
        options={[
          { value: "best" as const, label: words.best },
          { value: "worst" as const, label: words.worst },
        ]}
        onPick={(first) => choose({ first })}
      />
      <TieBreakers plan={plan} words={say} onChange={(tieBreakers) => choose({ tieBreakers })} />
      {(plan.banded || plan.choices.some(({ of }) => isScorePart(of))) && (
        <>
          <TickBox ticked={plan.banded} onTick={(banded) => choose({ banded })}>
            {words.bands}
          </TickBox>
          {plan.banded && <p class="minor">{words.bandsNote}</p>}
        </>
      )}
    </section>
  );
}
