import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { showCount } from "../../../texts/show-number";
import type { TaskProps } from "../task";
import { KeptPeriodItem } from "./kept-period-item";
import { KEPT_PERIODS, withoutPeriodOf, type KeptPeriod } from "./kept-periods";
import { useRoutineTexts } from "./routine-texts";

interface KeptPeriodsProps extends Pick<TaskProps, "panel" | "state"> {
  readonly periods: readonly KeptPeriod[];
}

/** The periods that were kept, the newest first: to open, to compare with, to check, to forget. */
export function KeptPeriods({ panel, state, periods }: KeptPeriodsProps): JSX.Element {
  const { periods: words } = useRoutineTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState("");
  const forget = ({ sheet }: KeptPeriod): void => {
    // JSON that is kept is never changed in place.
    panel.remember({ kept: { [KEPT_PERIODS]: [...withoutPeriodOf(periods, sheet)] } });
    say(words.forgotten(sheet));
    heading.current?.focus();
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading(showCount(periods.length))}
      </h2>
      {periods.length === 0 && <p class="minor">{words.none}</p>}
      <ul class="kept-periods">
        {[...periods].reverse().map((period) => (
          <KeptPeriodItem key={period.sheet} panel={panel} state={state} period={period} onForget={() => forget(period)} />
        ))}
      </ul>
      <p role="status" class="minor">
        {said}
      </p>
    </section>
  );
}
