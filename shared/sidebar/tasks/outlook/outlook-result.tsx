import type { JSX } from "preact";
import { useElementId } from "../../element-id";
import type { UnitsOutlook } from "../../../ranking/units-outlook";
import { dayAfter } from "../../../tables/period";
import { showDay } from "../../../texts/show-day";
import { showCount } from "../../../texts/show-number";
import { BlankNotice } from "../../blank-notice";
import { FailureBox } from "../../failure-box";
import { useGrowingList } from "../../growing-list";
import { indicatorWords } from "../../indicator-words";
import { useTexts } from "../../pane-texts";
import type { Panel } from "../../panel";
import type { RankingPlan } from "../../plan-ranking";
import { ReviewList } from "../../review-list";
import { ShortExplained } from "../../short-explained";
import { UnitsApart } from "../../units-apart";
import { OutlookTotal } from "./outlook-total";
import { useOutlookTexts } from "./outlook-texts";
import type { OutlookPlan } from "./plan-outlook";
import { UnitCard } from "./unit-card";

const UNITS_A_STEP = 50;

interface OutlookResultProps {
  readonly plan: RankingPlan;
  readonly outlook: OutlookPlan;
  readonly panel: Panel;
}

/** The total first, then the units from the farthest below the target on, and those apart. */
export function OutlookResult({ plan, outlook: { outlook, dates, earlier }, panel }: OutlookResultProps): JSX.Element | null {
  const paneTexts = useTexts();
  const { pane } = paneTexts;
  const texts = useOutlookTexts();
  const id = useElementId();
  const { ranking, blocked } = plan;
  const { shown, more } = useGrowingList(outlook?.units.length ?? 0, UNITS_A_STEP);
  if (blocked?.by === "table") return <FailureBox error={blocked.error} />;
  if (ranking === undefined || outlook === undefined) return null;
  const { units, withoutTarget } = outlook;
  const used = typeof earlier === "object" ? earlier : undefined;
  const context = { indicator: plan.indicator.id, dates, earlier: used };
  const apart = withoutTarget.map(({ name, row }) => ({ name, group: "", row }));
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.result}</h2>
      <p role="status" class="summary">
        {units.length === 0 ? texts.nothingToWrite : summaryOf(outlook)}
      </p>
      {units.length > 0 && dates !== undefined && outlook.days !== undefined && outlook.days.left > 0 && (
        <>
          <p class="minor">
            {texts.assumption(
              showDay(dayAfter(dates.to)),
              showDay(dates.until),
              showCount(outlook.days.left),
              showDay(dates.from),
              showDay(dates.to),
              showCount(outlook.days.elapsed),
            )}
          </p>
          <p class="minor">
            {used === undefined
              ? texts.paceSoFar(showDay(dates.from), showDay(dates.to))
              : texts.paceSince(showDay(used.since), showDay(dates.to))}
          </p>
        </>
      )}
      {units.length > 0 && <OutlookTotal outlook={outlook} context={context} />}
      <ShortExplained needed={units.some(({ short }) => short.byConversion > 0)} words={indicatorWords(paneTexts).short} />
      <ReviewList
        units={ranking.toReview}
        onShow={(area) => void panel.show(plan.found.table.sheet, area)}
        onReject={(row) => panel.correct(plan.found, { does: "readRow", row, kind: "other" })}
      />
      <BlankNotice cells={plan.blanks} />
      {units.length > 0 && (
        <div class="outlook">
          <h3 id={id + "-units"}>{texts.units}</h3>
          <p class="minor">{texts.farthestFirst}</p>
          <ul aria-labelledby={id + "-units"}>
            {units.slice(0, shown).map((unit) => (
              <UnitCard key={unit.unit.row} unit={unit} context={context} />
            ))}
          </ul>
          {more}
        </div>
      )}
      <UnitsApart heading={texts.withoutTarget(showCount(apart.length))} units={units.length === 0 ? [] : apart} />
      <UnitsApart
        heading={pane.result.noActivityHeading(showCount(ranking.noActivity.length))}
        why={pane.result.noActivityWhy}
        units={ranking.noActivity}
      />
    </section>
  );

  function summaryOf({ units, days }: UnitsOutlook): string {
    const met = units.filter(({ short }) => short.byConversion === 0).length;
    const now = texts.summary(showCount(units.length), showCount(met), showCount(units.length - met));
    if (days === undefined || dates === undefined) return now;
    if (days.left === 0) return now + " " + texts.ended(showDay(dates.until));
    const ends = units.flatMap(({ outlook: own }) => (own?.end === undefined ? [] : [own.end.met]));
    const reached = ends.filter(Boolean).length;
    const unknown = units.length - ends.length;
    const atEnd = texts.summaryAtEnd(showDay(dates.until), showCount(reached), showCount(ends.length - reached));
    return now + " " + atEnd + (unknown > 0 ? texts.summaryUnknown(showCount(unknown)) : "") + ".";
  }
}
