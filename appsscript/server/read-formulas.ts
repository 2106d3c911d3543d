import { sheetsWithin } from "../../shared/application/sheets-within";
import type { FormulaCell, FormulaScope, SheetFormulas } from "../../shared/application/formula-cells";
import { mentionsAny } from "../../shared/formulas/mentions";
import type { Area } from "../../shared/tables/grid";
import { contains } from "../../shared/tables/grid";
import { areaOf } from "./area-range";
import { gridSheets } from "./find-sheet";
import { plainValues } from "./plain-values";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The cells whose formula mentions something; see the port. One `getFormulas` for each sheet, and one `getValues` for
 * each with such a formula.
 */
export function formulasMentioning(mentions: readonly string[], within?: FormulaScope): SheetFormulas[] {
  const isMeant = mentionsAny(mentions);
  const sheets = gridSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  return sheetsWithin(sheets, sizeOf, within).flatMap(([{ sheet, name }, fits]): SheetFormulas[] => {
    const cells = fits ? formulasOf(sheet, isMeant) : [];
    if (fits && cells.length === 0) return [];
    return [{ sheet: name, hidden: sheet.isSheetHidden(), cells, ...(!fits && { unread: true }) }];
  });
}

function sizeOf({ sheet }: { readonly sheet: Sheet }): number {
  const { rows, columns } = areaOf(sheet.getDataRange());
  return rows * columns;
}

function formulasOf(sheet: Sheet, isMeant: (formula: string) => boolean): FormulaCell[] {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  if (!formulas.some((row) => row.some((formula) => formula !== "" && isMeant(formula)))) return [];
  const { row: top, column: left } = areaOf(range);
  const values = plainValues(range, range.getValues());
  const isLocked = lockedPlaces(sheet);
  return formulas.flatMap((line, at) =>
    line.flatMap((formula, index): FormulaCell[] => {
      if (formula === "" || !isMeant(formula)) return [];
      const [row, column] = [top + at, left + index];
      return [{ row, column, formula, value: values[at]?.[index] ?? "", locked: isLocked(row, column) }];
    }),
  );
}

/** Whether a protection that does more than warn keeps this user from a place. */
function lockedPlaces(sheet: Sheet): (row: number, column: number) => boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  if (sheet.getProtections(SHEET).some((protection) => !protection.canEdit())) return () => true;
  const closed = sheet.getProtections(RANGE).filter((protection) => !protection.canEdit());
  const areas: Area[] = closed.map((protection) => areaOf(protection.getRange()));
  return (row, column) => areas.some((area) => contains(area, row, column));
}
