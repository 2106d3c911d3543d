import type { JSX } from "preact";
import type { Ranking } from "../ranking/ranking";
import { showCount } from "../texts/show-number";
import { Notice } from "./notice";
import { useTexts } from "./pane-texts";

interface LinesChoiceProps {
  readonly ranking: Ranking;
  readonly onAdd: (addLines: boolean) => void;
}

/** Where units fill several rows without a total: the way to add their rows up, and back. Only the user can tell. */
export function LinesChoice({ ranking, onAdd }: LinesChoiceProps): JSX.Element | null {
  const { result } = useTexts().pane;
  const added = ranking.request.addLines === true;
  const units = added
    ? [...ranking.groups.flatMap((group) => group.units), ...ranking.noActivity].filter(({ lines }) => lines !== undefined)
    : ranking.toReview.filter(({ lines }) => lines !== undefined);
  if (units.length === 0 && !added) return null;
  return (
    <Notice kind="care">
      <p>{(added ? result.linesAdded : result.linesApart)(showCount(units.length))}</p>
      <button type="button" onClick={() => onAdd(!added)}>
        {added ? result.keepLinesApart : result.addLines}
      </button>
    </Notice>
  );
}
