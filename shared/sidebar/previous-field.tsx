import type { JSX } from "preact";
import { columnOf, headerOf } from "./column-name";
import { FailureBox } from "./failure-box";
import { nameCells } from "./name-cells";
import { Notice } from "./notice";
import { useTexts, type PaneTexts } from "./pane-texts";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import { PeriodSearchResult } from "./period-search-result";
import type { ComparisonPlan, PeriodOffer } from "./plan-comparison";
import { SelectField } from "./select-field";
import type { ComparedPeriod } from "../ranking/compared-period";
import type { ColumnTerm } from "../ranking/ranking";
import { columnLetters } from "../tables/grid";
import { showCount } from "../texts/show-number";

interface PreviousFieldProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly plan: ComparisonPlan;
}

/** With which period the ranking is compared, where that is looked for, and what is in question about it. */
export function PreviousField({ panel, state, plan }: PreviousFieldProps): JSX.Element {
  const texts = useTexts();
  const { periods } = texts.pane;
  const { offers, chosen, compared, error, ratesOnly } = plan;
  const other = chosen === undefined || offers.includes(chosen) ? [] : [chosen];
  const elsewhere = "elsewhere";
  const [guess] = offers;
  const guessed = chosen === undefined && guess?.relation === "previous" ? guess : undefined;
  return (
    <>
      <SelectField<PeriodOffer | typeof elsewhere | undefined>
        label={periods.field}
        value={state.periodSearch.is === "idle" ? chosen : elsewhere}
        options={[
          { value: undefined, label: periods.none },
          ...[...other, ...offers].map((offer) => ({ value: offer, label: nameOf(offer, texts) })),
          { value: elsewhere, label: periods.otherSheet },
        ]}
        onPick={(offer) => {
          if (offer === elsewhere) void panel.periods.listSheets();
          else panel.periods.compare(offer?.choice);
        }}
      />
      {guessed !== undefined && (
        <button type="button" class="link" onClick={() => panel.periods.compare(guessed.choice)}>
          {periods.compareWith(nameOf(guessed, texts))}
        </button>
      )}
      <PeriodSearchResult panel={panel} state={state} />
      {ratesOnly.length > 0 && (
        <p class="minor">{periods.ratesOnly(ratesOnly.map((column) => headerOf(column, texts)).join("; "))}</p>
      )}
      {error !== undefined && <FailureBox error={error} />}
      {compared !== undefined && <AboutComparison compared={compared} />}
    </>
  );
}

/** Where the figures of the period before come from, and what is doubtful about it. */
function AboutComparison({ compared }: { readonly compared: ComparedPeriod }): JSX.Element {
  const texts = useTexts();
  const { periods, reading } = texts.pane;
  const { previous, ranking, care, before, blanks } = compared;
  const { numerator, denominator } = ranking.request.indicator;
  const side = (terms: readonly ColumnTerm[]): string =>
    terms
      .map(({ column, sign }, index) => {
        const found = columnOf(previous.table, column);
        const word = index > 0 || sign < 0 ? (sign < 0 ? reading.minus : reading.plus) + " " : "";
        return word + columnLetters(column) + (found === undefined ? "" : " · " + headerOf(found, texts));
      })
      .join(" ");
  return (
    <>
      <p class="minor">{periods.from(previous.table.sheet, side(numerator), side(denominator))}</p>
      {care !== undefined && (
        <Notice kind="care">
          <p>{periods.care[care](before?.label ?? "")}</p>
        </Notice>
      )}
      {blanks.length > 0 && (
        <Notice kind="care">
          <p>{periods.blanks(showCount(blanks.length), nameCells(blanks, texts))}</p>
        </Notice>
      )}
    </>
  );
}

function nameOf({ sheet, area, period, relation }: PeriodOffer, { pane: { periods } }: PaneTexts): string {
  const name = area === undefined ? periods.beside(period ?? "") : periods.table(sheet, area, period);
  const likely = relation === "previous" || relation === "lastYear" || relation === "earlier";
  return likely ? name + ", " + periods.likely[relation] : name;
}
