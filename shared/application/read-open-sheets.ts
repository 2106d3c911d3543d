import type { OpenFormula, OpenSheet } from "../sharing/open-sheet";
import { MOST_RECORDED } from "../sharing/originals";
import type { Grid } from "../tables/grid";
import { areaWith } from "../tables/single-cells";
import { REPAIR_MENTIONS } from "./find-repairs";
import { isTooLarge } from "./too-large";
import type { FormulaCell } from "./formula-cells";
import type { Workbook } from "./workbook";

/** A sheet of the open workbook as a working copy needs it. */
export interface SeenSheet extends OpenSheet {
  /** What its cells show. */
  readonly grid: Grid | undefined;
  /** Whether a protection keeps this user from changing one of the formulas. */
  readonly locked: boolean;
}

/** What of the port the way through the open workbook needs. */
export type OpenWorkbook = Pick<Workbook, "sheets" | "readFormulas" | "readSheet" | "readContents" | "addSheet" | "rewriteCells" | "undo">;

/**
 * All sheets in tab order, with the formulas that may be ours and, as far as `MOST_RECORDED` allows, what stands in all cells. Sheets
 * with formulas of ours are read whatever their size; others that are too large for the host are passed over.
 */
export async function readOpenSheets(workbook: OpenWorkbook): Promise<SeenSheet[]> {
  const sheets = await workbook.sheets();
  const found = new Map((await workbook.readFormulas(REPAIR_MENTIONS)).map(({ sheet, cells }) => [sheet, cells]));
  let room = MOST_RECORDED;
  const seen: SeenSheet[] = [];
  for (const { name } of sheets) {
    const cells = found.get(name) ?? [];
    const sheet = cells.length > 0 || room >= 0 ? await readSheet(workbook, name, cells, room) : passedOver(name);
    const area = sheet.seen?.area;
    if (area !== undefined) room -= area.rows * area.columns;
    seen.push(sheet);
  }
  return seen;
}

async function readSheet(workbook: OpenWorkbook, name: string, cells: readonly FormulaCell[], room: number): Promise<SeenSheet> {
  const grid = await workbook.readSheet(name).catch((error: unknown) => {
    if (cells.length === 0 && isTooLarge(error)) return undefined;
    throw error;
  });
  // What shows nothing is left out of the used part, and may be ours all the same.
  const area = grid && areaWith(grid.area, cells);
  if (area === undefined || (cells.length === 0 && area.rows * area.columns > room)) return passedOver(name);
  const contents = area.rows * area.columns === 0 ? [] : await workbook.readContents(name, area);
  const formulas = cells.map(({ row, column, formula, value }): OpenFormula => ({ row, column, formula, value }));
  return { name, formulas, grid, seen: { sheet: name, area, contents }, locked: cells.some(({ locked }) => locked) };
}

function passedOver(name: string): SeenSheet {
  return { name, formulas: [], grid: undefined, seen: undefined, locked: false };
}
