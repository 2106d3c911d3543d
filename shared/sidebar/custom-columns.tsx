import type { JSX } from "preact";
import type { FittedIndicator } from "../ranking/ranking";
import type { UnitTable } from "../tables/unit-table";
import { columnOptions } from "./column-name";
import { useTexts } from "./pane-texts";
import type { Chooser } from "./choices";
import { SelectField } from "./select-field";

interface CustomColumnsProps {
  readonly table: UnitTable;
  readonly indicator: FittedIndicator;
  readonly choose: Chooser;
}

/** The numerator and the denominator picked by hand, each one column or several added up. */
export function CustomColumns({ table, indicator, choose }: CustomColumnsProps): JSX.Element {
  const { reading } = useTexts().pane;
  return (
    <>
      <ColumnSum
        label={reading.numerator}
        table={table}
        columns={indicator.numerator.map(({ column }) => column)}
        onPick={(numerator) => choose({ numerator })}
      />
      <ColumnSum
        label={reading.denominator}
        table={table}
        columns={indicator.denominator.map(({ column }) => column)}
        onPick={(denominator) => choose({ denominator })}
      />
    </>
  );
}

interface ColumnSumProps {
  readonly label: string;
  readonly table: UnitTable;
  readonly columns: readonly number[];
  readonly onPick: (columns: readonly number[]) => void;
}

/** One list for each column of the sum and an empty one to add the next; "none" takes a column out again. */
function ColumnSum({ label, table, columns, onPick }: ColumnSumProps): JSX.Element {
  const texts = useTexts();
  const { reading } = texts.pane;
  const all = columnOptions(table, texts);
  const places: readonly (number | undefined)[] = columns.length < all.length ? [...columns, undefined] : columns;

  return (
    <>
      {places.map((current, place) => (
        <SelectField<number | undefined>
          key={place}
          label={place === 0 ? label : reading.nth(label, place + 1)}
          value={current}
          options={[
            { value: undefined, label: place === 0 ? reading.noColumn : reading.addColumn },
            ...all.filter(({ value }) => value === current || !columns.includes(value)),
          ]}
          onPick={(picked) => onPick(replaced(place, picked))}
        />
      ))}
    </>
  );

  function replaced(place: number, picked: number | undefined): readonly number[] {
    const next: (number | undefined)[] = [...places];
    next[place] = picked;
    return next.filter((column): column is number => column !== undefined);
  }
}
