import { Fragment, type JSX } from "preact";
import { isScorePart, type Scorecard } from "../../../ranking/scorecard";
import { summarizeScorecard } from "../../../ranking/scorecard-summary";
import { showCount, showRate } from "../../../texts/show-number";
import { BlankNotice } from "../../blank-notice";
import { FailureBox } from "../../failure-box";
import { useGrowingList } from "../../growing-list";
import type { Panel } from "../../panel";
import { UnitsApart } from "../../units-apart";
import { ReviewUnits } from "./review-units";
import { ScoredUnits } from "./scored-units";
import type { ScorecardWords } from "./scorecard-words";
import type { ScorecardRun } from "./use-scorecard";

const UNITS_A_STEP = 50;

interface ScorecardResultProps {
  readonly run: ScorecardRun;
  /** Why there is nothing to show, where that is known beforehand. */
  readonly missing: string | undefined;
  readonly sheet: string;
  readonly panel: Panel;
  readonly words: ScorecardWords;
}

/** What came of it: in a few sentences, then what is to be reviewed, then a card for each unit. */
export function ScorecardResult({ run, missing, sheet, panel, words: say }: ScorecardResultProps): JSX.Element {
  const { words } = say;
  const card = run.is === "done" ? run.card : run.is === "working" ? run.last : undefined;
  return (
    <section aria-labelledby="thuoc-scorecard-result">
      <h2 id="thuoc-scorecard-result">{words.result}</h2>
      <div role="status" class="summary">
        {missing !== undefined && <p class="minor">{missing}</p>}
        {run.is === "working" && card === undefined && <p class="minor">{words.working}</p>}
        {run.is === "done" && sentencesOf(run.card, say).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {run.is === "failed" && <FailureBox error={run.error} />}
      {card !== undefined && (
        <div class={run.is === "working" ? "scorecard-lists fading" : "scorecard-lists"}>
          <Lists card={card} sheet={sheet} panel={panel} words={say} />
        </div>
      )}
    </section>
  );
}

/** A few sentences; what is zero goes unsaid. */
function sentencesOf(card: Scorecard, { words }: ScorecardWords): string[] {
  const { units, ranked, met, missed, unclear, byTargets, full } = summarizeScorecard(card);
  const names = full.map(({ name }) => name).sort(new Intl.Collator("vi").compare).join("; ");
  const say = card.request.measures.some(({ better }) => better === "lower") ? words.fullLower : words.full;
  const groups = byTargets.map((group) => words.metOf(String(group.met), String(group.judged), showCount(group.units)));
  return [
    words.summary(showCount(units), showCount(ranked)),
    ...(byTargets.length > 0 ? [words.verdicts(showCount(met), showCount(missed), groups.join("; "))] : []),
    ...(unclear > 0 ? [words.unclear(showCount(unclear))] : []),
    ...(full.length > 0 ? [say(showCount(full.length), names)] : []),
  ];
}

interface ListsProps extends Pick<ScorecardResultProps, "sheet" | "panel" | "words"> {
  readonly card: Scorecard;
}

/** What is to be reviewed comes first: it may change who stands where. */
function Lists({ card, sheet, panel, words: say }: ListsProps): JSX.Element {
  const { words } = say;
  const all = card.groups.flatMap(({ units }) => units);
  const idle = all.filter(({ results }) => results.every(({ is }) => is === "noActivity"));
  const { shown, more } = useGrowingList(all.length - idle.length, UNITS_A_STEP);
  let left = shown;
  return (
    <>
      <Pooled card={card} words={say} />
      <ReviewUnits card={card} sheet={sheet} panel={panel} words={say} />
      <BlankNotice cells={card.blanks} />
      {card.groups.map((group) => {
        const units = group.units.filter((unit) => !idle.includes(unit)).slice(0, left);
        left -= units.length;
        const alone = card.groups.length === 1;
        return units.length === 0 ? null : (
          <ScoredUnits key={group.name} group={group} shown={units} alone={alone} request={card.request} words={say} />
        );
      })}
      {more}
      <UnitsApart heading={words.idleHeading(showCount(idle.length))} units={idle} />
    </>
  );
}

/** Sum over sum of each indicator. */
function Pooled({ card, words: { words, nameOf } }: Pick<ListsProps, "card" | "words">): JSX.Element {
  return (
    <details>
      <summary>{words.pooled}</summary>
      <dl class="facts pooled">
        {card.request.measures.map(({ of }, index) => {
          const sums = card.pooled[index];
          if (isScorePart(of)) return null;
          return (
            <Fragment key={index}>
              <dt>{nameOf(of)}</dt>
              <dd>
                {sums === undefined
                  ? words.pooledNone
                  : showRate(sums.part / sums.whole) + " (" + showCount(sums.part) + "/" + showCount(sums.whole) + ")"}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </details>
  );
}
