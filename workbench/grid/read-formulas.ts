import type { Injector } from "@univerjs/core";
import type { FormulaCell, SheetFormulas } from "../../shared/application/workbook";
import { mentionsAny } from "../../shared/formulas/mentions";
import type { FWorkbook } from "../facade";
import { SheetCells } from "./cell-values";

/** The cells whose formula mentions something; see the port. */
export function formulasMentioning(
  workbook: FWorkbook,
  injector: Injector,
  mentions: readonly string[],
): SheetFormulas[] {
  const isMeant = mentionsAny(mentions);
  return workbook.getSheets().flatMap((sheet): SheetFormulas[] => {
    const cells = new SheetCells(sheet, injector);
    const locked = !sheet.getWorksheetPermission().canEdit();
    const found = cells.filledPlaces().flatMap(([row, column]): FormulaCell[] => {
      if (!cells.isFormula(row, column)) return [];
      const formula = cells.content(row, column);
      if (typeof formula !== "string" || !isMeant(formula)) return [];
      return [{ row, column, formula, value: cells.value(row, column), locked }];
    });
    return found.length === 0 ? [] : [{ sheet: sheet.getSheetName(), hidden: sheet.isSheetHidden(), cells: found }];
  });
}
