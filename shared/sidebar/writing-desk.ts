import type { CellsConverted } from "../application/cells-converted";
import type { RunResult } from "../application/record-run";
import { recordsRuns } from "../application/record-switch";
import type { FoundTable } from "../application/read-tables";
import type { PreferenceChanges } from "../application/settings";
import type { CellsReplaced, CellsRewritten } from "../application/receipt";
import type { Workbook } from "../application/workbook";
import { writeRanking } from "../application/write-ranking";
import type { SheetsAdded } from "../application/write-sheets";
import type { ComparedPeriod } from "../ranking/compared-period";
import type { Ranking } from "../ranking/ranking";
import type { ReportSheet } from "../reports/report-sheet";
import type { RunFacts } from "../reports/run-facts";
import type { Area } from "../tables/grid";
import type { Remember } from "./memory-desk";
import type { PanelCore } from "./panel-core";
import type { PaneReceipt, Work } from "./panel-state";
import type { PaneParts, Reports } from "./parts";

/** What a press says of itself for the record; made up once the work stands where that, or what makes reports, knows more. */
type Facts = RunFacts | ((reports: Reports) => RunFacts) | undefined;

/**
 * What acts on the workbook, one thing at a time. Never throws: failures become state. What stands is told at once, and
 * then recorded with the facts that the press has given, unless the user has switched that off: a line that could not be added
 * changes nothing of the work and is told beside it.
 */
export interface WritingDesk {
  /** Writes the ranking to a new sheet. Does nothing while a write or an undo is under way. */
  writeSheet(found: FoundTable, ranking: Ranking, choices: PreferenceChanges, compared?: ComparedPeriod): Promise<void>;
  /**
   * Writes any other new sheet; `draw` may read once more what the sheet is about, and may reject with a `Failure`. Does
   * nothing while a write or an undo is under way.
   */
  writeReport(draw: (workbook: Workbook) => Promise<ReportSheet>, facts?: RunFacts): Promise<void>;
  /**
   * Writes several new sheets, all or none, and takes them back as one. Gives the receipt of what stands. Does nothing while
   * a write or an undo is under way.
   */
  writeReports(
    draw: (workbook: Workbook, parts: PaneParts) => Promise<readonly [ReportSheet, ...ReportSheet[]]>,
    facts?: RunFacts,
  ): Promise<SheetsAdded | undefined>;
  /**
   * Changes cells in place; `change` has been previewed and confirmed, reads them once more and rejects with a `Failure`
   * when they are not as they were. Gives whether the change stands. Does nothing while a write or an undo is under way.
   */
  changeCells(change: (workbook: Workbook) => Promise<CellsReplaced | CellsRewritten | CellsConverted>, facts?: Facts): Promise<boolean>;
  /**
   * Hands a file to the user; `save` may read the workbook once more and load what makes the file, hands it over
   * (`save-file`) and gives its name, or rejects with a `Failure`. Gives whether it was handed over. Does nothing while a
   * write or an undo is under way.
   */
  makeFile(save: (workbook: Workbook, parts: PaneParts) => Promise<string>, facts?: Facts): Promise<boolean>;
  /** What a look at the workbook gives; undefined when that fails, which is told. */
  lookAt<Seen>(look: (workbook: Workbook) => Promise<Seen>): Promise<Seen | undefined>;
  undo(receipt: PaneReceipt): Promise<void>;
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

  /** What runs have said of themselves, for when they are taken back. */
  const saidOf = new WeakMap<PaneReceipt, Facts>();
  let lines = Promise.resolve();
  /** Adds a line behind those on their way; nobody waits for it. */
  function record(facts: Facts, result: RunResult, undone = false): void {
    const { work, memory } = state();
    const at = now();
    if (!recordsRuns(memory.kept)) return;
    lines = lines.then(async () => {
      try {
        const reports = await parts.reports();
        await reports.recordRun(workbook, { facts: typeof facts === "function" ? facts(reports) : facts, result, undone }, at);
      } catch (unrecorded) {
        if (state().work === work) setWork({ ...work, unrecorded } as Work);
      }
    });
  }

  /** Does one thing at a time, tells what became of it and records it; gives whether it stands. */
  async function act(doIt: () => Promise<Work & { readonly is: "written" | "saved" }>, facts: Facts): Promise<boolean> {
    if (busy()) return false;
    setWork({ is: "writing" });
    try {
      const work = await doIt();
      setWork(work);
      if (work.is === "written") saidOf.set(work.receipt, facts);
      record(facts, work.is === "written" ? work.receipt : { kind: "fileSaved", name: work.name });
      return true;
    } catch (error) {
      setWork({ is: "failed", error, receipt: undefined });
      return false;
    }
  }
  const write = (add: () => Promise<PaneReceipt>, facts: Facts): Promise<boolean> =>
    act(async () => ({ is: "written", receipt: await add() }), facts);

  return {
    tellFailure,
    clearNotice() {
      if (!busy()) setWork({ is: "idle" });
    },
    async writeSheet(found, ranking, choices, compared) {
      const written = await write(
        async () => {
          const { rankingSheet } = await parts.reports();
          return writeRanking(workbook, found, ranking, rankingSheet, now(), compared);
        },
        ({ rankingFacts }) => rankingFacts(found.table, ranking, compared),
      );
      if (written) remember(choices);
    },
    async writeReport(draw, facts) {
      await write(async () => workbook.addSheet(await draw(workbook)), facts);
    },
    async writeReports(draw, facts) {
      let receipt: SheetsAdded | undefined;
      await write(async () => {
        const { writeSheets } = await parts.engine();
        return (receipt = await writeSheets(workbook, await draw(workbook, parts)));
      }, facts);
      return receipt;
    },
    makeFile: (save, facts) => act(async () => ({ is: "saved", name: await save(workbook, parts) }), facts),
    changeCells: (change, facts) => write(() => change(workbook), facts),
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
        const { undone, changedSince } =
          receipt.kind === "sheetsAdded"
            ? await (await parts.engine()).undoSheets(workbook, receipt)
            : receipt.kind === "cellsConverted"
              ? await (await parts.engine()).undoConversion(workbook, receipt)
              : await workbook.undo(receipt);
        setWork(undone ? { is: "undone", receipt } : { is: "notUndone", receipt, changedSince });
        if (undone) record(saidOf.get(receipt), receipt, true);
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
