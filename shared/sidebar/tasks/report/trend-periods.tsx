import type { JSX } from "preact";
import type { FoundTable } from "../../../application/read-tables";
import type { PeriodTrend } from "../../../reporting/period-trend";
import { useTexts } from "../../pane-texts";
import { TickBox } from "../../tick-box";
import { useTrendTexts } from "./trend-texts";

interface TrendPeriodsProps {
  readonly trend: PeriodTrend;
  readonly tables: readonly FoundTable[];
  readonly unticked: ReadonlySet<string>;
  readonly onTick: (sheet: string, ticked: boolean) => void;
}

/** The periods that were found, each to be left out by a tick, and those that are left out with the reason. */
export function TrendPeriods({ trend, tables, unticked, onTick }: TrendPeriodsProps): JSX.Element {
  const texts = useTrendTexts();
  const { describeFailure } = useTexts();
  const earlier = trend.periods.slice(0, -1);
  const [current] = trend.periods.slice(-1);
  // A sheet that was unticked is offered all the same; so is one of two that differ.
  const twice = new Set(trend.leftOut.filter(({ why }) => why === "twice").map(({ sheet }) => sheet));
  const offered = [...new Set(tables.map(({ table }) => table.sheet))].filter((sheet) => unticked.has(sheet) || twice.has(sheet));
  const box = (sheet: string, name: string): JSX.Element => (
    <TickBox key={sheet} ticked={!unticked.has(sheet)} onTick={(ticked) => onTick(sheet, ticked)}>
      {name}
    </TickBox>
  );
  return (
    <>
      <fieldset class="ticks">
        <legend>{texts.found}</legend>
        {earlier.map(({ period, sheet }) => box(sheet, texts.period(period.label, sheet)))}
        {offered.map((sheet) => box(sheet, sheet))}
        {earlier.length + offered.length === 0 && <p>{texts.none}</p>}
        {current && <p>{texts.period(current.period.label, current.sheet)}</p>}
      </fieldset>
      {trend.leftOut.length > 0 && (
        <details>
          <summary>{`${texts.leftOut} (${trend.leftOut.length})`}</summary>
          <ul>
            {trend.leftOut.map(({ label, sheet, why, error }) => (
              <li key={label + sheet}>
                {texts.period(label, sheet)}: {why === "cannotRank" ? describeFailure(error) : texts.why[why]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
