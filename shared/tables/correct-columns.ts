import { columnKeys } from "./header-form";
import { isMeaning } from "./known-meanings";
import type { RememberedForm } from "./remembered-form";
import { isRepeatable } from "./repeatable-meanings";
import type { ColumnMeaning, TableColumn, UnitTable } from "./unit-table";

/** The columns of a table after correction. */
export interface CorrectedColumns {
  readonly columns: readonly TableColumn[];
  readonly unitColumn: number;
  /** The column that rows are read by for their groups, also where no groups are wanted. */
  readonly groupColumn: number | undefined;
}

/**
 * Gives columns the meanings that are remembered for them. Such a column is read for sure (confidence 1); any other
 * column that had its meaning is no longer read, unless a table may have several of the kind. What names a column
 * that the table has not, or a meaning that does not exist, is passed over.
 */
export function correctColumns(table: UnitTable, form: RememberedForm): CorrectedColumns {
  const keys = columnKeys(table.columns);
  const keyed = (wanted: string | null | undefined): number | undefined =>
    table.columns.find(({ column }) => keys.get(column) === wanted)?.column;
  const unitColumn = keyed(form.unit) ?? table.unitColumn;
  const groupAsRead = table.columns.find(({ meaning }) => meaning === "group")?.column;
  const groupGiven = keyed(form.group);
  const given = givenMeanings(keys, form);
  given.set(unitColumn, keyed(form.unit) === undefined ? undefined : "unit");
  if (groupGiven !== undefined && groupGiven !== unitColumn) given.set(groupGiven, "group");
  else if (form.group === null && groupAsRead !== undefined && !given.has(groupAsRead)) given.set(groupAsRead, null);
  const taken = new Set([...given.values()].filter((meaning) => meaning && !isRepeatable(meaning)));
  const columns = table.columns.map((column): TableColumn => {
    const meaning = given.get(column.column);
    if (meaning !== undefined) return { ...column, meaning: meaning ?? undefined, confidence: 1 };
    const loses = column.meaning !== undefined && taken.has(column.meaning);
    return loses ? { ...column, meaning: undefined, confidence: 0 } : column;
  });
  const groupColumn = columns.find(({ meaning }) => meaning === "group")?.column;
  return { columns, unitColumn, groupColumn: groupColumn ?? (form.group === null ? groupAsRead : undefined) };
}

/** Sheet column → meaning, null: not read. Of columns that are given one meaning only the last named has it. */
function givenMeanings(
  keys: ReadonlyMap<number, string>,
  form: RememberedForm,
): Map<number, ColumnMeaning | null | undefined> {
  const places = new Map([...keys].map(([column, key]) => [key, column]));
  const given = new Map<number, ColumnMeaning | null | undefined>();
  for (const [key, meaning] of Object.entries(form.columns)) {
    const column = places.get(key);
    if (column === undefined || meaning === "unit" || meaning === "group") continue;
    if (meaning !== null && !isMeaning(meaning)) continue;
    for (const [other, same] of given)
      if (same === meaning && meaning !== null && !isRepeatable(meaning)) given.set(other, null);
    given.set(column, meaning);
  }
  return given;
}
