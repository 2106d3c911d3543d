import type { JSX } from "preact";
import type { FoundTable } from "../application/read-tables";
import { areaAddress } from "../tables/grid";
import { Icon } from "./icons";
import { useTexts } from "./pane-texts";
import { tableSize } from "./table-size";
import { useGrowingList } from "./growing-list";

interface OtherTablesProps {
  readonly tables: readonly FoundTable[];
  readonly onPick: (table: FoundTable) => void;
}

/** Tables that may be ranked instead, each a button; nothing when there are none. */
export function OtherTables({ tables, onPick }: OtherTablesProps): JSX.Element | null {
  const texts = useTexts();
  const { shown, more } = useGrowingList(tables.length, 5);
  if (tables.length === 0) return null;
  return (
    <div class="others">
      <h3>{texts.pane.source.others}</h3>
      <ul>
        {tables.slice(0, shown).map((found) => (
          <li key={found.table.sheet + areaAddress(found.table.area)}>
            <button type="button" class="row-button" onClick={() => onPick(found)}>
              <span>
                <strong>{found.table.sheet}</strong>
                <span class="minor">{texts.pane.source.area(areaAddress(found.table.area))}</span>
                <span class="line">{tableSize(found.table, texts)}</span>
              </span>
              <Icon name="go" />
            </button>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
