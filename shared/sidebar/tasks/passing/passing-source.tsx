import type { JSX } from "preact";
import { areaAddress } from "../../../tables/grid";
import { tablePeriod } from "../../../tables/table-period";
import { showCount } from "../../../texts/show-number";
import type { Panel } from "../../panel";
import { useTexts } from "../../pane-texts";
import type { Engine } from "../../parts";
import type { RankingPlan } from "../../plan-ranking";
import { RefreshButton } from "../../refresh-button";
import { ReviewList } from "../../review-list";
import { SelectField } from "../../select-field";
import { TickBox } from "../../tick-box";
import type { PassingState } from "./passing-state";
import { usePassingTexts } from "./passing-texts";
import type { PassingPlan } from "./plan-passing";

interface PassingSourceProps {
  readonly panel: Panel;
  readonly engine: Engine;
  readonly ranking: RankingPlan;
  /** Undefined while the units cannot be read. */
  readonly plan: PassingPlan | undefined;
  readonly state: PassingState;
  readonly onSet: (changes: PassingState) => void;
}

/** The table of the last period, the indicator, whom to assign, and the units whose figures are in doubt. */
export function PassingSource({ panel, engine, ranking, plan, state, onSet }: PassingSourceProps): JSX.Element {
  const paneTexts = useTexts();
  const texts = usePassingTexts();
  const { found, indicator, indicators } = ranking;
  const { table } = found;
  const period = tablePeriod(table)?.label;
  const all = plan === undefined ? 0 : plan.groups.reduce((sum, { units }) => sum + units, 0);
  const idle = plan?.units.filter(({ whole }) => whole === 0).length ?? 0;
  const words = engine.indicatorWords(paneTexts).texts;
  const chosen = engine.indicatorKey(indicator);
  const offered = indicators.some((one) => engine.indicatorKey(one) === chosen) ? indicators : [...indicators, indicator];
  return (
    <section aria-labelledby="thuoc-passing-source">
      <h2 id="thuoc-passing-source">{texts.source}</h2>
      <p>
        {texts.place(table.sheet, areaAddress(table.area))}
        {period !== undefined && <span class="line minor">{texts.period(period)}</span>}
      </p>
      <RefreshButton label={paneTexts.pane.source.readAgain} onPress={() => void panel.read()} />
      <SelectField
        label={texts.indicator}
        value={chosen}
        options={offered.map((one) => ({
          value: engine.indicatorKey(one),
          label: engine.indicatorText(one, words).name,
        }))}
        onPick={(key) => panel.send({ does: "choose", choices: { indicator: key } })}
        note={engine.indicatorText(indicator, words).definition}
      />
      {indicator.id === "custom" && <p class="note">{texts.customIndicator}</p>}
      {plan !== undefined && plan.groups.length > 0 && (
        <SelectField
          label={texts.group}
          value={plan.groups.some(({ name }) => name === state.group) ? state.group : undefined}
          options={[
            { value: undefined, label: texts.allGroups(showCount(all)) },
            ...plan.groups.map(({ name, units }) => ({
              value: name,
              label: texts.oneGroup(name === "" ? texts.noGroup : name, showCount(units)),
            })),
          ]}
          onPick={(group) => onSet({ group })}
        />
      )}
      {plan !== undefined && plan.toReview.length > 0 && (
        <ReviewList units={plan.toReview} why={texts.doubtfulWhy} onShow={(area) => void panel.show(table.sheet, area)}>
          <TickBox ticked={plan.leftOut} onTick={(out) => onSet({ leftOut: out ? plan.doubtKey : undefined })}>
            {texts.leaveOut(showCount(plan.toReview.length))}
          </TickBox>
        </ReviewList>
      )}
      {idle > 0 && <p class="minor">{texts.idle(showCount(idle))}</p>}
    </section>
  );
}
