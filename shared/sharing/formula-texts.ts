import { movedFormula } from "../formulas/moved-formula";
import type { SheetCell, SheetRows } from "./sheet-cells";

/**
 * The formulas of a worksheet part by their cells, each with its "=", as the file spells them; cells that share the formula
 * of another get their own. Tables of what-if analysis, which are no formulas to type, are left out, and so is a cell that
 * shares a formula that is nowhere.
 */
export function formulaTexts({ rows }: SheetRows): ReadonlyMap<SheetCell, string> {
  const texts = new Map<SheetCell, string>();
  const masters = new Map<string, SheetCell>();
  const early: SheetCell[] = [];
  for (const { cells } of rows)
    for (const cell of cells) {
      const { formula } = cell;
      if (formula === undefined || formula.kind === "dataTable") continue;
      const text = "=" + formula.text;
      if (formula.kind !== "shared") texts.set(cell, text);
      else if (formula.text !== "") {
        masters.set(formula.group, cell);
        texts.set(cell, text);
      } else if (!share(texts, masters, cell)) early.push(cell);
    }
  for (const cell of early) share(texts, masters, cell);
  return texts;
}

/** Gives a cell its share of the formula of its group; false where that has not been met. */
function share(texts: Map<SheetCell, string>, masters: ReadonlyMap<string, SheetCell>, cell: SheetCell): boolean {
  const master = masters.get(cell.formula?.group ?? "");
  const text = master && texts.get(master);
  if (master === undefined || text === undefined) return false;
  texts.set(cell, movedFormula(text, cell.row - master.row, cell.column - master.column));
  return true;
}
