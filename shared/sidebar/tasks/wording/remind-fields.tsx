import type { JSX } from "preact";
import type { RemindRule } from "../../../reporting/text-rules";
import { SelectField } from "../../select-field";
import { CountField } from "./count-field";
import { IndicatorField } from "./indicator-field";
import type { NamedIndicator } from "./named-indicator";
import { ShareField } from "./share-field";
import { useWordingTexts } from "./wording-texts";

interface RemindFieldsProps {
  readonly rule: RemindRule;
  readonly indicators: readonly NamedIndicator[];
  readonly onSet: (rule: RemindRule) => void;
}

const KINDS = ["notMet", "below", "lowest", "notMetTwice", "none"] as const;

/** Each kind of rule as it is when it is picked. */
const RULES: Readonly<Record<RemindRule["is"], RemindRule>> = {
  none: { is: "none" },
  notMet: { is: "notMet", of: "every", indicators: [] },
  below: { is: "below", of: "every", share: { numerator: 50, denominator: 100 }, indicators: [] },
  lowest: { is: "lowest", count: 3, indicator: "" },
  notMetTwice: { is: "notMetTwice", of: "every", indicators: [] },
};

/** Who is reminded. */
export function RemindFields({ rule, indicators, onSet }: RemindFieldsProps): JSX.Element {
  const texts = useWordingTexts();
  return (
    <>
      <SelectField
        label={texts.remind}
        value={rule.is}
        options={KINDS.map((value) => ({ value, label: texts.remindRules[value] }))}
        onPick={(is) => onSet(RULES[is])}
      />
      {rule.is === "below" && <ShareField share={rule.share} onSet={(share) => onSet({ ...rule, share })} />}
      {"of" in rule && (
        <SelectField
          label={texts.among}
          value={rule.of}
          options={(["any", "every"] as const).map((value) => ({ value, label: texts[value] }))}
          onPick={(of) => onSet({ ...rule, of })}
        />
      )}
      {rule.is === "lowest" && <CountField count={rule.count} onSet={(count) => onSet({ ...rule, count })} />}
      {rule.is === "lowest" && (
        <IndicatorField indicators={indicators} picked={rule.indicator} onPick={(indicator) => onSet({ ...rule, indicator })} />
      )}
    </>
  );
}
