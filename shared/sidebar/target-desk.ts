import type { SheetSummary, Workbook } from "../application/workbook";
import { targetSheetName } from "../tables/target-table-vocabulary";
import type { PanelCore } from "./panel-core";
import type { PaneParts } from "./parts";

/** Knows the workbook's target table. Never throws: a table that cannot be read is none. */
export interface TargetDesk {
  /** Looks for the sheet "Chỉ tiêu" and reads it anew: one call when there is none, two when there is. */
  refresh(): Promise<void>;
}

/** What the desk needs of the panel. */
interface PanelOfDesk extends PanelCore {
  loadProvince(): Promise<void>;
}

/** A desk for the target table; what comes after a later question is dropped. `now` tells today's date. */
export function createTargetDesk(workbook: Workbook, parts: PaneParts, panel: PanelOfDesk, now: () => Date): TargetDesk {
  let asked = 0;

  return {
    async refresh() {
      const own = ++asked;
      const { tables, targetTable } = panel.state();
      try {
        const name = targetSheet(await workbook.sheets());
        if (name !== undefined) {
          const read = tables.find(({ grid }) => grid.sheet === name)?.grid;
          const [grid, targeting] = await Promise.all([read ?? workbook.readSheet(name), parts.targeting()]);
          if (own !== asked) return;
          const table = targeting.readTargets(grid, panel.state().memory.kept);
          panel.send({ does: "takeTargets", table, targeting, today: isoDay(now()) });
          // It tells in which district a commune lies; without it such targets are said to be unclear.
          if (table !== undefined && panel.state().memory.province !== undefined) await panel.loadProvince();
          return;
        }
      } catch {
        // As without the sheet: the field for the target does not offer it.
      }
      if (own === asked && targetTable !== undefined) panel.send({ does: "takeTargets", table: undefined });
    },
  };
}

/** "Chỉ tiêu" itself, or else the first whose name begins so; hidden sheets are none. */
function targetSheet(sheets: readonly SheetSummary[]): string | undefined {
  const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();
  const wanted = plain(targetSheetName);
  const names = sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  return names.find((name) => plain(name) === wanted) ?? names.find((name) => plain(name).startsWith(wanted));
}

/** In the user's own time zone. */
function isoDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
}
