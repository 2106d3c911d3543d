import type { JSX } from "preact";
import type { Ranking } from "../ranking/ranking";
import { BlankNotice } from "./blank-notice";
import type { ChangeWords } from "./comparison-words";
import { showCount } from "../texts/show-number";
import { FailureBox } from "./failure-box";
import { useGrowingList } from "./growing-list";
import { Notice } from "./notice";
import { useTexts } from "./pane-texts";
import type { Panel } from "./panel";
import type { Engine } from "./parts";
import type { RankingPlan } from "./plan-ranking";
import { LinesChoice } from "./lines-choice";
import { RankedUnits } from "./ranked-units";
import { ReviewList } from "./review-list";
import { ShortExplained } from "./short-explained";
import { summarize } from "./summarize";
import { UnitsApart } from "./units-apart";

const UNITS_A_STEP = 50;

interface RankingResultProps {
  readonly plan: RankingPlan;
  readonly panel: Panel;
  readonly engine: Engine;
  /** Whether the user is putting the reading right. */
  readonly changing: boolean;
}

/** The ranking as it stands now, or why there is none. */
export function RankingResult({ plan, panel, engine, changing }: RankingResultProps): JSX.Element {
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
          ranking !== undefined &&
          engine.overallChange(compared, ranking, periods).map((sentence) => (
            <span key={sentence} class="line">
              {sentence}
            </span>
          ))}
      </p>
      {blocked?.by === "table" && <FailureBox error={blocked.error} />}
      {(blocked?.by === "columnsMissing" || blocked?.by === "targetMissing") && (
        <p class="minor">{texts.pane.writing[blocked.by]}</p>
      )}
      {ranking !== undefined && (
        <Lists ranking={ranking} plan={plan} panel={panel} engine={engine} changing={changing} />
      )}
    </section>
  );
}

interface ListsProps extends RankingResultProps {
  readonly ranking: Ranking;
}

/** What is to be reviewed comes first: it may change who stands where. */
function Lists({ ranking, plan, panel, engine, changing }: ListsProps): JSX.Element {
  const total = ranking.groups.reduce((sum, { units }) => sum + units.length, 0);
  const { shown, more } = useGrowingList(total, UNITS_A_STEP);
  const alone = ranking.groups.length === 1;
  const reject = (row: number): void => panel.correct(plan.found, { does: "readRow", row, kind: "other" });
  const onReject = changing ? reject : undefined;
  const texts = useTexts();
  const { result, periods } = texts.pane;
  const words = engine.resultWords(texts, plan.better);
  const uncounted = engine.uncountedNote(plan, texts);
  const changes = plan.comparison.compared?.changes;
  const changeOf = (row: number): ChangeWords | undefined => {
    const change = changes?.units.get(row);
    return change && engine.changeWords(change, texts);
  };
  let left = shown;
  return (
    <>
      <ReviewList
        units={ranking.toReview}
        onShow={(area) => void panel.show(plan.found.table.sheet, area)}
        onReject={reject}
      />
      <LinesChoice ranking={ranking} onAdd={(addLines) => panel.send({ does: "choose", choices: { addLines } })} />
      {uncounted !== undefined && (
        <Notice kind="care">
          <p>{uncounted}</p>
        </Notice>
      )}
      <BlankNotice cells={plan.blanks} />
      {ranking.groups.map((group) => {
        const units = group.units.slice(0, left);
        left -= units.length;
        return units.length === 0 ? null : (
          <RankedUnits
            key={group.name}
            group={group}
            better={plan.better}
            words={words}
            shown={units}
            alone={alone}
            onReject={onReject}
            changeOf={changes && changeOf}
          />
        );
      })}
      {more}
      <ShortExplained
        needed={ranking.groups.some(({ units }) => units.some(({ met }) => met === false))}
        words={engine.shortWords(texts, plan.better)}
      />
      <UnitsApart
        heading={result.noActivityHeading(showCount(ranking.noActivity.length))}
        why={result.noActivityWhy}
        units={ranking.noActivity}
        onReject={onReject}
      />
      {changes !== undefined && (
        <UnitsApart heading={periods.goneHeading(showCount(changes.gone.length))} units={changes.gone} />
      )}
    </>
  );
}
