import type { JSX } from "preact";
import { showCount, showRate, showTarget } from "../../../texts/show-number";
import { Icon } from "../../icons";
import { usePassingTexts } from "./passing-texts";
import type { PassingPlan } from "./plan-passing";

interface PassingProofProps {
  readonly plan: PassingPlan;
  readonly noun: string;
}

/** Whether the targets ensure the parent's, in figures, read out whenever it changes; empty without a proposal. */
export function PassingProof({ plan, noun }: PassingProofProps): JSX.Element {
  const { proposal } = plan;
  const met = proposal?.weighed.met;
  return (
    <div class={met === undefined ? "" : met ? "box box-done" : "box box-care"}>
      {met !== undefined && <Icon name={met ? "check" : "warning"} />}
      <div class="box-body" role="status" id="thuoc-passing-proof">
        {proposal !== undefined && <Sentences proposal={proposal} noun={noun} />}
      </div>
    </div>
  );
}

function Sentences({ proposal, noun }: { readonly proposal: NonNullable<PassingPlan["proposal"]>; readonly noun: string }): JSX.Element {
  const texts = usePassingTexts();
  const { weighed, level, request, targets } = proposal;
  const { parent, rule } = request;
  const { met, share, surplus, missing, dossiers, spareDossiers, whole } = weighed;
  const target = showTarget(parent);
  // What is left over belongs to the targets as they are; rounded up unit by unit, more is left over.
  const isRounded = weighed.sum.numerator !== BigInt(dossiers) * weighed.sum.denominator;
  const spare = isRounded ? texts.surplusUnrounded : texts.surplus;
  const rate = showRate(dossiers / whole, parent);
  const byRule = targets.some(({ by }) => by !== "hand");
  return (
    <>
      <p>
        {met
          ? texts.proofMet(showRate(share, parent), target, noun)
          : texts.proofMissed(showRate(share, parent), target, noun)}
      </p>
      <p>
        <strong>{met ? spare(showCount(surplus), noun) : texts.missing(showCount(missing), noun)}</strong>
      </p>
      {met && (
        <p>
          {isRounded
            ? texts.allJustMetRounded(showCount(dossiers), showCount(whole), noun, rate, showCount(spareDossiers))
            : texts.allJustMet(showCount(dossiers), showCount(whole), noun, rate)}
        </p>
      )}
      {byRule && (
        <p class="minor">
          {rule === "gap"
            ? texts.levelGap(texts.tenthsOfWay(level))
            : level > 0
              ? texts.levelEqual(showTarget({ numerator: level, denominator: 1000 }))
              : texts.floorsSuffice}
        </p>
      )}
    </>
  );
}
