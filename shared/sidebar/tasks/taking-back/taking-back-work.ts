import { compareRestored, readReturnedCopy, restoredCells, takeBack, type ReturnedCopy } from "../../../application/take-back";
import type { RunFacts } from "../../../reports/run-facts";
import type { HeldCell, RestoredCell } from "../../../sharing/plan-taking-back";
import { afterDrawing } from "../../after-drawing";
import { browserPace } from "../../browser-pace";
import type { Panel } from "../../panel";
import { stoppableWatch } from "../../stoppable-watch";
import { unlessStopped } from "../../unless-stopped";
import { taskDesk } from "../task-desk";
import { chosenCells } from "./held-results";

/** Looks whether the open workbook is a copy that has come back; a failure is told by the bar, and that it was stopped by nothing. */
export async function lookAtReturned(panel: Panel): Promise<void> {
  const { get, set } = taskDesk(panel, "takingBack");
  // An effect may ask, and effects run while the pane is being drawn.
  await Promise.resolve();
  if (get().looking !== undefined) return;
  const watch = stoppableWatch((looking) => set({ looking }));
  // What the last press has done is told as long as it stands.
  const { done } = panel.state().work.is === "written" ? get() : {};
  set({ looking: 0, stop: watch.stop, seen: undefined, chosen: [], done });
  await afterDrawing();
  const found = await panel.lookAt((workbook) => unlessStopped(readReturnedCopy(workbook, browserPace, watch).then((copy) => ({ copy }))));
  set({ looking: undefined, stop: undefined, seen: found });
}

/** Gives the cells of the copy that was shown their formulas again, then holds their values against those that were sent. */
export async function restoreReturned(panel: Panel, copy: ReturnedCopy): Promise<void> {
  const { get, set } = taskDesk(panel, "takingBack");
  const chosen = chosenCells(copy.plan.held, get().chosen ?? []);
  const restored = restoredCells(copy, chosen);
  const stands = await panel.changeCells(async (workbook) => {
    await afterDrawing();
    return takeBack(workbook, copy, chosen, browserPace);
  }, factsOf(copy, restored, chosen));
  if (!stands) return;
  set({ done: { copy, restored, values: undefined } });
  await compareAgain(panel);
  await lookAtReturned(panel);
}

/** Reads once more what the restored cells show. */
export async function compareAgain(panel: Panel): Promise<void> {
  const { get, set } = taskDesk(panel, "takingBack");
  const { done } = get();
  if (done === undefined) return;
  const values = await panel.lookAt((workbook) => compareRestored(workbook, done.restored));
  if (values !== undefined) set({ done: { ...done, values } });
}

/** Formulas went in and out; cells of ours that stay as the recipient has changed them are left out. */
function factsOf({ plan: { restore, held } }: ReturnedCopy, restored: readonly RestoredCell[], chosen: readonly HeldCell[]): RunFacts {
  return {
    action: "takingBack",
    sources: [...new Set(restored.map(({ original }) => original.sheet))].map((sheet) => ({ sheet })),
    in: { count: restore.length + held.length, of: "cells" },
    out: { count: restored.filter(({ content }) => content !== "").length, of: "formulas" },
    leftOut: [{ count: held.length - chosen.length, of: "valuesKept" }],
  };
}
