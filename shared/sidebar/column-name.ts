import { columnLetters } from "../tables/grid";
import type { TableColumn, UnitTable } from "../tables/unit-table";
import type { Option } from "./select-field";
import type { PaneTexts } from "./pane-texts";

/** Below this the reading of a column is marked as unsure. */
const SURE = 0.6;

/** A column of a table by its place; undefined when the table does not reach that far. */
export function columnOf(table: UnitTable, column: number): TableColumn | undefined {
  return table.columns.find((candidate) => candidate.column === column);
}

/** Whether the user should check how the column was read. */
export function isUnsure(column: TableColumn | undefined): boolean {
  return column !== undefined && column.confidence < SURE;
}

/** The header of a column, its levels parted by "›". */
export function headerOf(column: TableColumn | undefined, { pane }: PaneTexts): string {
  const header = column?.header ?? "";
  return header === "" ? pane.reading.noHeader : header.replace(/ > /g, " \u203A ");
}

/** A column on one line: its letters first, as on the sheet, then its header. */
export function columnLabel(column: TableColumn, texts: PaneTexts): string {
  return columnLetters(column.column) + " \u00B7 " + headerOf(column, texts);
}

/** Every column of the table as a choice. */
export function columnOptions(table: UnitTable, texts: PaneTexts): Option<number>[] {
  return table.columns.map((column) => ({ value: column.column, label: columnLabel(column, texts) }));
}
