import type { JSX } from "preact";
import { indicators } from "../../../domain/indicator";
import { indicatorNamed } from "../../../ranking/indicator-names";
import type { UnplacedRule } from "../../../reports/target-sheet";
import { showTarget } from "../../../texts/show-number";
import { useTargetsTexts } from "./use-targets-texts";
import { validityText } from "./validity-text";

/** What a rule says: whom it is for, the least (or the most) that is asked for, of what, by which document, from when. */
export function RuleFacts({ rule }: { readonly rule: UnplacedRule }): JSX.Element {
  const texts = useTargetsTexts();
  const { group, unit, target, document, from, to } = rule;
  const id = indicatorNamed(rule.indicator);
  const isMost = indicators.some((indicator) => indicator.id === id && indicator.better === "lower");
  const bound = isMost ? texts.atMost : texts.atLeast;
  return (
    <>
      <p>
        <strong class="rule-whom">{unit !== "" ? unit : group !== "" ? group : texts.everyone}</strong>{" "}
        <span class="whole">{bound(showTarget(target))}</span>
      </p>
      {unit !== "" && group !== "" && <p class="minor">{group}</p>}
      <p class="minor">{rule.indicator === "" ? texts.allIndicators : rule.indicator}</p>
      <p class="minor">{[document, validityText(from, to, texts)].filter((part) => part !== "").join(" · ")}</p>
    </>
  );
}
