import type { JSX } from "preact";
import type { TaskProps } from "../task";
import { checkWords, isChanged } from "./check-words";
import type { KeptPeriod } from "./kept-periods";
import { lookAtPeriod } from "./period-checks";
import { useRoutineTexts } from "./routine-texts";

interface ItemProps extends Pick<TaskProps, "panel" | "state"> {
  readonly period: KeptPeriod;
  readonly onForget: () => void;
}

/** One kept period with what can be done with it. */
export function KeptPeriodItem({ panel, state, period, onForget }: ItemProps): JSX.Element {
  const texts = useRoutineTexts();
  const { periods: words } = texts;
  const name = period.period === "" ? words.nameless : period.period;
  const check = state.taskStates.routine?.checks?.[period.sheet];
  const said = checkWords(period, check, texts);
  const { found } = state;
  const comparable = found !== undefined && found.table.sheet !== period.sheet;
  const { rows, columns } = period.source.area;
  const button = (action: string, press: () => void): JSX.Element => (
    <button type="button" aria-label={words.ofPeriod(action, name)} onClick={press}>
      {action}
    </button>
  );
  return (
    <li class="kept-period">
      <p>
        <strong>{name}</strong>
      </p>
      <p class="minor">{words.line(period.sheet, period.source.sheet, period.at)}</p>
      <div role="status" class={isChanged(check) ? "" : "minor"}>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class="buttons">
        {button(words.open, () => void panel.show(period.sheet, { row: period.top, column: 0, rows, columns }))}
        {comparable && button(words.compare, () => void panel.periods.readSheet(period.sheet))}
        {button(words.check, () => void lookAtPeriod(panel, period))}
        {button(words.forget, onForget)}
      </div>
    </li>
  );
}
