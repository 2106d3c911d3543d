import type { CellChanges } from "../../shared/application/cell-changes";
import type { CellsReplaced } from "../../shared/application/receipt";
import { Failure } from "../../shared/domain/failure";
import { withSemicolons } from "../../shared/formulas/argument-separator";
import { shapeText } from "../../shared/functions/read-arguments";
import { areaAddress, type CellValue } from "../../shared/tables/grid";
import { rangeOf } from "./area-range";
import { isFormulaContent, readCells, textContent, type CellsRead } from "./cell-contents";
import { sheetNamed } from "./find-sheet";
import { putBack } from "./put-back";
import { assertWritable, refusedWrite } from "./writable";
import { writeContents } from "./write-contents";

type Cells = CellValue[][];

/**
 * Replaces the contents of an area and gives the receipt that undoes it. Formats stay; cells whose content is the
 * wanted one already are not touched. Fails with `shapesDiffer`, `sheetGone`, `sheetProtected`, `mergedCells`,
 * `readOnly` before anything is written, with `hostRefused`, everything put back, when the cells do not hold
 * afterwards what they were given, and with `cellsHalfWritten` when they cannot be seen to hold the old contents again.
 */
export function replaceContents(changes: CellChanges): CellsReplaced {
  const { area } = changes;
  assertShape(changes);
  const sheet = sheetNamed(changes.sheet);
  assertWritable(sheet, area);
  const range = rangeOf(sheet, area);
  const read = readCells(range);
  const before = read.contents;
  const wanted = wantedContents(changes, read);
  try {
    writeContents(sheet, area, before, wanted);
    SpreadsheetApp.flush();
    const after = readCells(range).contents;
    if (!holds(after, wanted)) throw new Failure({ code: "hostRefused", statement: `setValues ${areaAddress(area)}` });
    const sheetId = String(sheet.getSheetId());
    return { kind: "cellsReplaced", sheetId, name: sheet.getName(), area, before, after };
  } catch (error) {
    putBack(sheet, changes.sheet, area, before);
    throw refusedWrite(error);
  }
}

function assertShape({ area, contents }: CellChanges): void {
  if (contents.length === area.rows && contents.every((row) => row.length === area.columns)) return;
  const given = { rows: contents.length, columns: Math.max(0, ...contents.map((row) => row.length)) };
  throw new Failure({ code: "shapesDiffer", first: shapeText(area), second: shapeText(given) });
}

/** A cell that already shows what is wanted keeps its content: a date keeps being a date. */
function wantedContents({ contents }: CellChanges, read: CellsRead): Cells {
  return contents.map((row, at) =>
    row.map((content, column) => {
      const held = read.contents[at]?.[column] ?? "";
      if (content === held) return held;
      if (isFormulaContent(content)) return withSemicolons(content);
      return !isFormulaContent(held) && content === read.values[at]?.[column] ? held : textContent(content);
    }),
  );
}

/** The host may respell a formula, so one formula counts for another; anything else must be the same. */
function holds(found: Cells, wanted: Cells): boolean {
  return wanted.every((row, at) =>
    row.every((content, column) => {
      const cell = found[at]?.[column];
      return cell === content || (isFormulaContent(cell) && isFormulaContent(content));
    }),
  );
}
