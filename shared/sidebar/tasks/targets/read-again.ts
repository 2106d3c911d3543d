import { isTargetSheetName } from "../../../application/read-target-sheet";
import type { Panel } from "../../panel";
import { readTargets } from "../../read-targets";

/**
 * Reads the target table afresh, after it was written or may have been edited: two calls of the workbook. The desk takes
 * a sheet that the pane has read already as it was then, so that one is read here.
 *
 * @param known the sheet that has just been written, or that the table was read from.
 */
export async function readTargetsAgain(panel: Panel, known: string | undefined): Promise<void> {
  const { tables, memory } = panel.state();
  if (!tables.some(({ grid }) => isTargetSheetName(grid.sheet))) return panel.targets.refresh();
  const seen = await panel.lookAt(async (workbook) => {
    const sheets = (await workbook.sheets()).filter(({ hidden }) => !hidden).map(({ name }) => name);
    const sheet = sheets.find((name) => name === known) ?? sheets.find(isTargetSheetName);
    return { table: sheet === undefined ? undefined : readTargets(await workbook.readSheet(sheet), memory.kept) };
  });
  if (seen !== undefined) panel.send({ does: "takeTargets", table: seen.table });
}
