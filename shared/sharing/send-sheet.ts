import { formulaTexts } from "./formula-texts";
import { valueOfCell } from "./cell-values";
import type { SentCell } from "./copied-cells";
import type { CellPlace } from "../formulas/spill-anchor";
import type { OriginalCell, RecordedRow } from "./originals";
import { ownCells, type OwnCell } from "./own-cells";
import { mentionsOurs } from "./own-formulas";
import { recordSheet } from "./record-sheet";
import { rewriteSheet } from "./rewrite-sheet";
import { readSheetCells } from "./sheet-cells";

/** A sheet as it goes into the copy. */
export interface SentSheet {
  readonly name: string;
  readonly cells: readonly SentCell[];
  /** Undefined where its contents are not kept. */
  readonly rows: readonly RecordedRow[] | undefined;
  /** How many cells the file has for it. */
  readonly size: number;
  /** The new text of its part; undefined where nothing is ours. */
  readonly xml: string | undefined;
}

/**
 * A worksheet part as it is to be sent.
 *
 * @param strings the shared ones of the file
 * @param room how many cells may still be kept of sheets on which nothing is ours; below 0 such a sheet is not even read
 */
export function sendSheet(
  name: string,
  xml: string,
  strings: readonly string[],
  room: number,
  keepsValue: (place: CellPlace) => boolean,
): SentSheet {
  const mayBeOurs = mentionsOurs(xml);
  if (!mayBeOurs && room < 0) return { name, cells: [], rows: undefined, size: 0, xml: undefined };
  const sheet = readSheetCells(xml);
  const formulas = formulaTexts(sheet);
  const own = mayBeOurs ? ownCells(sheet, formulas, keepsValue) : [];
  const size = sheet.rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const isKept = own.length > 0 || size <= room;
  return {
    name,
    cells: own.map((cell) => ({ original: originalOf(name, cell, strings), sending: cell.sending })),
    rows: isKept ? recordSheet(sheet, formulas, own, strings) : undefined,
    size,
    xml: own.length > 0 ? rewriteSheet(sheet, own, strings) : undefined,
  };
}

function originalOf(sheet: string, { row, column, cell, formula, anchor, sending }: OwnCell, strings: readonly string[]): OriginalCell {
  const value = cell && valueOfCell(cell, strings);
  const isLive = sending.kind === "plain";
  return { sheet, row, column, formula, anchor, sent: isLive ? sending.formula : (value ?? ""), isLive, value };
}
