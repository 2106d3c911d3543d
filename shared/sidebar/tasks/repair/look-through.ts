import { findRepairs, REPAIR_MENTIONS } from "../../../application/find-repairs";
import type { Panel } from "../../panel";
import { taskDesk } from "../task-desk";

/** Looks through the formulas of the whole workbook and shows what was found; a failure is told by the bar. */
export async function lookThrough(panel: Panel): Promise<void> {
  const { get, set } = taskDesk(panel, "repair");
  // An effect may ask, and effects run while the pane is being drawn.
  await Promise.resolve();
  if (get().looking === true) return;
  set({ looking: true });
  const formulas = await panel.lookAt((workbook) => workbook.readFormulas(REPAIR_MENTIONS));
  set({ looking: false, found: formulas && findRepairs(formulas) });
}
