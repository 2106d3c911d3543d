import type { Area } from "../shared/tables/grid";
import { areaOf, askAreas } from "./excel-areas";
import { excelFeatures } from "./features";

/** Hidden rows that have been asked for; `inside` may be called after the next sync. */
export interface HiddenRowsAsked {
  inside(area: Area): number[];
}

/**
 * Asks which rows of a range are hidden or filtered out: those without a visible cell.
 * Without ExcelApi 1.9 Excel cannot tell, and the answer is empty.
 */
export function askHiddenRows(range: Excel.Range): HiddenRowsAsked {
  if (!excelFeatures().visibleCells) return { inside: () => [] };
  const visible = range.getSpecialCellsOrNullObject("Visible");
  // eslint-disable-next-line office-addins/call-sync-before-read -- a navigation, not a value
  const areas = visible.areas;
  askAreas(areas);
  return {
    inside(area) {
      const shown = new Set<number>();
      // eslint-disable-next-line office-addins/call-sync-before-read -- called after the sync that the caller makes
      for (const block of visible.isNullObject ? [] : areas.items.map(areaOf))
        for (let row = block.row; row < block.row + block.rows; row++) shown.add(row);
      return Array.from({ length: area.rows }, (_, index) => area.row + index).filter((row) => !shown.has(row));
    },
  };
}
