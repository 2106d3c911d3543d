import { changedSince, entersFormulas } from "../shared/application/changed-since";
import type { SheetChanges } from "../shared/application/cell-changes";
import type { CellsRewritten, SheetRewritten, UndoOutcome } from "../shared/application/receipt";
import { Failure } from "../shared/domain/failure";
import { changedBlocks } from "../shared/tables/changed-blocks";
import type { Area, CellValue } from "../shared/tables/grid";
import { areaAddress, cellAddress } from "../shared/tables/grid";
import { addressOnSheet, areaAround, contentAt, withContents, type Place } from "../shared/tables/single-cells";
import type { Contents } from "./cell-contents";
import { readContents } from "./cell-contents";
import { rangeOf } from "./excel-areas";
import { inOneUndoStep } from "./in-excel";
import { writingPages } from "./writing-pages";
import { typed } from "./typed-text";
import { writableWorksheets } from "./worksheets-of";

/** Cells to be written on one sheet, with what stands around them. */
interface Rewriting<Cell extends Place> {
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly Cell[];
  readonly area: Area;
  readonly before: Contents;
  /** Filtered rows are written one by one: a block written across a filter lands elsewhere (OfficeDev/office-js#224). */
  readonly rowByRow: boolean;
}

async function lookAt<Cell extends Place>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): Promise<Rewriting<Cell>> {
  const area = areaAround(cells);
  const rows = rangeOf(sheet, area);
  rows.load("rowHidden");
  const before = await readContents(context, sheet, area);
  return { sheet, cells, area, before, rowByRow: rows.rowHidden !== false };
}

interface Page {
  readonly area: Area;
  readonly contents: CellValue[][];
}

/** Pages of one block alone stay below the limit of Excel on the web; so do this many cells of several. */
const CELLS_A_REQUEST = 20_000;

/** Writes contents into the cells: blocks of neighbours, gathered into as few requests as their size allows. */
async function put<Cell extends Place>(
  context: Excel.RequestContext,
  rewriting: Rewriting<Cell>,
  contentOf: (cell: Cell) => CellValue,
): Promise<void> {
  let waiting: Page[] = [];
  let cells = 0;
  for (const page of pagesOf(rewriting, contentOf)) {
    waiting.push(page);
    cells += page.area.rows * page.area.columns;
    if (cells < CELLS_A_REQUEST) continue;
    await send(context, rewriting.sheet, waiting);
    [waiting, cells] = [[], 0];
  }
  if (cells > 0) await send(context, rewriting.sheet, waiting);
}

async function send(context: Excel.RequestContext, sheet: Excel.Worksheet, pages: readonly Page[]): Promise<void> {
  for (const { area, contents } of pages) rangeOf(sheet, area).formulas = contents;
  await context.sync();
}

function pagesOf<Cell extends Place>(
  { cells, area, before, rowByRow }: Rewriting<Cell>,
  contentOf: (cell: Cell) => CellValue,
): Page[] {
  const wanted = withContents(before.typed, area, cells, contentOf);
  // A mark that no cell holds: a formula that stands there already is entered anew all the same.
  const marked = withContents(before.typed, area, cells, () => "\u0000");
  return changedBlocks(marked, wanted).flatMap((block): Page[] => {
    const asTyped = wanted.slice(block.row, block.row + block.rows).map((row, at) =>
      row
        .slice(block.column, block.column + block.columns)
        .map((content, column) => typed(content, before.formats[block.row + at]?.[block.column + column] ?? "General")),
    );
    const onSheet = { ...block, row: area.row + block.row, column: area.column + block.column };
    return rowByRow ? rowsOf(onSheet, asTyped) : writingPages(onSheet, asTyped);
  });
}

function rowsOf(area: Area, contents: readonly CellValue[][]): Page[] {
  return contents.map((row, at) => ({ area: { ...area, row: area.row + at, rows: 1 }, contents: [row] }));
}

/**
 * A formula may be respelt by Excel: that it is one is what counts. A cell that was cleared may be filled by a formula of the same
 * step, and is then told with its figure or with that formula.
 */
function isSame(wanted: CellValue, found: CellValue, mayFill: boolean): boolean {
  return isFormula(wanted) ? isFormula(found) : found === wanted || (wanted === "" && mayFill);
}

