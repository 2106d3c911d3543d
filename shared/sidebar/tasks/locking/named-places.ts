import type { LockEdits } from "../../../sharing/check-lock";
import { cellOf } from "../../../sharing/cell-name";
import { cellAddress, columnLetters, type Area } from "../../../tables/grid";
import type { Place } from "../../../tables/single-cells";
import type { lockingVi } from "../../../texts/locking-vi";
import type { NamedPlace } from "./place-links";

type Texts = typeof lockingVi;

/** Cells as places, by their addresses. */
export function cellPlaces(cells: readonly Place[], texts: Texts): NamedPlace[] {
  return cells.map(({ row, column }) => {
    const name = cellAddress(row, column);
    return { name, said: texts.cell(name), area: { row, column, rows: 1, columns: 1 } };
  });
}

/** The same of cells that are known by their addresses. */
export function addressedPlaces(addresses: readonly string[], texts: Texts): NamedPlace[] {
  return addresses.flatMap((address) => cellPlaces([cellOf(address)].filter((cell) => cell !== undefined), texts));
}

/** Several kinds of places of a block, each under its name; kinds without any are left out. */
export function editedPlaces(edits: LockEdits["edits"], block: Area, texts: Texts): { label: string; places: NamedPlace[] }[] {
  if (edits === undefined) return [];
  const { rows, columns, cells } = edits;
  const row = (at: number): NamedPlace => ({ name: String(at + 1), said: texts.row(String(at + 1)), area: { ...block, row: at, rows: 1 } });
  const column = (at: number): NamedPlace => {
    const letters = columnLetters(at);
    return { name: letters, said: texts.column(letters), area: { ...block, column: at, columns: 1 } };
  };
  const away = (place: NamedPlace): NamedPlace => ({ ...place, area: undefined });
  const now = ([, at]: readonly [number, number]): number => at;
  const lists = [
    cells.length > 0
      ? { label: texts.edits.cells, places: cellPlaces(cells, texts) }
      : { label: texts.edits.rows, places: rows.changed.map((pair) => row(now(pair))) },
    { label: texts.edits.rowsAdded, places: rows.added.map(row) },
    { label: texts.edits.rowsGone, places: rows.gone.map((at) => away(row(at))) },
    { label: texts.edits.rowsMoved, places: rows.moved.map((pair) => row(now(pair))) },
    { label: texts.edits.columnsAdded, places: columns.added.map(column) },
    { label: texts.edits.columnsGone, places: columns.gone.map((at) => away(column(at))) },
    { label: texts.edits.columnsMoved, places: columns.moved.map((pair) => column(now(pair))) },
  ];
  return lists.filter(({ places }) => places.length > 0);
}
