import type { JSX } from "preact";
import { compareShares } from "../../../domain/ranking";
import { showCount } from "../../../texts/show-number";
import { Notice } from "../../notice";
import { TickBox } from "../../tick-box";
import { PassingProof } from "./passing-proof";
import type { PassingState } from "./passing-state";
import { usePassingTexts } from "./passing-texts";
import type { PassingPlan } from "./plan-passing";

interface PassingResultProps {
  readonly plan: PassingPlan;
  readonly state: PassingState;
  readonly noun: string;
  readonly onSet: (changes: PassingState) => void;
}

/** The proposal as a whole with its proof, or what stands in the way. */
export function PassingResult({ plan, state, noun, onSet }: PassingResultProps): JSX.Element {
  const texts = usePassingTexts();
  const { units, proposal, blocked, hands, parent } = plan;
  const below = proposal === undefined ? 0 : units.filter(isBelow).length;

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
    </section>
  );

  function isBelow({ part, whole }: { readonly part: number; readonly whole: number }, at: number): boolean {
    const target = proposal?.targets[at]?.target;
    if (target === undefined || whole === 0) return false;
    return compareShares({ part: target.numerator, whole: target.denominator }, { part, whole }) < 0;
  }
}
