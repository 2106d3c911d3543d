import type { JSX } from "preact";
import type { Doubt } from "../../../reporting/report-material";
import { cellArea } from "../../cell-area";
import type { Panel } from "../../panel";
import { useReviewTexts } from "./review-texts";

interface DoubtLinesProps {
  readonly panel: Panel;
  readonly sheet: string;
  readonly doubts: readonly Doubt[];
  /** Whether to say what settles a doubt that checking the figures does not. */
  readonly open: boolean;
}

/** What is doubtful about a unit, each with the way to its cell. */
export function DoubtLines({ panel, sheet, doubts, open }: DoubtLinesProps): JSX.Element {
  const texts = useReviewTexts();
  return (
    <>
      {doubts.map(({ why, cells: [cell], fingerprint, isName }) => (
        <span class="line" key={why}>
          {why}{" "}
          {open && isName !== true && fingerprint === undefined && texts.mend + " "}
          {cell !== undefined && (
            <button type="button" class="link" onClick={() => void panel.show(sheet, cellArea(cell.split(":")[0] ?? cell))}>
              {texts.goToCell(cell)}
            </button>
          )}
          {open && isName === true && (
            <button type="button" class="link" title={texts.name} onClick={() => void panel.showView("check")}>
              {texts.toNames}
            </button>
          )}
        </span>
      ))}
    </>
  );
}
