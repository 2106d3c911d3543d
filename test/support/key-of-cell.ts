import { KeyTable } from "../../shared/dossiers/key-table";
import type { KeyOf } from "../../shared/dossiers/name-keys";
import type { CellValue } from "../../shared/tables/grid";

/** What a cell is compared by; undefined where it names nothing. */
export function keyOfCell(keyOf: KeyOf, value: CellValue): string | undefined {
  const table = new KeyTable();
  return table.keys[keyOf(value, table)];
}
