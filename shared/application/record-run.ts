import { recordSheet, type Written } from "../reports/record-of-runs";
import type { RunFacts } from "../reports/run-facts";
import { showTime } from "../texts/show-time";
import type { CellsConverted } from "./cells-converted";
import type { Receipt } from "./receipt";
import type { Workbook } from "./workbook";
import type { SheetsAdded } from "./write-sheets";

/** What a run left in the workbook, or the file that it handed over. */
export type RunResult = Receipt | SheetsAdded | CellsConverted | { readonly kind: "fileSaved"; readonly name: string };

/** A run that stands, or the taking back of one. */
export interface RunDone {
  /** Undefined where the press has said nothing of itself. */
  readonly facts: RunFacts | undefined;
  readonly result: RunResult;
  readonly undone?: boolean;
}

/**
 * Adds the line of a run to the record. One call of the host.
 *
 * @param now the time to print, in the user's own time zone.
 * @throws Failure of the host: `sheetProtected`, `readOnly`, `workbookProtected`…
 */
export async function recordRun(workbook: Pick<Workbook, "addRows">, { facts, result, undone = false }: RunDone, now: Date): Promise<void> {
  const run = { facts: facts ?? { action: actionOf(result) }, written: writtenBy(result), at: showTime(now), undone };
  await workbook.addRows(recordSheet(run));
}

function actionOf({ kind }: RunResult): RunFacts["action"] {
  if (kind === "fileSaved") return "file";
  return kind === "sheetAdded" || kind === "sheetsAdded" ? "sheets" : "cells";
}

function writtenBy(result: RunResult): Written[] {
  switch (result.kind) {
    case "fileSaved":
      return [{ file: result.name }];
    case "sheetAdded":
      return [{ sheet: result.name }];
    case "sheetsAdded":
      return result.sheets.map(({ name }) => ({ sheet: name }));
    case "cellsReplaced":
      return [{ sheet: result.name, cells: result.area.rows * result.area.columns }];
    case "cellsRewritten":
    case "cellsConverted":
      return result.sheets.map(({ name, cells }) => ({ sheet: name, cells: cells.length }));
  }
}
