import type { JSX } from "preact";
import { useElementId } from "../../element-id";
import { isScorePart, type Measure, type MeasureResult, type ScorecardRequest, type ScoredGroup, type ScoredUnit } from "../../../ranking/scorecard";
import { showCount, showDecimal, showRate, showTarget } from "../../../texts/show-number";
import { showScore } from "../../../texts/show-score";
import { Icon, type IconName } from "../../icons";
import type { ScorecardWords } from "./scorecard-words";

interface ScoredUnitsProps {
  readonly group: ScoredGroup;
  /** The first units of the group. */
  readonly shown: readonly ScoredUnit[];
  /** Whether it is the only group. */
  readonly alone: boolean;
  readonly request: ScorecardRequest;
  readonly words: ScorecardWords;
}

/** The drawing beside each word about a unit as a whole. */
const OVERALL_ICONS: Readonly<Partial<Record<ScoredUnit["overall"], IconName>>> = { met: "check", missed: "cross", unclear: "warning" };

/** A peer group as a list of cards: rank, unit and verdict, then a line for each indicator. */
export function ScoredUnits({ group, shown, alone, request, words: say }: ScoredUnitsProps): JSX.Element {
  const { words } = say;
  const id = useElementId();
  const units = showCount(group.units.length);
  const title = group.name !== "" ? words.group(group.name, units) : alone ? words.allUnits(units) : words.ungrouped(units);
  return (
    <div class="scored">
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {shown.map((unit) => (
          <UnitCard key={unit.row} unit={unit} request={request} words={say} />
        ))}
      </ul>
    </div>
  );
}

interface UnitCardProps extends Pick<ScoredUnitsProps, "request" | "words"> {
  readonly unit: ScoredUnit;
}

function UnitCard({ unit, request, words: say }: UnitCardProps): JSX.Element {
  const { words, nameOf } = say;
  const { rank, name, overall, composite, band, results } = unit;
  const icon = OVERALL_ICONS[overall];
  const judged = request.measures.some(({ target }) => target.from !== "none");
  const leftOut = (composite?.leftOut ?? []).flatMap((index) => {
    const of = request.measures[index]?.of;
    return of === undefined ? [] : [nameOf(of)];
  });
  const score = composite === undefined ? words.noScore : words.score(showScore(composite.share * 100, request.bands));
  return (
    <li class="scored-unit">
      <p class="scored-head">
        <strong>{name}</strong>
        {judged && (
          <span class={"verdict verdict-" + overall}>
            {icon !== undefined && <Icon name={icon} />}
            {words.overall[overall]}
          </span>
        )}
      </p>
      <p class="minor">
        {(rank === undefined ? words.unranked : words.rank(String(rank))) + " \u00B7 " + score + (band === undefined ? "" : " \u00B7 " + band.name)}
      </p>
      <dl>
        {request.measures.map((measure, index) => (
          <Line key={index} measure={measure} result={results[index]} words={say} />
        ))}
      </dl>
      {leftOut.length > 0 && <p class="minor">{words.leftOut(leftOut.join("; "))}</p>}
    </li>
  );
}

interface LineProps {
  readonly measure: Measure;
  readonly result: MeasureResult | undefined;
  readonly words: ScorecardWords;
}

function Line({ measure, result, words: { words, nameOf } }: LineProps): JSX.Element {
  return (
    <div class="scored-line">
      <dt>{nameOf(measure.of)}</dt>
      <dd>{body()}</dd>
    </div>
  );

  function body(): JSX.Element {
    if (result === undefined || result.is === "noActivity") return <span class="minor">{words.noActivity}</span>;
    if (result.is === "toReview")
      return (
        <span class="verdict verdict-unclear">
          <Icon name="warning" />
          {words.toReview}
        </span>
      );
    const { part, whole, target, met } = result;
    const { of, better } = measure;
    if (isScorePart(of)) return <span>{trimmed(part / (whole / of.most)) + "/" + trimmed(of.most)}</span>;
    const bound = target && (better === "lower" ? words.atMost : words.atLeast)(showTarget(target));
    const counts = showCount(part) + "/" + showCount(whole);
    return (
      <>
        <span class="scored-rate">{showRate(part / whole, target, better)}</span>
        <span class="minor">{[counts, bound].filter(Boolean).join(", ")}</span>
        {measure.target.from !== "none" && met === undefined && <span class="minor">{words.noTarget}</span>}
        {met !== undefined && (
          <span class={met ? "verdict verdict-met" : "verdict verdict-missed"}>
            <Icon name={met ? "check" : "cross"} />
            {met ? words.met : words.missed}
          </span>
        )}
      </>
    );
  }
}

/** Points as they are written, without zeros at the end. */
function trimmed(points: number): string {
  return showDecimal(points, 6).replace(/,?0+$/, "");
}
