import type { Injector } from "@univerjs/core";
import { sheetsWithin } from "../../shared/application/sheets-within";
import type { FormulaCell, FormulaScope, SheetFormulas } from "../../shared/application/formula-cells";
import { mentionsAny } from "../../shared/formulas/mentions";
import { eachInSteps, type Steps } from "../../shared/tables/steps";
import type { FWorkbook } from "../facade";
import { SheetCells } from "./cell-values";

/** The cells whose formula mentions something; see the port. A bounded look counts the cells of each sheet first. */
export function* formulasMentioning(
  workbook: FWorkbook,
  injector: Injector,
  mentions: readonly string[],
  within?: FormulaScope,
): Steps<SheetFormulas[]> {
  const isMeant = mentionsAny(mentions);
  const sheets = workbook.getSheets().map((sheet) => ({ sheet, name: sheet.getSheetName(), cells: new SheetCells(sheet, injector) }));
  const sizes = new Map<string, number>();
  if (within !== undefined)
    for (const { name, cells } of sheets) {
      const { rows, columns } = yield* cells.usedArea();
      sizes.set(name, rows * columns);
    }
  const found: SheetFormulas[] = [];
  for (const [{ sheet, name, cells }, fits] of sheetsWithin(sheets, ({ name }) => sizes.get(name) ?? 0, within)) {
    const own: FormulaCell[] = [];
    const locked = !sheet.getWorksheetPermission().canEdit();
    const places = fits ? cells.formulaPlaces() : [];
    yield* eachInSteps(places.length, (at) => {
      const [row, column] = places[at] as (typeof places)[number];
      const formula = cells.content(row, column);
      if (typeof formula !== "string" || !isMeant(formula)) return;
      own.push({ row, column, formula, value: cells.value(row, column), locked });
    });
    if (own.length > 0 || !fits)
      found.push({ sheet: name, hidden: sheet.isSheetHidden(), cells: own, ...(!fits && { unread: true }) });
  }
  return found;
}
