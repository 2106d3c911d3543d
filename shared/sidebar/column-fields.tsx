import type { JSX } from "preact";
import type { ColumnMeaning, UnitTable } from "../tables/unit-table";
import { columnLabel, isUnsure } from "./column-name";
import { useGrowingList } from "./growing-list";
import type { MeaningTexts } from "./meaning-texts";
import { useTexts } from "./pane-texts";
import { SelectField, type Option } from "./select-field";
import { UnsureMark } from "./unsure-mark";

/** Enough for nearly every form at once: what is wrong must be within three clicks. */
const COLUMNS_A_STEP = 40;

interface ColumnFieldsProps {
  readonly table: UnitTable;
  readonly meanings: MeaningTexts;
  readonly onPick: (column: number, meaning: ColumnMeaning | null) => void;
}

/** A list of meanings for each column but those of names and groups, which are chosen apart. */
export function ColumnFields({ table, meanings, onPick }: ColumnFieldsProps): JSX.Element {
  const texts = useTexts();
  const { reading } = texts.pane;
  const options: readonly Option<ColumnMeaning | undefined>[] = [
    { value: undefined, label: reading.unread },
    ...meanings.groups.flatMap(({ label, meanings: members }) =>
      members
        .filter((meaning) => meaning !== "unit" && meaning !== "group")
        .map((meaning) => ({ value: meaning, label: meanings.names[meaning], under: label })),
    ),
  ];
  const columns = table.columns.filter(({ column, meaning }) => column !== table.unitColumn && meaning !== "group");
  const { shown, more } = useGrowingList(columns.length, COLUMNS_A_STEP);
  return (
    <>
      {columns.slice(0, shown).map((column) => (
        <SelectField
          key={column.column}
          label={columnLabel(column, texts)}
          value={column.meaning}
          options={options}
          onPick={(meaning) => onPick(column.column, meaning ?? null)}
          note={column.meaning !== undefined && isUnsure(column) ? <UnsureMark words={reading.unsure} /> : undefined}
        />
      ))}
      {more}
    </>
  );
}
