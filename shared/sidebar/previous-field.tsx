import type { JSX } from "preact";
import { showCount } from "../texts/show-number";
import { headerOf } from "./column-name";
import { FailureBox } from "./failure-box";
import { nameCells } from "./name-cells";
import { Notice } from "./notice";
import { useTexts } from "./pane-texts";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import type { Engine } from "./parts";
import { focusFieldAbove, PeriodSearchResult } from "./period-search-result";
import type { ComparisonPlan, PeriodOffer } from "./plan-comparison";
import { SelectField } from "./select-field";

interface PreviousFieldProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly engine: Engine;
  readonly plan: ComparisonPlan;
}

const ELSEWHERE = "elsewhere";

/** With which period the ranking is compared, where that is looked for, and what is doubtful about it. */
export function PreviousField({ panel, state, engine, plan }: PreviousFieldProps): JSX.Element {
  const texts = useTexts();
  const { periods } = texts.pane;
  const { offers, chosen, compared, error, ratesOnly } = plan;
  const [guess] = offers;
  const guessed = chosen === undefined && guess?.relation === "previous" ? guess : undefined;
  const all = chosen === undefined || offers.includes(chosen) ? offers : [chosen, ...offers];
  const pick = (offer: PeriodOffer | typeof ELSEWHERE | undefined): void => {
    if (offer === ELSEWHERE) void panel.periods.listSheets();
    else panel.periods.compare(offer?.choice);
  };
  return (
    <>
      <SelectField
        label={periods.field}
        value={state.periodSearch.is === "idle" ? chosen : ELSEWHERE}
        options={[
          { value: undefined, label: periods.none },
          ...all.map((offer) => ({ value: offer, label: engine.offerName(offer, texts) })),
          { value: ELSEWHERE, label: periods.otherSheet },
        ]}
        onPick={pick}
      />
      <PeriodSearchResult panel={panel} state={state} />
      {guessed !== undefined && (
        <button
          type="button"
          class="link"
          onClick={({ currentTarget }) => {
            focusFieldAbove(currentTarget);
            pick(guessed);
          }}
        >
          {periods.compareWith(engine.offerName(guessed, texts))}
        </button>
      )}
      {ratesOnly.length > 0 && (
        <p class="minor">{periods.ratesOnly(ratesOnly.map((column) => headerOf(column, texts)).join("; "))}</p>
      )}
      {error !== undefined && <FailureBox error={error} />}
      {compared !== undefined && (
        <>
          <p class="minor">{engine.previousSource(compared, texts)}</p>
          {(compared.care !== undefined || compared.blanks.length > 0) && (
            <Notice kind="care">
              {compared.care !== undefined && <p>{periods.care[compared.care](compared.before?.label ?? "")}</p>}
              {compared.blanks.length > 0 && (
                <p>{periods.blanks(showCount(compared.blanks.length), nameCells(compared.blanks, texts))}</p>
              )}
            </Notice>
          )}
        </>
      )}
    </>
  );
}
