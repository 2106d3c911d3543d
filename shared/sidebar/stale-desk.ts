import type { Workbook } from "../application/workbook";
import type { PanelCore } from "./panel-core";
import type { PanelAction } from "./panel-state";
import type { PaneParts } from "./parts";

/**
 * Looks for figures that are not live: each time that the pane has read, and after formulas were written anew or put back. It
 * never keeps a reading waiting, a look is dropped when the next reading or look begins, and one that fails says nothing.
 */
export function createStaleDesk(workbook: Workbook, parts: PaneParts, { state, send }: PanelCore): (action: PanelAction) => void {
  let signal = { aborted: false };

  async function look(older: boolean): Promise<void> {
    const own = (signal = { aborted: false });
    try {
      const { lookForStale } = await parts.staleness();
      const { found, stale } = state();
      const shown = await lookForStale(workbook, found, stale, { signal: own, progress: () => undefined });
      if (!own.aborted) send({ does: "setPart", parts: { stale: { ...shown, older } } });
    } catch {
      // The notice is a help: what was said before goes on being said.
    }
  }

  return (action) => {
    const isRead = action.does === "takeTables";
    if (isRead || action.does === "beginReading" || isRewritten(action)) signal.aborted = true;
    if (isRead) void look(false);
    else if (isRewritten(action)) void look(true);
  };
}

function isRewritten(action: PanelAction): boolean {
  if (action.does !== "setWork") return false;
  const { work } = action;
  return (work.is === "written" || work.is === "undone") && work.receipt.kind === "cellsRewritten";
}
