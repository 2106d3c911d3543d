import type { Area } from "../shared/tables/grid";
import { areaOf, askAreas, overlap } from "./excel-areas";
import { excelFeatures } from "./features";

/** Merged areas that have been asked for; `touching` may be called after the next sync. */
export interface MergesAsked {
  touching(area: Area): Area[];
}

/**
 * Asks for the merged areas whose first cell lies in `range`. Excel tells no others (OfficeDev/office-js#3611):
 * to know all that touch an area, pass a range that reaches from A1 to the end of it.
 * Without ExcelApi 1.13 the answer is empty. More than 512 merged areas make the request fail.
 */
export function askMerges(range: Excel.Range): MergesAsked {
  if (!excelFeatures().mergedAreas) return { touching: () => [] };
  const merged = range.getMergedAreasOrNullObject();
  const areas = merged.areas;
  askAreas(areas);
  return {
    touching: (area) =>
      merged.isNullObject ? [] : areas.items.map(areaOf).filter((found) => overlap(found, area).rows > 0),
  };
}
