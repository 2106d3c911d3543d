import { REPAIR_MENTIONS } from "../application/find-repairs";
import { findStaleInSteps, staleScope } from "../application/find-stale";
import { runInSlices } from "../application/run-in-slices";
import { browserPace } from "./browser-pace";
import { StaleNotice } from "./stale-notice";
import { staleNote } from "./stale-note";
import type { Staleness } from "./stale-shown";

/** See `Staleness`. */
export const lookForStale: Staleness["lookForStale"] = async (workbook, ranked, before, watch) => {
  const formulas = await workbook.readFormulas(REPAIR_MENTIONS, staleScope(ranked?.table.sheet), watch);
  const figures = await runInSlices(findStaleInSteps(formulas), browserPace, watch);
  const isSame = before !== undefined && JSON.stringify(before.figures) === JSON.stringify(figures);
  return { figures, older: false, folded: isSame && before.folded, Notice: StaleNotice, note: staleNote };
};
