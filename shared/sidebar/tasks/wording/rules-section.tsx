import type { JSX } from "preact";
import type { Paragraph } from "../../../reporting/statement";
import { usualTextRules, type TextRules } from "../../../reporting/text-rules";
import { SelectField } from "../../select-field";
import { TickBox } from "../../tick-box";
import { CommendFields } from "./commend-fields";
import { FollowUpFields } from "./follow-up-fields";
import { FULL_MARKS, fullMarksOf, fullMarksRule } from "./full-marks-choice";
import type { NamedIndicator } from "./named-indicator";
import { RemindFields } from "./remind-fields";
import { useWordingTexts } from "./wording-texts";

interface RulesSectionProps {
  readonly rules: TextRules;
  /** The indicators that the report speaks of, with their names. */
  readonly indicators: readonly NamedIndicator[];
  /** The text that comes of them. */
  readonly generated: readonly Pick<Paragraph, "key">[];
  readonly onSet: (rules: TextRules | undefined) => void;
}

/** By which rules the text is written, in one line that unfolds to its fields. */
export function RulesSection({ rules, indicators, generated, onSet }: RulesSectionProps): JSX.Element {
  const texts = useWordingTexts();
  const set = (changes: Partial<TextRules>): void => onSet({ ...rules, ...changes });
  const keys = indicators.map(({ key }) => key);
  const { commend, remind } = rules;
  const lacks = (key: "commend" | "remind"): boolean => rules[key].is !== "none" && !generated.some((paragraph) => paragraph.key === key);
  const [noCommend, noRemind] = [lacks("commend"), lacks("remind")];
  const line = texts.rulesLine(
    commend.is === "none" ? undefined : texts.commendRules[commend.is],
    remind.is === "none" ? undefined : texts.remindRules[remind.is] + ("of" in remind ? " (" + texts[remind.of] + ")" : ""),
  );
  const pick = <Value extends string | number>(values: readonly Value[], label: (value: Value) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <section aria-label={texts.rules}>
      <details>
        <summary>{line}</summary>
        <CommendFields rule={commend} indicators={indicators} onSet={(rule) => set({ commend: rule })} />
        <RemindFields rule={remind} indicators={indicators} onSet={(rule) => set({ remind: rule })} />
        <SelectField
          label={texts.fullMarks}
          value={fullMarksOf(rules.fullMarks)}
          options={pick(FULL_MARKS, (value) => texts.fullMarksOf[value])}
          onPick={(choice) => set({ fullMarks: fullMarksRule(choice, keys) })}
        />
        <TickBox ticked={rules.explain.overdue} onTick={(overdue) => set({ explain: { ...rules.explain, overdue } })}>
          {texts.explainOverdue}
        </TickBox>
        <TickBox ticked={rules.explain.underTarget} onTick={(underTarget) => set({ explain: { ...rules.explain, underTarget } })}>
          {texts.explainTarget}
        </TickBox>
        <SelectField
          label={texts.extremes}
          value={rules.extremes}
          options={pick([0, 1, 2, 3, 5], texts.extremesOf)}
          onPick={(extremes) => set({ extremes })}
        />
        <SelectField
          label={texts.decimals}
          value={rules.decimals}
          options={pick([1, 2] as const, texts.decimalsOf)}
          onPick={(decimals) => set({ decimals })}
        />
        <SelectField
          label={texts.change}
          value={rules.change}
          options={pick(["points", "percent"] as const, (value) => texts.changeOf[value])}
          onPick={(change) => set({ change })}
        />
        <SelectField
          label={texts.order}
          value={rules.order}
          options={pick(["alphabetical", "rank"] as const, (value) => texts.orderOf[value])}
          onPick={(order) => set({ order })}
        />
        <SelectField
          label={texts.names}
          value={rules.names}
          options={pick(["bare", "full"] as const, (value) => texts.namesOf[value])}
          onPick={(names) => set({ names })}
        />
        <SelectField
          label={texts.separator}
          value={rules.separator}
          options={pick([";", ","] as const, (value) => texts.separatorOf[value])}
          onPick={(separator) => set({ separator })}
        />
        <FollowUpFields rule={rules.followUp} onSet={(followUp) => set({ followUp })} />
        <button type="button" aria-disabled={rules === usualTextRules} onClick={() => rules !== usualTextRules && onSet(undefined)}>
          {texts.usual}
        </button>
      </details>
      {(noCommend || noRemind) && <p class="minor">{texts.noLists(noCommend, noRemind)}</p>}
    </section>
  );
}
