import type { JSX } from "preact";
import { cellOf } from "../../../sharing/cell-name";
import type { CellValue } from "../../../tables/grid";
import { useGrowingList } from "../../growing-list";
import type { Panel } from "../../panel";
import { useTakingBackTexts } from "./taking-back-texts";

/** A cell, and what stood and stands there. */
export interface ToldCell {
  readonly sheet: string;
  /** "C12". */
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Asked only of cells that are shown. */
  readonly note?: () => string;
}

const STEP = 12;

/** Cells as links to their places, each with its old and its new content, a dozen at a time. */
export function ToldCells({ panel, cells }: { readonly panel: Panel; readonly cells: readonly ToldCell[] }): JSX.Element {
  const texts = useTakingBackTexts();
  const { shown, more } = useGrowingList(cells.length, STEP);
  return (
    <>
      <ul class="told-cells">
        {cells.slice(0, shown).map(({ sheet, cell, before, after, note }) => {
          const at = cellOf(cell);
          return (
            <li key={sheet + "!" + cell}>
              <button
                type="button"
                class="link"
                aria-label={texts.show(sheet, cell)}
                onClick={() => at !== undefined && void panel.show(sheet, { ...at, rows: 1, columns: 1 })}
              >
                {texts.place(sheet, cell)}
              </button>
              <p>
                <span class="minor">{texts.was}</span> {written(before, texts.blank)}
                <br />
                <span class="minor">{texts.is}</span> {written(after, texts.blank)}
              </p>
              {note !== undefined && <p class="minor">{note()}</p>}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

/** A content as the cell has it: formulas in a face of their own, numbers with a decimal comma. */
function written(content: CellValue, blank: string): JSX.Element {
  if (content === "") return <em>{blank}</em>;
  if (typeof content === "string" && content.startsWith("=")) return <code>{content}</code>;
  return <>{typeof content === "number" ? String(content).replace(".", ",") : String(content)}</>;
}
