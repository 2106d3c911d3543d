import type { JSX } from "preact";
import type { TableColumn, UnitTable } from "../tables/unit-table";
import { showCount } from "../texts/show-number";
import { columnLabel, isUnsure } from "./column-name";
import { useGrowingList } from "./growing-list";
import type { MeaningTexts } from "./meaning-texts";
import { useTexts } from "./pane-texts";
import { UnsureMark } from "./unsure-mark";

const COLUMNS_A_STEP = 12;

interface ColumnMapProps {
  readonly table: UnitTable;
  readonly meanings: MeaningTexts;
}

/** What each column was read as, from left to right; those that were not read are folded away. */
export function ColumnMap({ table, meanings }: ColumnMapProps): JSX.Element {
  const texts = useTexts();
  const { reading } = texts.pane;
  const others = table.columns.filter(({ column, meaning }) => column !== table.unitColumn && meaning !== "group");
  const unread = others.filter(({ meaning }) => meaning === undefined);
  return (
    <>
      <ColumnList columns={others.filter(({ meaning }) => meaning !== undefined)} meanings={meanings} />
      {unread.length > 0 && (
        <details>
          <summary>{reading.columnsUnread(showCount(unread.length))}</summary>
          <ColumnList columns={unread} meanings={meanings} />
        </details>
      )}
    </>
  );
}

interface ColumnListProps {
  readonly columns: readonly TableColumn[];
  readonly meanings: MeaningTexts;
}

function ColumnList({ columns, meanings }: ColumnListProps): JSX.Element {
  const texts = useTexts();
  const { reading } = texts.pane;
  const { shown, more } = useGrowingList(columns.length, COLUMNS_A_STEP);
  return (
    <>
      <ul class="column-map">
        {columns.slice(0, shown).map((column) => {
          const label = columnLabel(column, texts);
          const { meaning } = column;
          return (
            <li key={column.column}>
              {label}
              {meaning !== undefined && (
                <>
                  {" \u2192 "}
                  <strong>{meanings.names[meaning]}</strong>
                  {isUnsure(column) && <UnsureMark words={reading.doubt} />}
                </>
              )}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
