import type { JSX } from "preact";
import type { TableRow } from "../tables/unit-table";
import { showCount } from "../texts/show-number";
import { useGrowingList } from "./growing-list";
import { useTexts } from "./pane-texts";
import { SelectField } from "./select-field";
import type { TableMap } from "./table-map";

const ROWS_A_STEP = 20;
/** What a row may be, in the order of the lists. */
export const ROW_KINDS = ["unit", "group", "total", "other"] as const;

interface RowKindsProps {
  readonly map: TableMap;
  readonly onPick: (row: number, kind: TableRow["kind"]) => void;
}

/**
 * The rows that give no unit, folded away: each with its kind, to be changed. A row that was changed stays in the
 * list, under the user's hand.
 */
export function RowKinds({ map, onPick }: RowKindsProps): JSX.Element | null {
  const { reading } = useTexts().pane;
  const { shown, more } = useGrowingList(map.rows.length, ROWS_A_STEP);
  if (map.rows.length === 0) return null;
  return (
    <details class="row-kinds">
      <summary>{reading.rowsNotUnits(showCount(map.notUnits))}</summary>
      {map.rows.slice(0, shown).map(({ row, name, kind }) =>
        name === "" ? (
          <p key={row}>{reading.row(String(row + 1), reading.namelessRow)}</p>
        ) : (
          <SelectField
            key={row}
            label={reading.row(String(row + 1), name)}
            value={kind}
            options={ROW_KINDS.map((value) => ({ value, label: reading.rowKinds[value] }))}
            onPick={(picked) => onPick(row, picked)}
          />
        ),
      )}
      {more}
    </details>
  );
}
