import type { JSX } from "preact";
import { columnFor, ownColumn, type OwnColumn } from "../../../ranking/own-indicators";
import type { UnitTable } from "../../../tables/unit-table";
import type { ownIndicatorsVi } from "../../../texts/own-indicators-vi";
import { columnLabel } from "../../column-name";
import { useElementId } from "../../element-id";
import { useTexts } from "../../pane-texts";
import { SelectField, type Option } from "../../select-field";
import { isCountable, namesOneColumn } from "./countable-columns";

interface TermFieldsProps {
  readonly label: string;
  readonly texts: typeof ownIndicatorsVi;
  readonly table: UnitTable | undefined;
  readonly sign: 1 | -1;
  /** All columns of the side, those of the other sign too. */
  readonly columns: readonly OwnColumn[];
  readonly error: string | undefined;
  readonly onPick: (columns: readonly OwnColumn[]) => void;
}

/** One list for each column of a side that is added, or taken away, and an empty one for the next. */
export function TermFields({ label, texts, table, sign, columns, error, onPick }: TermFieldsProps): JSX.Element {
  const all = useTexts();
  const here = columns.map((column) => ownColumnOf(column, table));
  const own = here.filter((column) => column.sign === sign);
  const others = here.filter((column) => column.sign !== sign);
  const offered = (table?.columns ?? []).filter((column) => isCountable(column) && namesOneColumn(column, table));
  const options: Option<string>[] = offered.map((column) => ({ value: keyOf(ownColumn(column, sign)), label: columnLabel(column, all) }));
  const gone = own.filter((column) => !options.some(({ value }) => value === keyOf(column)));
  const known = [...options, ...gone.map((column) => ({ value: keyOf(column), label: texts.gone(column.header) }))];
  const used = new Set(here.map(keyOf));
  const places: readonly (OwnColumn | undefined)[] = [...own, undefined];

  const pick = (place: number, key: string): void => {
    const column = offered.find((candidate) => keyOf(ownColumn(candidate, sign)) === key);
    const next = places.map((before, at) => (at === place ? column && ownColumn(column, sign) : before));
    const picked = next.filter((each): each is OwnColumn => each !== undefined);
    onPick(sign === 1 ? [...picked, ...others] : [...others, ...picked]);
  };

  const id = useElementId();
  return (
    <>
      {places.map((current, place) => (
        <SelectField<string>
          key={place}
          label={place === 0 ? label : texts.nth(label, place + 1)}
          value={current === undefined ? "" : keyOf(current)}
          options={[
            { value: "", label: place === 0 && sign === 1 ? texts.noColumn : texts.noMore },
            ...known.filter(({ value }) => !used.has(value) || (current !== undefined && value === keyOf(current))),
          ]}
          onPick={(key) => pick(place, key)}
          fault={error !== undefined && place === 0 ? id : undefined}
        />
      ))}
      <p class="note note-failure" id={id} role="alert">
        {error ?? ""}
      </p>
    </>
  );
}

/** The column of this table that is meant, under the header it has here. */
function ownColumnOf(column: OwnColumn, table: UnitTable | undefined): OwnColumn {
  const found = table && columnFor(column, table);
  return found === undefined ? column : ownColumn(found, column.sign);
}

/** The same column of the table, whether it is added or taken away. */
function keyOf({ header, meaning }: OwnColumn): string {
  return (meaning ?? "") + "\n" + header;
}
