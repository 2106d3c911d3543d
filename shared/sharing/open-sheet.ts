import type { CellPlace } from "../formulas/spill-anchor";
import type { CellValue } from "../tables/grid";
import type { SheetContents } from "./plan-taking-back";

/** A formula of an open workbook that may be ours, and what it shows. */
export interface OpenFormula extends CellPlace {
  /** With its "=", as the host spells it. */
  readonly formula: string;
  readonly value: CellValue;
}

/** A sheet of an open workbook. */
export interface OpenSheet {
  readonly name: string;
  /** Those that may be ours. */
  readonly formulas: readonly OpenFormula[];
  /** What stands on it; undefined where its contents are not kept. Given wherever there are formulas. */
  readonly seen: SheetContents | undefined;
}

/** What stands at a place; "" outside what was read. */
export function contentAt({ area, contents }: SheetContents, { row, column }: CellPlace): CellValue {
  return contents[row - area.row]?.[column - area.column] ?? "";
}

/** Whether a content is a formula. */
export function isFormulaContent(content: CellValue): content is string {
  return typeof content === "string" && content.startsWith("=");
}
