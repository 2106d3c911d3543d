import { SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { Calculation } from "./calculation";
import type { FunctionFailures } from "./function-failures";
import type { RunningUniver } from "./univer";

/**
 * Shows under the grid why the selected cell holds #VALUE!, in Vietnamese. The line is empty otherwise.
 *
 * @param line an element with role "status", so that the sentence is read out.
 */
export function explainSelectedCell(
  { api, injector }: RunningUniver,
  calculation: Calculation,
  failures: FunctionFailures,
  line: HTMLElement,
): void {
  const explain = (): void => {
    const workbook = api.getActiveWorkbook();
    const cell = workbook?.getActiveSheet().getActiveCell();
    const sentence = workbook && cell && String(cell.getCellData()?.v ?? "") === "#VALUE!" ? failures.at({
      unitId: workbook.getId(),
      sheetId: cell.getSheetId(),
      row: cell.getRow(),
      column: cell.getColumn(),
    }) : "";
    if (line.textContent !== sentence) line.textContent = sentence;
  };
  const explainOnceCalculated = (): void => void calculation.settled().then(explain, () => undefined);
  // The facade's SelectionChanged is not fired in 0.25.1, neither by a click nor by activate().
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe(explainOnceCalculated);
  api.addEvent(api.Event.SheetValueChanged, explainOnceCalculated);
}
