import type { JSX } from "preact";
import type { Ranking } from "../ranking/ranking";
import { overallChange } from "../reports/overall-change";
import { BlankNotice } from "./blank-notice";
import { FailureBox } from "./failure-box";
import { GoneUnits } from "./gone-units";
import { useGrowingList } from "./growing-list";
import { NoActivityList } from "./no-activity-list";
import { useTexts } from "./pane-texts";
import type { Panel } from "./panel";
import type { RankingPlan } from "./plan-ranking";
import { RankedUnits } from "./ranked-units";
import { ReviewList } from "./review-list";
import { ShortExplained } from "./short-explained";
import { summarize } from "./summarize";

const UNITS_A_STEP = 50;

interface RankingResultProps {
  readonly plan: RankingPlan;
  readonly panel: Panel;
  /** Whether the user is putting the reading right. */
  readonly changing: boolean;
}

/** The ranking as it stands now, or why there is none. */
export function RankingResult({ plan, panel, changing }: RankingResultProps): JSX.Element {
  const texts = useTexts();
  const { ranking, blocked } = plan;
  const { compared } = plan.comparison;
  const { periods } = texts.pane;
  return (
    <section aria-labelledby="thuoc-result">
      <h2 id="thuoc-result">{texts.pane.result.heading}</h2>
      <p role="status" class="summary">
        {ranking === undefined ? "" : summarize(ranking, texts)}
        {compared !== undefined &&
          overallChange(compared, periods).map((sentence) => (
            <span key={sentence} class="line">
              {sentence}
            </span>
          ))}
      </p>
      {blocked?.by === "table" && <FailureBox error={blocked.error} />}
      {(blocked?.by === "columnsMissing" || blocked?.by === "targetMissing") && (
        <p class="minor">{texts.pane.writing[blocked.by]}</p>
      )}
      {ranking !== undefined && <Lists ranking={ranking} plan={plan} panel={panel} changing={changing} />}
    </section>
  );
}

/** What is to be reviewed comes first: it may change who stands where. */
function Lists({ ranking, plan, panel, changing }: RankingResultProps & { readonly ranking: Ranking }): JSX.Element {
  const total = ranking.groups.reduce((sum, { units }) => sum + units.length, 0);
  const { shown, more } = useGrowingList(total, UNITS_A_STEP);
  const alone = ranking.groups.length === 1;
  const reject = (row: number): void => panel.correct(plan.found, { does: "readRow", row, kind: "other" });
  const onReject = changing ? reject : undefined;
  const changes = plan.comparison.compared?.changes;
  let left = shown;
  return (
    <>
      <ReviewList
        units={ranking.toReview}
        onShow={(area) => void panel.show(plan.found.table.sheet, area)}
        onReject={reject}
      />
      <BlankNotice cells={plan.blanks} />
      {ranking.groups.map((group) => {
        const units = group.units.slice(0, left);
        left -= units.length;
        return units.length === 0 ? null : (
          <RankedUnits
            key={group.name}
            group={group}
            shown={units}
            alone={alone}
            onReject={onReject}
            changes={changes?.units}
          />
        );
      })}
      {more}
      <ShortExplained ranking={ranking} />
      <NoActivityList units={ranking.noActivity} onReject={onReject} />
      {changes !== undefined && <GoneUnits units={changes.gone} />}
    </>
  );
}
