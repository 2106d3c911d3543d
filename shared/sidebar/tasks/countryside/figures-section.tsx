import type { JSX } from "preact";
import { showDay } from "../../../texts/show-day";
import { indicatorKey } from "../../../ranking/own-indicators";
import { indicatorText } from "../../../texts/indicator-text";
import { indicatorWords } from "../../indicator-words";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import { SelectField } from "../../select-field";
import { TypedField } from "../../typed-field";
import type { CountrysideDesk } from "./use-countryside-desk";
import type { CountrysidePlan } from "./plan-countryside";
import { useCountrysideTexts } from "./use-countryside-texts";

interface FiguresSectionProps {
  readonly plan: CountrysidePlan;
  readonly desk: CountrysideDesk;
}

/** By which rate and on which day units are assessed, and what is doubtful about the period of the figures. */
export function FiguresSection({ plan, desk }: FiguresSectionProps): JSX.Element {
  const texts = useCountrysideTexts();
  const words = indicatorWords(useTexts()).texts;
  const { indicators, indicator, assessed, doubts, period } = plan;
  const offered = indicators.map((other) => ({ value: indicatorKey(other), label: indicatorText(other, words).name }));
  const unpicked = { value: "", label: texts.pickIndicator };
  const shownDay = assessed.day === undefined ? "" : showDay(assessed.day);
  return (
    <section aria-labelledby="thuoc-countryside-figures">
      <h2 id="thuoc-countryside-figures">{texts.figures}</h2>
      {offered.length === 0 ? (
        <Notice kind="care">
          <p>{texts.noneAvailable}</p>
        </Notice>
      ) : (
        <SelectField
          label={texts.indicator}
          value={indicator === undefined ? "" : indicatorKey(indicator)}
          options={indicator === undefined ? [unpicked, ...offered] : offered}
          onPick={(key) => key !== "" && desk.setIndicator(key)}
          note={indicator === undefined ? texts.noIndicator : indicatorText(indicator, words).definition}
        />
      )}
      {indicator !== undefined && indicator.id !== "resolvedOnline" && (
        <Notice kind="care">
          <p>{texts.otherIndicator(indicatorText(indicator, words).name)}</p>
        </Notice>
      )}
      <TypedField
        label={texts.assessedOn}
        text={desk.state.assessedText ?? shownDay}
        error={assessed.error}
        hint={assessed.proposed ? texts.dateProposed(shownDay) : texts.dateHint}
        onType={desk.setDay}
      />
      {doubts.length > 0 && (
        <Notice kind="care">
          {doubts.map((doubt) => (
            <p key={doubt}>{texts.doubts[doubt](period?.label ?? "")}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
