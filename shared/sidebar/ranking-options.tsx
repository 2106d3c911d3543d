import type { ComponentChildren, JSX } from "preact";
import type { Better } from "../domain/indicator";
import type { RankOrder } from "../domain/ranking";
import type { ColumnTerm } from "../ranking/ranking";
import { CustomColumns } from "./custom-columns";
import { FormulaColumns } from "./formula-columns";
import { useTexts } from "./pane-texts";
import type { Choices, Chooser } from "./choices";
import type { Engine } from "./parts";
import type { RankingPlan } from "./plan-ranking";
import { SelectField } from "./select-field";
import { TargetField } from "./target-field";

interface RankingOptionsProps {
  readonly plan: RankingPlan;
  readonly choices: Choices;
  readonly choose: Chooser;
  readonly engine: Engine;
  /** Stands below the order. */
  readonly children: ComponentChildren;
}

/** The indicator with its definition and the columns it is computed from, the target, and the order. */
export function RankingOptions({ plan, choices, choose, engine, children }: RankingOptionsProps): JSX.Element {
  const texts = useTexts();
  const { options } = texts.pane;
  const words = engine.indicatorWords(texts).texts;
  const { indicator } = plan;
  const custom = indicator.id === "custom";

  /** Another order and another target are proposed only where another way is good. */
  const turned = (better: Better): Partial<Choices> =>
    better === plan.better ? {} : { order: undefined, ...(choices.targetFrom !== "none" && { targetFrom: undefined }) };
  /**
   * One's own columns start from those of the indicator, so that only what is wrong need be changed; they are all added
   * up, so from none where the indicator takes some away.
   */
  const pickOwnColumns = (): void => {
    const added = (terms: readonly ColumnTerm[]): number[] =>
      terms.some(({ sign }) => sign === -1) ? [] : terms.map(({ column }) => column);
    const { numerator, denominator } = indicator;
    choose({ indicator: "custom", numerator: added(numerator), denominator: added(denominator), ...turned("higher") });
  };
  const pick = (key: string): void => {
    const picked = plan.indicators.find((other) => engine.indicatorKey(other) === key);
    if (picked === undefined) pickOwnColumns();
    else choose({ indicator: key, ...turned(engine.directionOf(picked)) });
  };
  const offered = plan.indicators.map((other) => ({
    value: engine.indicatorKey(other),
    label: engine.indicatorText(other, words).name,
  }));

  return (
    <section aria-labelledby="thuoc-options">
      <h2 id="thuoc-options">{options.heading}</h2>
      <SelectField
        label={options.indicator}
        value={engine.indicatorKey(indicator)}
        options={[...offered, { value: "custom", label: words.custom.name }]}
        onPick={pick}
        note={engine.indicatorText(indicator, words).definition}
      />
      {custom ? (
        <CustomColumns table={plan.found.table} indicator={indicator} choose={choose} />
      ) : (
        <FormulaColumns table={plan.found.table} indicator={indicator} onPickColumns={pickOwnColumns} />
      )}
      <TargetField plan={plan} choose={choose} engine={engine} />
      <SelectField<RankOrder>
        label={options.order}
        value={plan.order}
        options={[
          { value: "descending", label: options.descending },
          { value: "ascending", label: options.ascending },
        ]}
        onPick={(order) => choose({ order, indicator: engine.indicatorKey(indicator) })}
      />
      {children}
    </section>
  );
}
