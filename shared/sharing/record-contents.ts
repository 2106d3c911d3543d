import type { CellPlace } from "../formulas/spill-anchor";
import { withCommas } from "../formulas/typed-formula";
import type { RecordedContent, RecordedRow } from "./originals";
import type { SheetContents } from "./plan-taking-back";
import { SHOWN_OTHERWISE } from "./record-sheet";

/**
 * What stands in the cells of an open sheet that are not ours; the counterpart of `recordSheet` for what `Workbook.readContents`
 * gives. What formulas of others have filled cannot be told from what was typed, and is kept as a value.
 */
export function recordContents({ area, contents }: SheetContents, own: readonly CellPlace[]): RecordedRow[] {
  const ours = new Set(own.map(({ row, column }) => `${row},${column}`));
  const recorded = contents.map((line, at): RecordedRow => {
    const row = area.row + at;
    const kept: RecordedContent[] = [];
    line.forEach((content, index) => {
      const column = area.column + index;
      const isFormula = typeof content === "string" && content.startsWith("=");
      const isOpen = ours.has(`${row},${column}`) || (isFormula && SHOWN_OTHERWISE.test(content));
      if (content === "" && !isOpen) return;
      while (kept.length < column) kept.push("");
      kept[column] = isOpen ? undefined : isFormula ? withCommas(content) : content;
    });
    return { row, contents: kept };
  });
  return recorded.filter(({ contents: kept }) => kept.length > 0);
}
