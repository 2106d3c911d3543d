import { Failure } from "../domain/failure";
import type { UnplacedRule } from "../reports/target-sheet";
import { cellAddress } from "../tables/grid";
import type { TargetCells } from "./target-cells";
import { planTargetChange, type TargetChange } from "./target-change";

/**
 * Plans new rows directly under the last rule. A blank row has to remain below them: a note that touched the table would
 * be read as one of its rows.
 *
 * @param cells looked at with one row more below than there are rules.
 * @throws Failure `noRoomBelow` with the first cell in the way when those rows hold anything.
 */
export function planNewTargets(cells: TargetCells, rules: readonly UnplacedRule[]): TargetChange | undefined {
  const { area, contents, tableRows, sheet } = cells;
  for (let row = tableRows; row <= tableRows + rules.length; row++) {
    const filled = (contents[row] ?? []).findIndex((content) => content !== "");
    if (filled >= 0) throw new Failure({ code: "noRoomBelow", sheet, cell: cellAddress(area.row + row, area.column + filled) });
  }
  return planTargetChange(cells, rules.map((rule, index) => ({ row: area.row + tableRows + index + 1, rule })));
}
