import type { ComponentChildren, JSX } from "preact";
import type { RankOrder } from "../domain/ranking";
import { CustomColumns } from "./custom-columns";
import { FormulaColumns } from "./formula-columns";
import { useTexts } from "./pane-texts";
import type { Choices, Chooser } from "./choices";
import type { RankingPlan } from "./plan-ranking";
import { SelectField } from "./select-field";
import { TargetField } from "./target-field";

interface RankingOptionsProps {
  readonly plan: RankingPlan;
  readonly choices: Choices;
  readonly choose: Chooser;
  /** Stands below the order. */
  readonly children: ComponentChildren;
}

/** The indicator with its definition and the columns it is computed from, the target, and the order. */
export function RankingOptions({ plan, choices, choose, children }: RankingOptionsProps): JSX.Element {
  const { options, indicators } = useTexts().pane;
  const { indicator } = plan;
  const custom = indicator.id === "custom";

  /** One's own columns start from those of the indicator, so that only what is wrong need be changed. */
  const pickOwnColumns = (): void =>
    choose({
      indicator: "custom",
      numerator: indicator.numerator.filter(({ sign }) => sign === 1).map(({ column }) => column),
      denominator: indicator.denominator.filter(({ sign }) => sign === 1).map(({ column }) => column),
    });
  const ids = [...plan.indicators.map(({ id }) => id), "custom" as const];

  return (
    <section aria-labelledby="thuoc-options">
      <h2 id="thuoc-options">{options.heading}</h2>
      <SelectField
        label={options.indicator}
        value={indicator.id}
        options={ids.map((id) => ({ value: id, label: indicators[id].name }))}
        onPick={(id) => (id === "custom" ? pickOwnColumns() : choose({ indicator: id }))}
        note={indicators[indicator.id].definition}
      />
      {custom ? (
        <CustomColumns table={plan.found.table} indicator={indicator} choose={choose} />
      ) : (
        <FormulaColumns table={plan.found.table} indicator={indicator} onPickColumns={pickOwnColumns} />
      )}
      <TargetField plan={plan} text={choices.targetText} choose={choose} />
      <SelectField<RankOrder>
        label={options.order}
        value={choices.order}
        options={[
          { value: "descending", label: options.descending },
          { value: "ascending", label: options.ascending },
        ]}
        onPick={(order) => choose({ order })}
      />
      {children}
    </section>
  );
}
