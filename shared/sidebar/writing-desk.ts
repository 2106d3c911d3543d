import type { FoundTable } from "../application/read-tables";
import type { PreferenceChanges } from "../application/settings";
import type { SheetAdded, Workbook } from "../application/workbook";
import { writeRanking } from "../application/write-ranking";
import type { ComparedPeriod } from "../ranking/compared-period";
import type { Ranking } from "../ranking/ranking";
import type { ReportSheet } from "../reports/report-sheet";
import type { Area } from "../tables/grid";
import type { Remember } from "./memory-desk";
import type { PanelCore } from "./panel-core";
import type { Work } from "./panel-state";
import type { PaneParts } from "./parts";

/** What acts on the workbook, one thing at a time. Never throws: failures become state. */
export interface WritingDesk {
  /** Writes the ranking to a new sheet. Does nothing while a write or an undo is under way. */
  writeSheet(found: FoundTable, ranking: Ranking, choices: PreferenceChanges, compared?: ComparedPeriod): Promise<void>;
  /** Writes any other new sheet; `draw` may reject with a `Failure`. Does nothing while a write or an undo is under way. */
  writeReport(draw: () => Promise<ReportSheet>): Promise<void>;
  undo(receipt: SheetAdded): Promise<void>;
  /** Brings a place of the workbook to the front; gives whether it is there. */
  show(sheet: string, area: Area): Promise<boolean>;
  /** Tells why something did not work, unless a write or an undo is under way. */
  tellFailure(error: unknown): void;
  /** Takes the notice of the last press away, unless a write or an undo is under way. */
  clearNotice(): void;
}

/** A desk that writes; `now` dates new sheets. */
export function createWritingDesk(
  workbook: Workbook,
  parts: PaneParts,
  { state, send }: PanelCore,
  remember: Remember,
  now: () => Date,
): WritingDesk {
  const setWork = (work: Work): void => send({ does: "setWork", work });
  const busy = (): boolean => state().work.is === "writing" || state().work.is === "undoing";

  const tellFailure = (error: unknown): void => {
    const { work } = state();
    if (!busy()) setWork({ is: "failed", error, receipt: "receipt" in work ? work.receipt : undefined });
  };

  /** Writes a new sheet and tells what became of it; gives whether it stands. */
  async function write(add: () => Promise<SheetAdded>): Promise<boolean> {
    if (busy()) return false;
    setWork({ is: "writing" });
    try {
      setWork({ is: "written", receipt: await add() });
      return true;
    } catch (error) {
      setWork({ is: "failed", error, receipt: undefined });
      return false;
    }
  }

  return {
    tellFailure,
    clearNotice() {
      if (!busy()) setWork({ is: "idle" });
    },
    async writeSheet(found, ranking, choices, compared) {
      const written = await write(async () => {
        const { rankingSheet } = await parts.reports();
        return writeRanking(workbook, found, ranking, rankingSheet, now(), compared);
      });
      if (written) remember(choices);
    },
    async writeReport(draw) {
      await write(async () => workbook.addSheet(await draw()));
    },
    async undo(receipt) {
      if (busy()) return;
      setWork({ is: "undoing", receipt });
      try {
        const { undone, changedSince } = await workbook.undo(receipt);
        setWork(undone ? { is: "undone", sheet: receipt.name } : { is: "notUndone", receipt, changedSince });
      } catch (error) {
        setWork({ is: "failed", error, receipt });
      }
    },
    async show(sheet, area) {
      try {
        await workbook.show(sheet, area);
        return true;
      } catch (error) {
        tellFailure(error);
        return false;
      }
    },
  };
}
