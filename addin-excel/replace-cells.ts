import type { CellChanges } from "../shared/application/cell-changes";
import type { CellsReplaced } from "../shared/application/receipt";
import { Failure } from "../shared/domain/failure";
import type { Area, CellValue } from "../shared/tables/grid";
import { areaAddress } from "../shared/tables/grid";
import type { Contents } from "./cell-contents";
import { readContents } from "./cell-contents";
import { fromA1To, rangeOf } from "./excel-areas";
import { inOneUndoStep, worksheetOf } from "./in-excel";
import { askMerges } from "./merged-areas";
import { writingPages } from "./writing-pages";
import { typed } from "./typed-text";

type Cells = readonly (readonly CellValue[])[];

function checkShape({ area, contents }: CellChanges): void {
  if (contents.length === area.rows && contents.every((row) => row.length === area.columns)) return;
  const given = `${contents.length} × ${contents[0]?.length ?? 0}`;
  throw new Failure({ code: "shapesDiffer", first: `${area.rows} × ${area.columns}`, second: given });
}

/** Filtered rows are written one by one: a block written across a filter lands elsewhere (OfficeDev/office-js#224). */
async function write(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  contents: CellValue[][],
  rowByRow: boolean,
): Promise<void> {
  for (const [index, row] of rowByRow ? contents.entries() : [])
    rangeOf(sheet, { ...area, row: area.row + index, rows: 1 }).formulas = [row];
  if (!rowByRow) rangeOf(sheet, area).formulas = contents;
  await context.sync();
}

/** Reads what stands in the area and refuses where it may not be written: `sheetProtected`, `mergedCells`. */
export async function readBeforeWriting(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<{ contents: Contents; rowByRow: boolean }> {
  sheet.protection.load("protected");
  const merges = askMerges(rangeOf(sheet, fromA1To(area)));
  const range = rangeOf(sheet, area);
  range.load("rowHidden");
  const contents = await readContents(context, sheet, area);
  if (sheet.protection.protected) throw new Failure({ code: "sheetProtected", sheet: sheet.name });
  const [merged] = merges.touching(area);
  if (merged) throw new Failure({ code: "mergedCells", sheet: sheet.name, area: areaAddress(merged) });
  return { contents, rowByRow: range.rowHidden !== false };
}

function isSame(wanted: CellValue, found: CellValue): boolean {
  const isFormula = typeof wanted === "string" && wanted.startsWith("=");
  // Excel may spell a formula its own way (=sum(a1) becomes =SUM(A1)); that it is one is what counts.
  return isFormula ? typeof found === "string" && found.startsWith("=") : found === wanted;
}

/** Puts the old contents back where they do not stand any more; whether they are seen to stand there afterwards. */
async function putBack(read: () => Promise<Cells>, put: (cells: Cells) => Promise<void>, old: Cells): Promise<boolean> {
  const holdsOld = async (): Promise<boolean> => {
    const found = await read();
    return old.every((row, at) => row.every((cell, column) => found[at]?.[column] === cell));
  };
  try {
    if (await holdsOld()) return true;
    await put(old);
    return await holdsOld();
  } catch {
    return false;
  }
}

/**
 * Writes contents over an area that was read before, reads it back, and gives what then stands there. When anything
 * fails or differs, the old contents are put back and read: the reason (`hostRefused` where Excel keeps something
 * else than it was given) when they stand there again, `cellsHalfWritten` when that cannot be seen.
 */
export async function writeContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  contents: Cells,
  before: { contents: Contents; rowByRow: boolean },
): Promise<CellValue[][]> {
  const put = async (cells: Cells): Promise<void> => {
    const asTyped = cells.map((row, at) =>
      row.map((cell, column) => typed(cell, before.contents.formats[at]?.[column] ?? "General")),
    );
    for (const page of writingPages(area, asTyped))
      await write(context, sheet, page.area, page.contents, before.rowByRow);
  };
  const read = async (): Promise<CellValue[][]> => (await readContents(context, sheet, area)).typed;
  try {
    await put(contents);
    const after = await read();
    if (contents.every((row, at) => row.every((cell, column) => isSame(cell, after[at]?.[column] ?? "")))) return after;
    throw new Failure({ code: "hostRefused", statement: `Range.formulas ${areaAddress(area)}` });
  } catch (error) {
    if (await putBack(read, put, before.contents.typed)) throw error;
    throw new Failure({ code: "cellsHalfWritten", sheet: sheet.name, area: areaAddress(area) });
  }
}

/** Replaces the contents of an area, formats untouched; see the port. */
export async function replaceCells(changes: CellChanges): Promise<CellsReplaced> {
  checkShape(changes);
  return inOneUndoStep(async (context) => {
    const sheet = await worksheetOf(context, changes.sheet);
    const before = await readBeforeWriting(context, sheet, changes.area);
    const after = await writeContents(context, sheet, changes.area, changes.contents, before);
    const { id: sheetId, name } = sheet;
    return { kind: "cellsReplaced", sheetId, name, area: changes.area, before: before.contents.typed, after };
  });
}
