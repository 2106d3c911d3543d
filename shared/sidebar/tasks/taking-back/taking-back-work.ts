import { compareRestored, readReturnedCopy, takeBack, type ReturnedCopy } from "../../../application/take-back";
import type { RunFacts } from "../../../reports/run-facts";
import { afterDrawing } from "../../after-drawing";
import type { Panel } from "../../panel";
import type { TakingBackState } from "./taking-back-state";

function setter(panel: Panel): (changes: TakingBackState) => void {
  return (changes) => panel.send({ does: "setTask", states: { takingBack: { ...panel.state().taskStates.takingBack, ...changes } } });
}

/** Looks whether the open workbook is a copy that has come back; a failure is told by the bar. */
export async function lookAtReturned(panel: Panel): Promise<void> {
  const set = setter(panel);
  // An effect may ask, and effects run while the pane is being drawn.
  await Promise.resolve();
  if (panel.state().taskStates.takingBack?.looking === true) return;
  set({ looking: true, seen: undefined });
  await afterDrawing();
  const found = await panel.lookAt(async (workbook) => ({ copy: await readReturnedCopy(workbook) }));
  set({ looking: false, seen: found });
}

/** Gives the cells of the copy that was shown their formulas again, then holds their values against those that were sent. */
export async function restoreReturned(panel: Panel, copy: ReturnedCopy): Promise<void> {
  const set = setter(panel);
  const { restore } = copy.plan;
  const stands = await panel.changeCells(async (workbook) => {
    await afterDrawing();
    return takeBack(workbook, copy);
  }, factsOf(copy));
  if (!stands) return;
  set({ done: { restored: restore, values: undefined } });
  await compareAgain(panel);
  await lookAtReturned(panel);
}

/** Reads once more what the restored cells show. */
export async function compareAgain(panel: Panel): Promise<void> {
  const { done } = panel.state().taskStates.takingBack ?? {};
  if (done === undefined) return;
  const values = await panel.lookAt((workbook) => compareRestored(workbook, done.restored));
  if (values !== undefined) setter(panel)({ done: { ...done, values } });
}

/** Formulas went in and out; cells of ours that the recipient has changed are left out. */
function factsOf({ plan: { restore, held } }: ReturnedCopy): RunFacts {
  return {
    action: "takingBack",
    sources: [...new Set(restore.map(({ original }) => original.sheet))].map((sheet) => ({ sheet })),
    in: { count: restore.length + held.length, of: "cells" },
    out: { count: restore.filter(({ content }) => content !== "").length, of: "formulas" },
    leftOut: [{ count: held.length, of: "valuesKept" }],
  };
}
