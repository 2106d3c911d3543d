import { showTime } from "../texts/show-time";
import { isSameItem, type ItemChanges, type SettingsItem } from "./settings-items";
import { settingsCells } from "./settings-cells";
import { DATA_COLUMN, type SettingsRow, type SoundSettings } from "./settings-sheet";
import type { CellChange } from "./cell-changes";

/** A cell to be written, with what was seen in it where that is data; undefined where it does not matter. */
export interface PlannedCell extends CellChange {
  readonly seen: string | undefined;
}

/**
 * The cells that change on the sheet: a row is rewritten where its item says something else, cleared where the item is
 * forgotten, and begun on a blank row, or below everything, where there is none. Rows that are not understood are not touched.
 *
 * @returns no cells when the sheet says it all already.
 */
export function planSettingsRows(sheet: SoundSettings, changes: ItemChanges, now: Date): PlannedCell[] {
  const free = freeRows(sheet);
  const cells = [...changes].flatMap(([id, item]) => {
    const standing = sheet.rows.filter((row) => row.id === id);
    const last = standing[standing.length - 1];
    if (item === undefined) return standing.flatMap((row) => rowCells(sheet, row));
    const others = standing.slice(0, -1).flatMap((row) => rowCells(sheet, row));
    if (isSameItem(last?.item, item)) return others;
    return [...others, ...rowCells(sheet, last ?? { row: free.next(), chunks: [] }, item)];
  });
  const { updatedRow, column } = sheet;
  if (cells.length === 0 || updatedRow === undefined) return cells;
  return [...cells, { row: updatedRow, column: column + 1, content: showTime(now), seen: undefined }];
}

/** The cells of a row as they are to be: those of an item, or blank. Pieces that are no longer needed are cleared. */
function rowCells(sheet: SoundSettings, { row, chunks }: Pick<SettingsRow, "row" | "chunks">, item?: SettingsItem): PlannedCell[] {
  const contents = item === undefined ? ["", ""] : settingsCells(item);
  const width = Math.max(contents.length, DATA_COLUMN + chunks.length);
  return Array.from({ length: width }, (_, at) => ({
    row,
    column: sheet.column + at,
    content: contents[at] ?? "",
    seen: at < DATA_COLUMN ? undefined : (chunks[at - DATA_COLUMN] ?? ""),
  }));
}

function freeRows({ blankRows, end }: SoundSettings): { next(): number } {
  const blank = [...blankRows];
  let below = end;
  return { next: () => blank.shift() ?? below++ };
}
