import { compareRestored, readReturnedCopy, restoredCells, takeBack, type ReturnedCopy } from "../../../application/take-back";
import type { ReadingWatch } from "../../../application/workbook";
import { Failure } from "../../../domain/failure";
import type { RunFacts } from "../../../reports/run-facts";
import type { HeldCell, RestoredCell } from "../../../sharing/plan-taking-back";
import { afterDrawing } from "../../after-drawing";
import { browserPace } from "../../browser-pace";
import type { Panel } from "../../panel";
import { chosenCells } from "./held-results";
import type { TakingBackState } from "./taking-back-state";

function setter(panel: Panel): (changes: TakingBackState) => void {
  return (changes) => panel.send({ does: "setTask", states: { takingBack: { ...panel.state().taskStates.takingBack, ...changes } } });
}

/** Looks whether the open workbook is a copy that has come back; a failure is told by the bar, and that it was stopped by nothing. */
export async function lookAtReturned(panel: Panel): Promise<void> {
  const set = setter(panel);
  // An effect may ask, and effects run while the pane is being drawn.
  await Promise.resolve();
  if (panel.state().taskStates.takingBack?.looking !== undefined) return;
  const watch = watchOf((looking) => set({ looking }));
  // What the last press has done is told as long as it stands.
  const { done } = panel.state().work.is === "written" ? (panel.state().taskStates.takingBack ?? {}) : {};
  set({ looking: 0, stop: watch.stop, seen: undefined, chosen: [], done });
  await afterDrawing();
  const found = await panel.lookAt(async (workbook) => {
    try {
      return { copy: await readReturnedCopy(workbook, browserPace, watch) };
    } catch (error) {
      if (error instanceof Failure && error.detail.code === "readingStopped") return undefined;
      throw error;
    }
  });
  set({ looking: undefined, stop: undefined, seen: found });
}

/** Progress in whole tenths, each told once: more often would only make a screen reader chatter. */
function watchOf(tell: (share: number) => void): ReadingWatch & { readonly stop: () => void } {
  const signal = { aborted: false };
  let told = 0;
  return {
    signal,
    stop: () => void (signal.aborted = true),
    progress(share) {
      const tenths = Math.floor(share * 10);
      if (signal.aborted || tenths <= told) return;
      told = tenths;
      tell(tenths / 10);
    },
  };
}

/** Gives the cells of the copy that was shown their formulas again, then holds their values against those that were sent. */
export async function restoreReturned(panel: Panel, copy: ReturnedCopy): Promise<void> {
  const set = setter(panel);
  const chosen = chosenCells(copy.plan.held, panel.state().taskStates.takingBack?.chosen ?? []);
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
  const { done } = panel.state().taskStates.takingBack ?? {};
  if (done === undefined) return;
  const values = await panel.lookAt((workbook) => compareRestored(workbook, done.restored));
  if (values !== undefined) setter(panel)({ done: { ...done, values } });
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
