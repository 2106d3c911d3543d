import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Notice } from "../../notice";
import type { TaskProps } from "../task";
import { checkWords, isChanged } from "./check-words";
import type { KeptPeriod } from "./kept-periods";
import { lookAtPeriod } from "./period-checks";
import { useRoutineTexts } from "./routine-texts";

interface SourceStateProps extends Pick<TaskProps, "panel" | "state"> {
  readonly period: KeptPeriod;
}

/** Says of the sheet in front, which was reported on before or is a report, whether its source has changed since. */
export function SourceState({ panel, state, period }: SourceStateProps): JSX.Element {
  const texts = useRoutineTexts();
  const check = state.taskStates.routine?.checks?.[period.sheet];
  useEffect(() => void lookAtPeriod(panel, period), [period.sheet, period.hash, state.found]);
  const said = checkWords(period, check, texts).map((sentence) => <p key={sentence}>{sentence}</p>);
  const { source } = texts;
  return (
    <section>
      <h2>{source.heading}</h2>
      <p class="minor">{source.of(period.period, period.source.sheet, period.at)}</p>
      <div role="status">{isChanged(check) ? <Notice kind="care">{said}</Notice> : said}</div>
    </section>
  );
}
