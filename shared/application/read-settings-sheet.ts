import { joinedChunks } from "../sharing/text-chunks";
import { cellAddress, valueAt, type Grid } from "../tables/grid";
import { settingsItemsVi } from "../texts/settings-items-vi";
import { settingsSheetVi } from "../texts/settings-sheet-vi";
import { itemId } from "./settings-items";
import { itemOfRecord } from "./settings-record";
import { DATA_COLUMN, SETTINGS_SCHEMA, type SettingsProblem, type SettingsRow, type SettingsSheet } from "./settings-sheet";

/** Rows above the items that a person may have put there are passed over, in at most so many rows. */
const MOST_HEAD_ROWS = 60;
/** `checkedDecisions` refuses more. */
const MOST_NAMES = 5000;

/**
 * Reads the sheet `Cấu hình Thước`. Rows and columns that were inserted do not matter; every row is judged by itself: one that
 * is not sound is told and the others are used. What is neither an item nor called like one is somebody's note.
 */
export function readSettingsSheet(grid: Grid): SettingsSheet {
  const version = placeOf(grid, settingsSheetVi.version);
  if (version === undefined) {
    const title = placeOf(grid, settingsSheetVi.title);
    return title === undefined ? { is: "foreign" } : { is: "noVersion", cell: cellAddress(title.row, title.column) };
  }
  const { row: first, column } = version;
  const cell = cellAddress(first, column + 1);
  const told = textAt(grid, first, column + 1);
  if (!/^[1-9]\d{0,5}$/.test(told)) return { is: "noVersion", cell };
  if (Number(told) > SETTINGS_SCHEMA) return { is: "newer", cell };

  const rows: SettingsRow[] = [];
  const problems: SettingsProblem[] = [];
  const blank: number[] = [];
  let names = 0;
  const end = grid.area.row + grid.area.rows;
  for (let row = first + 1; row < end; row += 1) {
    const read = rowAt(grid, row, column);
    if (read === "note") continue;
    if (read === "blank") blank.push(row);
    else if (typeof read === "string") problems.push({ cell: cellAddress(row, column + DATA_COLUMN), because: read });
    else if (read.item.kind === "name" && (names += 1) > MOST_NAMES)
      problems.push({ cell: cellAddress(row, column + DATA_COLUMN), because: "tooMany" });
    else rows.push(read);
  }
  const firstItem = rows[0]?.row ?? end;
  const updated = placeOf(grid, settingsSheetVi.updated);
  return {
    is: "sound",
    sheet: grid.sheet,
    rows,
    problems,
    column,
    blankRows: blank.filter((row) => row > firstItem),
    end,
    updatedRow: updated?.column === column ? updated.row : undefined,
  };
}

function rowAt(grid: Grid, row: number, column: number): SettingsRow | "blank" | "note" | SettingsProblem["because"] {
  const label = textAt(grid, row, column);
  const data = valueAt(grid, row, column + DATA_COLUMN);
  if (typeof data === "string" && data.startsWith("{")) {
    const chunks = chunksAt(grid, row, column + DATA_COLUMN);
    const item = itemOfRecord(joinedChunks(chunks));
    return item === undefined ? "damaged" : { row, id: itemId(item), item, chunks };
  }
  if (isKindLabel(label)) return data === "" ? "dataGone" : "damaged";
  const values = grid.values[row - grid.area.row] ?? [];
  return values.every((value) => value === "") ? "blank" : "note";
}

/** The first piece, and those that go on with it. */
function chunksAt(grid: Grid, row: number, column: number): string[] {
  const chunks = [String(valueAt(grid, row, column))];
  for (let at = column + 1; ; at += 1) {
    const piece = valueAt(grid, row, at);
    if (typeof piece !== "string" || !piece.startsWith("~")) return chunks;
    chunks.push(piece);
  }
}

function isKindLabel(label: string): boolean {
  const { province, form, name, otherKept, kept } = settingsItemsVi;
  return label !== "" && [province, form, name, otherKept, ...Object.values(kept)].includes(label);
}

/** The first cell of the upper rows that says exactly this. */
function placeOf(grid: Grid, text: string): { readonly row: number; readonly column: number } | undefined {
  const { row: top, column: left, rows, columns } = grid.area;
  for (let row = top; row < top + Math.min(rows, MOST_HEAD_ROWS); row += 1)
    for (let column = left; column < left + columns; column += 1) if (textAt(grid, row, column) === text) return { row, column };
  return undefined;
}

function textAt(grid: Grid, row: number, column: number): string {
  return String(valueAt(grid, row, column)).normalize("NFC").trim();
}
