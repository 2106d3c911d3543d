import type { JSX } from "preact";
import type { CommendRule } from "../../../reporting/text-rules";
import { SelectField } from "../../select-field";
import { CountField } from "./count-field";
import { IndicatorField } from "./indicator-field";
import type { NamedIndicator } from "./named-indicator";
import { ShareField } from "./share-field";
import { useWordingTexts } from "./wording-texts";

interface CommendFieldsProps {
  readonly rule: CommendRule;
  readonly indicators: readonly NamedIndicator[];
  readonly onSet: (rule: CommendRule) => void;
}

const KINDS = ["met", "atLeast", "best", "metTwice", "none"] as const;

/** Each kind of rule as it is when it is picked. */
const RULES: Readonly<Record<CommendRule["is"], CommendRule>> = {
  none: { is: "none" },
  met: { is: "met", indicators: [] },
  atLeast: { is: "atLeast", share: { numerator: 80, denominator: 100 }, indicators: [] },
  best: { is: "best", count: 3, indicator: "" },
  metTwice: { is: "metTwice", indicators: [] },
};

/** Who is commended. */
export function CommendFields({ rule, indicators, onSet }: CommendFieldsProps): JSX.Element {
  const texts = useWordingTexts();
  return (
    <>
      <SelectField
        label={texts.commend}
        value={rule.is}
        options={KINDS.map((value) => ({ value, label: texts.commendRules[value] }))}
        onPick={(is) => onSet(RULES[is])}
      />
      {rule.is === "atLeast" && <ShareField share={rule.share} onSet={(share) => onSet({ ...rule, share })} />}
      {rule.is === "best" && <CountField count={rule.count} onSet={(count) => onSet({ ...rule, count })} />}
      {rule.is === "best" && (
        <IndicatorField indicators={indicators} picked={rule.indicator} onPick={(indicator) => onSet({ ...rule, indicator })} />
      )}
    </>
  );
}
