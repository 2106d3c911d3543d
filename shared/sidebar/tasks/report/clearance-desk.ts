import { clearancesToKeep, KEPT_CLEARANCES, recallClearances, withChecked, withoutChecked, type Clearances } from "../../../reporting/kept-clearances";
import type { Panel } from "../../panel";

/** What the user says about doubts; it holds at once for all pieces of work about the report, and is kept with the workbook. */
export interface ClearanceDesk {
  check(fingerprints: readonly string[]): void;
  takeBack(fingerprints: readonly string[]): void;
}

/** A desk on what was checked so far. */
export function clearanceDesk(panel: Panel): ClearanceDesk {
  const change = (to: (now: Clearances) => Clearances): void => {
    const { taskStates, memory } = panel.state();
    const clearances = to(taskStates.report?.clearances ?? recallClearances(memory.kept?.[KEPT_CLEARANCES]));
    panel.send({ does: "setTask", states: { report: { ...taskStates.report, clearances } } });
    panel.remember({ kept: { [KEPT_CLEARANCES]: clearancesToKeep(clearances) } });
  };
  return {
    check: (fingerprints) => change((now) => withChecked(now, fingerprints)),
    takeBack: (fingerprints) => change((now) => withoutChecked(now, fingerprints)),
  };
}
