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
  const { met, share, surplus, missing, dossiers, whole } = weighed;
  const target = showTarget(parent);
  const byRule = targets.some(({ by }) => by !== "hand");
  return (
    <>
      <p>
        {met
          ? texts.proofMet(showRate(dossiers / whole, parent), showCount(dossiers), showCount(whole), noun, target)
          : texts.proofMissed(showRate(share, parent), target, noun)}
      </p>
      <p>
        <strong>{met ? texts.surplus(showCount(surplus), noun) : texts.missing(showCount(missing), noun)}</strong>{" "}
        {met && texts.weighted(showRate(share, parent))}
      </p>
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
