import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { compareShares } from "../../../domain/ranking";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import { Notice } from "../../notice";
import { TickBox } from "../../tick-box";
import { PassedUnitCard } from "./passed-unit";
import { PassingProof } from "./passing-proof";
import type { OwnTexts, PassingState } from "./passing-state";
import { usePassingTexts } from "./passing-texts";
import type { PassingPlan } from "./plan-passing";
import { namesHolding } from "./names-holding";
import { WordsField } from "./words-field";

const UNITS_A_STEP = 50;
/** So many cards are found by looking. */
const FEW = 12;

interface PassingResultProps {
  readonly plan: PassingPlan;
  readonly state: PassingState;
  readonly noun: string;
  readonly onSet: (changes: PassingState) => void;
}

/** The proposal: the proof first, then each unit, which may be adjusted by hand; or what stands in the way. */
export function PassingResult({ plan, state, noun, onSet }: PassingResultProps): JSX.Element {
  const texts = usePassingTexts();
  const { units, proposal, blocked, hands, parent } = plan;
  const [query, setQuery] = useState("");
  const found = units.length > FEW ? namesHolding(units, query) : units.map((_, at) => at);
  const { shown, more } = useGrowingList(found.length, UNITS_A_STEP);
  const below = proposal === undefined ? 0 : units.filter(isBelow).length;
  const setOwn = (key: string, changes: OwnTexts): void =>
    onSet({ own: { ...state.own, [key]: { ...state.own?.[key], ...changes } } });

  return (
    <section aria-labelledby="thuoc-passing-result">
      <h2 id="thuoc-passing-result">{texts.resultHeading}</h2>
      {blocked?.by === "obstacle" && parent.share !== undefined && (
        <Notice kind="failure">
          <p role="alert">{texts.obstacle(blocked.obstacle, parent.share, blocked.unit, noun)}</p>
        </Notice>
      )}
      {blocked !== undefined && blocked.by !== "obstacle" && <p class="minor">{texts[blocked.by]}</p>}
      <PassingProof plan={plan} noun={noun} />
      {below > 0 && <p>{texts.below(showCount(below))}</p>}
      {hands > 0 && (
        <>
          <p>
            {texts.byHand(showCount(hands))}{" "}
            <button type="button" class="link" onClick={() => onSet({ own: {} })}>
              {texts.dropHands}
            </button>
          </p>
          {plan.spread === "needed" ? (
            <p>{texts.spreadNeeded}</p>
          ) : (
            <TickBox ticked={state.spread === true} onTick={(spread) => onSet({ spread })}>
              {texts.spread}
            </TickBox>
          )}
        </>
      )}
      {units.length > FEW && (
        <WordsField label={texts.find} type="search" value={query} hint={texts.findHint} onType={setQuery} />
      )}
      <h3>{texts.unitsHeading(showCount(found.length))}</h3>
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

  function isBelow({ part, whole }: { readonly part: number; readonly whole: number }, at: number): boolean {
    const target = proposal?.targets[at]?.target;
    if (target === undefined || whole === 0) return false;
    return compareShares({ part: target.numerator, whole: target.denominator }, { part, whole }) < 0;
  }
}