function isFormula(content: CellValue): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** Puts the old contents back wherever they do not stand; gives the first sheet where that cannot be seen. */
async function putAllBack<Cell extends Place>(
  context: Excel.RequestContext,
  rewritings: readonly Rewriting<Cell>[],
): Promise<Rewriting<Cell> | undefined> {
  for (const rewriting of rewritings) {
    const old = (cell: Cell): CellValue => contentAt(rewriting.before.typed, rewriting.area, cell);
    const stands = async (): Promise<boolean> => {
      const { typed: now } = await readContents(context, rewriting.sheet, rewriting.area);
      return rewriting.cells.every((cell) => contentAt(now, rewriting.area, cell) === old(cell));
    };
    try {
      if (await stands()) continue;
      await put(context, rewriting, old);
      if (!(await stands())) return rewriting;
    } catch {
      return rewriting;
    }
  }
  return undefined;
}

/**
 * Writes all cells and reads them back. When anything fails or differs, all of them get their old contents again: then
 * the reason (`hostRefused` where Excel keeps something else), or `cellsHalfWritten` when that cannot be seen.
 */
async function putAll<Cell extends Place>(
  context: Excel.RequestContext,
  rewritings: readonly Rewriting<Cell>[],
  contentOf: (cell: Cell) => CellValue,
): Promise<CellValue[][][]> {
  const after: CellValue[][][] = [];
  try {
    for (const rewriting of rewritings) await put(context, rewriting, contentOf);
    for (const { sheet, area, cells } of rewritings) {
      const { typed: found } = await readContents(context, sheet, area);
      const mayFill = cells.some((cell) => isFormula(contentOf(cell)));
      const other = cells.find((cell) => !isSame(contentOf(cell), contentAt(found, area, cell), mayFill));
      if (other !== undefined)
        throw new Failure({ code: "hostRefused", statement: `Range.formulas ${cellAddress(other.row, other.column)}` });
      after.push(found);
    }
    return after;
  } catch (error) {
    const torn = await putAllBack(context, rewritings);
    if (torn === undefined) throw error;
    throw new Failure({ code: "cellsHalfWritten", sheet: torn.sheet.name, area: areaAddress(torn.area) });
  }
}

/** Replaces the contents of single cells; see the port. Two requests, and three for each sheet. */
export function rewriteCells(changes: readonly SheetChanges[]): Promise<CellsRewritten> {
  const wanted = changes.filter(({ cells }) => cells.length > 0);
  const [first] = wanted;
  if (first === undefined) return Promise.reject(new Failure({ code: "hostRefused", statement: "rewriteCells: no cells" }));
  return inOneUndoStep(async (context) => {
    const sheets = await writableWorksheets(context, wanted.map(({ sheet }) => ({ key: sheet, name: sheet })));
    const rewritings = [];
    for (const [at, sheet] of sheets.entries()) rewritings.push(await lookAt(context, sheet, wanted[at]?.cells ?? []));
    const after = await putAll(context, rewritings, ({ content }) => content);
    const rewritten = rewritings.map(({ sheet, cells, area, before }, at): SheetRewritten => {
      const mayFill = entersFormulas(cells);
      return {
        sheetId: sheet.id,
        name: sheet.name,
        cells: cells.map(({ row, column, content }) => ({
          row,
          column,
          before: contentAt(before.typed, area, { row, column }),
          after: contentAt(after[at] ?? [], area, { row, column }),
          ...(content === "" && mayFill && { cleared: true as const }),
        })),
      };
    });
    return { kind: "cellsRewritten", sheets: rewritten, name: sheets[0]?.name ?? first.sheet, area: areaAround(first.cells) };
  });
}

/** Gives single cells their old contents again, unless one of them has been changed since; see the port. */
export function undoRewriting({ sheets: rewritten }: CellsRewritten): Promise<UndoOutcome> {
  return inOneUndoStep(async (context) => {
    const sheets = await writableWorksheets(context, rewritten.map(({ sheetId, name }) => ({ key: sheetId, name })));
    const rewritings = [];
    for (const [at, sheet] of sheets.entries()) rewritings.push(await lookAt(context, sheet, rewritten[at]?.cells ?? []));
    const changed = rewritings.flatMap(({ sheet, cells, area, before: { typed: now, values } }) =>
      changedSince(cells, (cell) => contentAt(now, area, cell), (cell) => contentAt(values, area, cell)).map(({ row, column }) =>
        addressOnSheet(sheet.name, cellAddress(row, column)),
      ),
    );
    if (changed.length > 0) return { undone: false, changedSince: changed };
    await putAll(context, rewritings, ({ before }) => before);
    return { undone: true, changedSince: [] };
  });
}
