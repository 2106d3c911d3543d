import { Failure } from "../domain/failure";
import { REPAIR_MENTIONS, type SheetRepairs } from "./find-repairs";
import type { CellsRewritten } from "./receipt";
import type { Workbook } from "./workbook";

/**
 * Writes the repairs of the given sheets, all or none. Formulas are looked at once more before.
 *
 * @throws Failure `sourceChanged` when a formula is not what it was when it was found: nothing is written; or what the host
 * refuses.
 */
export async function repairFormulas(
  workbook: Pick<Workbook, "readFormulas" | "rewriteCells">,
  sheets: readonly Pick<SheetRepairs, "sheet" | "repairs">[],
): Promise<CellsRewritten> {
  const now = await workbook.readFormulas(REPAIR_MENTIONS);
  for (const { sheet, repairs } of sheets) {
    const cells = now.find((each) => each.sheet === sheet)?.cells ?? [];
    const formulas = new Map(cells.map(({ row, column, formula }) => [`${row},${column}`, formula]));
    if (repairs.some(({ row, column, before }) => formulas.get(`${row},${column}`) !== before))
      throw new Failure({ code: "sourceChanged", sheet });
  }
  return workbook.rewriteCells(
    sheets
      .filter(({ repairs }) => repairs.length > 0)
      .map(({ sheet, repairs }) => ({
        sheet,
        cells: repairs.map(({ row, column, after }) => ({ row, column, content: after })),
      })),
  );
}
