import type { JSX } from "preact";
import type { Scorecard, ScoredUnit } from "../../../ranking/scorecard";
import { showCount } from "../../../texts/show-number";
import { cellArea } from "../../cell-area";
import { useGrowingList } from "../../growing-list";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import type { ScorecardWords } from "./scorecard-words";

const UNITS_A_STEP = 10;

interface ReviewUnitsProps {
  readonly card: Scorecard;
  /** The sheet of the table. */
  readonly sheet: string;
  readonly panel: Panel;
  readonly words: ScorecardWords;
}

/** One cell in doubt, with the indicators it stands in the way of. */
interface Doubt {
  readonly cell: string;
  readonly reason: string;
  readonly names: readonly string[];
}

/** Units with a figure that cannot be used: of which indicator, why, and a button to the cell. */
export function ReviewUnits({ card, sheet, panel, words: say }: ReviewUnitsProps): JSX.Element | null {
  const { words } = say;
  const units = card.groups.flatMap((group) => group.units).filter(({ results }) => results.some(({ is }) => is === "toReview"));
  const { shown, more } = useGrowingList(units.length, UNITS_A_STEP);
  if (units.length === 0) return null;
  return (
    <Notice kind="care">
      <h3>{words.toReviewHeading(showCount(units.length))}</h3>
      <p>{words.toReviewWhy}</p>
      <ul class="review">
        {units.slice(0, shown).map((unit) => (
          <li key={unit.row}>
            <strong>{unit.name}</strong>
            {doubtsOf(unit, card, say).map(({ cell, reason, names }) => (
              <span class="line" key={cell + reason}>
                {names.join("; ") + ": " + reason + " "}
                <button
                  type="button"
                  class="link"
                  aria-label={words.goToOf(cell, unit.name)}
                  onClick={() => void panel.show(sheet, cellArea(cell))}
                >
                  {words.goTo(cell)}
                </button>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {more}
    </Notice>
  );
}

function doubtsOf({ results }: ScoredUnit, { request }: Scorecard, { words, texts, nameOf }: ScorecardWords): Doubt[] {
  const doubts = new Map<string, Doubt>();
  results.forEach((result, index) => {
    const of = request.measures[index]?.of;
    if (result.is !== "toReview" || of === undefined) return;
    const reason = texts.describeDetail(result.detail);
    const key = result.cell + reason;
    const names = [...(doubts.get(key)?.names ?? []), nameOf(of)];
    doubts.set(key, { cell: result.cell, reason, names });
  });
  const all = results.length;
  return [...doubts.values()].map((doubt) =>
    all > 1 && doubt.names.length === all ? { ...doubt, names: [words.allIndicators] } : doubt,
  );
}
