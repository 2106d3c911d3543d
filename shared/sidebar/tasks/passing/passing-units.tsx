import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import { TypedField } from "../../typed-field";
import { namesHolding } from "./names-holding";
import { PassedUnitCard } from "./passed-unit";
import type { OwnTexts, PassingState } from "./passing-state";
import { usePassingTexts } from "./passing-texts";
import type { PassingPlan } from "./plan-passing";

const UNITS_A_STEP = 50;
/** So many cards are found by looking. */
const FEW = 12;

interface PassingUnitsProps {
  readonly plan: PassingPlan;
  readonly state: PassingState;
  readonly noun: string;
  readonly onSet: (changes: PassingState) => void;
}

/** Each unit with what it is given, which may be adjusted by hand; nothing as long as there is nothing to say of them. */
export function PassingUnits({ plan, state, noun, onSet }: PassingUnitsProps): JSX.Element | null {
  const texts = usePassingTexts();
  const { units, proposal, blocked } = plan;
  const [query, setQuery] = useState("");
  const found = units.length > FEW ? namesHolding(units, query) : units.map((_, at) => at);
  const { shown, more } = useGrowingList(found.length, UNITS_A_STEP);
  const setOwn = (key: string, changes: OwnTexts): void =>
    onSet({ own: { ...state.own, [key]: { ...state.own?.[key], ...changes } } });
  const isWaiting = blocked?.by === "typeParent" || blocked?.by === "settleDoubtful";
  if (isWaiting && Object.keys(state.own ?? {}).length === 0) return null;

  return (
    <section aria-labelledby="thuoc-passing-units">
      <h2 id="thuoc-passing-units">{texts.unitsHeading(showCount(found.length))}</h2>
      {units.length > FEW && (
        <TypedField label={texts.find} type="search" text={query} hint={texts.findHint} onType={setQuery} />
      )}
      {found.length === 0 && <p class="minor">{texts.noneFound}</p>}
      <ul class="passed-units">
        {found.slice(0, shown).map((at) => {
          const unit = units[at];
          return unit === undefined ? null : (
            <PassedUnitCard key={unit.key} unit={unit} given={proposal?.targets[at]} noun={noun} onOwn={setOwn} />
          );
        })}
      </ul>
      {more}
    </section>
  );
}
