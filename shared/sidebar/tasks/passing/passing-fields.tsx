import type { JSX } from "preact";
import type { AllocationRule, AllocationStep } from "../../../domain/allocation-request";
import { showTarget } from "../../../texts/show-number";
import { SelectField } from "../../select-field";
import { TickBox } from "../../tick-box";
import { TypedField } from "../../typed-field";
import type { PassingSettings, PassingState } from "./passing-state";
import { usePassingTexts } from "./passing-texts";
import { PercentField } from "./percent-field";
import type { PassingPlan } from "./plan-passing";

interface PassingFieldsProps {
  readonly plan: PassingPlan;
  readonly settings: PassingSettings;
  readonly onSet: (changes: PassingState) => void;
}

const RULES: readonly AllocationRule[] = ["equal", "gap"];
const STEPS: readonly AllocationStep[] = [10, 5, 1];

/** The parent's target with its document and who assigns; then the rule, floor, ceiling and step. */
export function PassingFields({ plan, settings, onSet }: PassingFieldsProps): JSX.Element {
  const texts = usePassingTexts();
  const { rule, step, keepReached, document, body } = settings;
  return (
    <>
      <section aria-labelledby="thuoc-passing-parent">
        <h2 id="thuoc-passing-parent">{texts.parentHeading}</h2>
        <PercentField
          label={texts.parent}
          typed={plan.parent}
          hint={texts.parentHint}
          onType={(parent) => onSet({ parent })}
        />
        <TypedField
          label={texts.document}
          text={document}
          hint={texts.documentHint}
          onType={(next) => onSet({ document: next })}
        />
        <TypedField label={texts.body} text={body} hint={texts.bodyHint} onType={(next) => onSet({ body: next })} />
      </section>
      <section aria-labelledby="thuoc-passing-rule">
        <h2 id="thuoc-passing-rule">{texts.ruleHeading}</h2>
        <SelectField
          label={texts.rule}
          value={rule}
          options={RULES.map((value) => ({ value, label: texts.rules[value] }))}
          onPick={(next) => onSet({ rule: next })}
          note={texts.ruleNotes[rule]}
        />
        <div class="bounds">
          <PercentField
            label={texts.floor}
            typed={plan.floor}
            hint={texts.floorHint}
            onType={(floor) => onSet({ floor })}
          />
          <PercentField
            label={texts.ceiling}
            typed={plan.ceiling}
            hint={texts.ceilingHint}
            onType={(ceiling) => onSet({ ceiling })}
          />
        </div>
        <SelectField
          label={texts.step}
          value={step}
          options={STEPS.map((value) => ({ value, label: showTarget({ numerator: value, denominator: 1000 }) }))}
          onPick={(next) => onSet({ step: next })}
        />
        {rule === "equal" && (
          <TickBox ticked={keepReached} onTick={(keep) => onSet({ keepReached: keep })}>
            {texts.keep}
          </TickBox>
        )}
      </section>
    </>
  );
}
