import type { Workbook } from "../application/workbook";
import type { PanelCore } from "./panel-core";
import type { PaneParts } from "./parts";

/** Knows the workbook's target table. Never throws: a table that cannot be read is none. */
export interface TargetDesk {
  /**
   * Looks for the sheet "Chỉ tiêu" and reads it, once tables have been read. `fresh` does not take a sheet as the pane has
   * read it already, and tells a failure, upon which the table stays as it was.
   */
  refresh(how?: { readonly fresh: true }): Promise<void>;
}

/** What the desk needs of the panel. */
interface PanelOfDesk extends PanelCore {
  loadProvince(): Promise<void>;
  tellFailure(error: unknown): void;
}

/** A desk for the target table; what comes after a later question is dropped. `now` tells today's date. */
export function createTargetDesk(workbook: Workbook, parts: PaneParts, panel: PanelOfDesk, now: () => Date): TargetDesk {
  const { state, send } = panel;
  let asked = 0;

  return {
    async refresh(how) {
      const own = ++asked;
      const look = { fresh: how !== undefined, now: now() };
      try {
        const found = await state().engine?.lookForTargets(workbook, parts, state, look);
        if (own !== asked) return;
        if (found !== undefined || state().targetTable !== undefined)
          send({ does: "takeTargets", ...(found ?? { table: undefined }) });
        // It tells in which district a commune lies; without it such targets are said to be unclear.
        if (found?.table !== undefined && state().memory.province !== undefined) await panel.loadProvince();
      } catch (error) {
        if (look.fresh) panel.tellFailure(error);
        // As without the sheet: the field for the target does not offer it.
        else if (own === asked) send({ does: "takeTargets", table: undefined });
      }
    },
  };
}
