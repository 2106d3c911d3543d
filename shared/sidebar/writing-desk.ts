import type { FoundTable } from "../application/read-tables";
import type { PreferenceChanges } from "../application/settings";
import type { CellsReplaced, Receipt, Workbook } from "../application/workbook";
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
  /**
   * Writes any other new sheet; `draw` may read once more what the sheet is about, and may reject with a `Failure`. Does
   * nothing while a write or an undo is under way.
   */
  writeReport(draw: (workbook: Workbook) => Promise<ReportSheet>): Promise<void>;
  /**
   * Changes cells in place; `change` has been previewed and confirmed, reads them once more and rejects with a `Failure`
   * when they are not as they were. Gives whether the change stands. Does nothing while a write or an undo is under way.
   */
  changeCells(change: (workbook: Workbook) => Promise<CellsReplaced>): Promise<boolean>;
  /** What a look at the workbook gives; undefined when that fails, which is told. */
  lookAt<Seen>(look: (workbook: Workbook) => Promise<Seen>): Promise<Seen | undefined>;
  undo(receipt: Receipt): Promise<void>;
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

  /** Writes and tells what became of it; gives whether it stands. */
  async function write(add: () => Promise<Receipt>): Promise<boolean> {
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
      await write(async () => workbook.addSheet(await draw(workbook)));
    },
    changeCells: (change) => write(() => change(workbook)),
    async lookAt(look) {
      try {
        return await look(workbook);
      } catch (error) {
        tellFailure(error);
        return undefined;
      }
    },
    async undo(receipt) {
      if (busy()) return;
      setWork({ is: "undoing", receipt });
      try {
        const { undone, changedSince } = await workbook.undo(receipt);
        setWork(undone ? { is: "undone", receipt } : { is: "notUndone", receipt, changedSince });
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
