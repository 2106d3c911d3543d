import type { Workbook } from "../application/workbook";
import type { MergedTable } from "../merging/merged-table";
import type { ReportSheet } from "../reports/report-sheet";
import type { RunFacts } from "../reports/run-facts";
import type { Gathering } from "./gather-sources";
import type { MergeState } from "./merge-state";
import type { PanelCore } from "./panel-core";
import type { Merging, PaneParts } from "./parts";

/** What the view that merges does to the workbook and with files. Its methods never throw: failures become state. */
export interface MergeDesk {
  listSheets(): Promise<void>;
  /** Reads the ticked sheets anew; tables of files stay. */
  readSheets(): Promise<void>;
  /** Adds the tables of files; undefined where this host reads none. */
  readonly readFiles: ((files: readonly File[]) => Promise<void>) | undefined;
  /** Stops reading; what has been read so far stays. */
  cancel(): void;
  /** Writes the merged table to a new sheet. */
  write(merged: MergedTable): Promise<void>;
}

/** What the desk needs of the panel. */
interface PanelOfDesk extends PanelCore {
  writeReport(draw: () => Promise<ReportSheet>, facts: RunFacts): Promise<void>;
}

/** A desk for merging; it reads only once the part `merging` has been loaded. */
export function createMergeDesk(workbook: Workbook, parts: PaneParts, panel: PanelOfDesk, now: () => Date): MergeDesk {
  let signal = { aborted: false };
  const get = (): MergeState => panel.state().merge;
  const set = (changes: Partial<MergeState>): void => panel.send({ does: "merge", changes });

  /** One reading at a time. */
  async function reading(gather: (merging: Merging, gathering: Gathering) => Promise<void>): Promise<void> {
    const { merging } = panel.state();
    if (merging.is !== "ready" || get().reading !== undefined) return;
    signal = { aborted: false };
    set({ failure: undefined, reading: { name: "", done: 0, of: 0 } });
    let failure: unknown;
    try {
      await gather(merging.part, { workbook, files: parts.files, signal, get, set });
    } catch (error) {
      failure = error;
    }
    set({ reading: undefined, failure });
  }

  return {
    async listSheets() {
      try {
        const sheets = await workbook.sheets();
        const ticked = get().ticked.filter((name) => sheets.some((sheet) => sheet.name === name));
        set({ sheets, ticked, failure: undefined });
      } catch (failure) {
        set({ failure });
      }
    },
    readSheets: () => reading((merging, gathering) => merging.gatherSheets(gathering)),
    readFiles: parts.files && ((files) => reading((merging, gathering) => merging.gatherFiles(gathering, files))),
    cancel() {
      signal.aborted = true;
    },
    async write(merged) {
      const { merging } = panel.state();
      if (merging.is !== "ready") return;
      await panel.writeReport(() => merging.part.drawMerged(workbook, merged, now()), merging.part.mergedFacts(merged));
      const { work } = panel.state();
      if (work.is === "written" && work.receipt.kind === "sheetAdded") set({ receipt: work.receipt });
    },
  };
}
