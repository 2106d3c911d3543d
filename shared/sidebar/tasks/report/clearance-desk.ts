import { clearancesToKeep, KEPT_CLEARANCES, recallClearances, withChecked, withoutChecked, type Clearances } from "../../../reporting/kept-clearances";
import type { Panel } from "../../panel";
import { taskDesk } from "../task-desk";

/** What the user says about doubts; it holds at once for all pieces of work about the report, and is kept with the workbook. */
export interface ClearanceDesk {
  check(fingerprints: readonly string[]): void;
  takeBack(fingerprints: readonly string[]): void;
}

/** A desk on what was checked so far. */
export function clearanceDesk(panel: Panel): ClearanceDesk {
  const change = (to: (now: Clearances) => Clearances): void => {
    const { get, set } = taskDesk(panel, "report");
    const clearances = to(get().clearances ?? recallClearances(panel.state().memory.kept?.[KEPT_CLEARANCES]));
    set({ clearances });
    panel.remember({ kept: { [KEPT_CLEARANCES]: clearancesToKeep(clearances) } });
  };
  return {
    check: (fingerprints) => change((now) => withChecked(now, fingerprints)),
    takeBack: (fingerprints) => change((now) => withoutChecked(now, fingerprints)),
  };
}
