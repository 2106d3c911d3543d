import { runInSlices } from "../../../application/run-in-slices";
import type { Workbook } from "../../../application/workbook";
import { findDossierTableInSteps } from "../../../dossiers/find-dossier-table";
import { sourceOfBlob } from "../../../files/byte-source";
import type { LargeFile } from "../../../files/stream-rows";
import { readProcedureList } from "../../../tables/read-procedure-list";
import type { ProcedureList } from "../../../tables/procedure-list";
import { isOwnSheet } from "../../../tables/own-sheets";
import { COLUMNS_OF_A_SHEET } from "../../../tables/sheet-size";
import { foldedName } from "../../../tables/unit-name";
import { proceduresVi } from "../../../texts/procedures-vi";
import { browserPace } from "../../browser-pace";
import type { Panel } from "../../panel";
import { taskDesk } from "../task-desk";
import type { SeenDossiers } from "./dossiers-state";

/** Titles and header of the longest exports, with some dossiers below them. */
const HEAD_ROWS = 60;

/** Looks at the first rows of the sheet in front; what cannot be read is told. */
export async function lookAtOpenSheet(panel: Panel): Promise<void> {
  await lookAt(panel, async (workbook) => {
    const front = (await workbook.sheets()).find(({ active }) => active)?.name ?? "";
    const used = await workbook.usedArea(front);
    const part = { row: 0, column: 0, rows: Math.min(HEAD_ROWS, used.row + used.rows), columns: Math.min(COLUMNS_OF_A_SHEET, used.column + used.columns) };
    const head = await workbook.readSheet(front, part);
    return { head, used, table: await runInSlices(findDossierTableInSteps(head), browserPace) };
  });
}

/** Looks at the first rows of a file, of a sheet of it where one is named. */
export async function lookAtFile(panel: Panel, file: File, sheet?: string): Promise<void> {
  await lookAtLargeFile(panel, { name: file.name, source: sourceOfBlob(file) }, sheet);
}

/** The same of a file that has been looked at before. */
export async function lookAtLargeFile(panel: Panel, file: LargeFile, sheet?: string): Promise<void> {
  const { loadStreaming } = panel;
  if (loadStreaming === undefined) return;
  await lookAt(panel, async () => {
    const { headOf } = await loadStreaming();
    const { sheets, grid } = await headOf(file, sheet);
    return { head: grid, table: await runInSlices(findDossierTableInSteps(grid), browserPace), file: { file, sheets } };
  });
}

/** What has been set for the columns of one table says nothing of another. */
async function lookAt(panel: Panel, look: (workbook: Workbook) => Promise<SeenDossiers>): Promise<void> {
  const desk = taskDesk(panel, "dossiers");
  // An effect may ask, and effects run while the pane is being drawn.
  await Promise.resolve();
  if (desk.get().looking === true || desk.get().counting !== undefined) return;
  desk.set({ looking: true, error: undefined });
  try {
    const seen = await panel.lookAt(async (workbook): Promise<SeenDossiers | { readonly error: unknown }> => {
      try {
        return { ...(await look(workbook)), list: await procedureListOf(workbook) };
      } catch (error) {
        return { error };
      }
    });
    const changed = desk.get().seen?.head.sheet !== (seen && "head" in seen ? seen.head.sheet : undefined);
    desk.set({
      seen: seen && "head" in seen ? seen : undefined,
      error: seen && "error" in seen ? seen.error : undefined,
      counted: undefined,
      ...(changed && { choices: new Map() }),
    });
  } finally {
    desk.set({ looking: false });
  }
}

/** The list on the sheet that is called so; a sheet of that name that holds none is passed over. */
async function procedureListOf(workbook: Workbook): Promise<ProcedureList | undefined> {
  const named = foldedName(proceduresVi.listSheet.name);
  const sheet = (await workbook.sheets()).find(({ name, hidden }) => !hidden && !isOwnSheet(name) && foldedName(name) === named);
  return sheet === undefined ? undefined : readProcedureList(await workbook.readSheet(sheet.name));
}
