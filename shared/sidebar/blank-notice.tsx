import type { JSX } from "preact";
import { showCount } from "../texts/show-number";
import { nameCells } from "./name-cells";
import { Notice } from "./notice";
import { useTexts } from "./pane-texts";

interface BlankNoticeProps {
  /** Addresses of the blank cells that were counted as 0. */
  readonly cells: readonly string[];
}

/** Says which blank cells were counted as 0; nothing when there are none. */
export function BlankNotice({ cells }: BlankNoticeProps): JSX.Element | null {
  const texts = useTexts();
  if (cells.length === 0) return null;
  return (
    <Notice kind="care">
      <p>{texts.pane.result.blankCells(showCount(cells.length), nameCells(cells, texts))}</p>
    </Notice>
  );
}
