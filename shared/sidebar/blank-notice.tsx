import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { blankCounts } from "../ranking/blank-counts";
import type { FoundTable } from "../application/read-tables";
import type { Ranking } from "../ranking/ranking";
import { showCount } from "../texts/show-number";
import { nameCells } from "./name-cells";
import { Notice } from "./notice";
import { useTexts } from "./pane-texts";

interface BlankNoticeProps {
  readonly found: FoundTable;
  readonly ranking: Ranking;
}

/** Says which blank cells were counted as 0; nothing when there are none. */
export function BlankNotice({ found, ranking }: BlankNoticeProps): JSX.Element | null {
  const texts = useTexts();
  const cells = useMemo(() => blankCounts(found.grid, ranking), [found, ranking]);
  if (cells.length === 0) return null;
  return (
    <Notice kind="care">
      <p>{texts.pane.result.blankCells(showCount(cells.length), nameCells(cells, texts))}</p>
    </Notice>
  );
}
