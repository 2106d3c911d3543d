import { REPAIR_MENTIONS } from "../../../application/find-repairs";
import { surveyOwn } from "../../../application/survey-own";
import type { Panel } from "../../panel";
import { sendingDesk } from "./sending-desk";

/** Looks through the formulas of the whole workbook and shows which are ours; a failure is told by the bar. */
export async function lookForOwn(panel: Panel): Promise<void> {
  const { get, set } = sendingDesk(panel);
  // An effect may ask, and effects run while the pane is being drawn.
  await Promise.resolve();
  if (get().looking === true) return;
  set({ looking: true });
  const formulas = await panel.lookAt((workbook) => workbook.readFormulas(REPAIR_MENTIONS));
  set({ looking: false, found: formulas && surveyOwn(formulas) });
}
