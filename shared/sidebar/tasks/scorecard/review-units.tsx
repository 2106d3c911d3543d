import type { JSX } from "preact";
import type { Scorecard, ScoredUnit } from "../../../ranking/scorecard";
import { showCount } from "../../../texts/show-number";
import type { Panel } from "../../panel";
import { ReviewNotice, type ReviewedUnit } from "../../review-notice";
import type { ScorecardWords } from "./scorecard-words";

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
export function ReviewUnits({ card, sheet, panel, words: say }: ReviewUnitsProps): JSX.Element {
  const { words } = say;
  const scored = card.groups.flatMap((group) => group.units).filter(({ results }) => results.some(({ is }) => is === "toReview"));
  const units = scored.map((unit): ReviewedUnit => {
    const doubts = doubtsOf(unit, card, say).map(({ cell, reason, names }) => ({ cell, says: names.join("; ") + ": " + reason }));
    return { name: unit.name, row: unit.row, doubts };
  });
  return (
    <ReviewNotice
      heading={words.toReviewHeading(showCount(units.length))}
      why={words.toReviewWhy}
      units={units}
      onShow={(area) => void panel.show(sheet, area)}
    />
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
