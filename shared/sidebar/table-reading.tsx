import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { FoundTable } from "../application/read-tables";
import type { Correction } from "../tables/remembered-form";
import { showCount } from "../texts/show-number";
import { ColumnFields } from "./column-fields";
import { ColumnMap } from "./column-map";
import { columnOf, columnOptions } from "./column-name";
import { ColumnText } from "./column-text";
import { groupingOptions } from "./grouping";
import { HeaderButton } from "./header-button";
import { Notice } from "./notice";
import { useTexts } from "./pane-texts";
import type { Panel } from "./panel";
import type { Engine } from "./parts";
import { RowKinds } from "./row-kinds";
import { SelectField } from "./select-field";
import { SelectedRows } from "./selected-rows";

interface TableReadingProps {
  readonly panel: Panel;
  readonly engine: Engine;
  readonly found: FoundTable;
  readonly changing: boolean;
  readonly onChanging: (changing: boolean) => void;
}

/** How the table is read, as a short map: header, names, groups, columns, rows. Everything in it can be put right. */
export function TableReading({ panel, engine, found, changing, onChanging }: TableReadingProps): JSX.Element {
  const texts = useTexts();
  const { reading } = texts.pane;
  const change = useRef<HTMLButtonElement>(null);
  const { table } = found;
  const meanings = texts.meanings ?? engine.meaningTexts;
  const { forms } = panel.state().memory;
  const map = useMemo(() => engine.tableMap(found, forms), [engine, found, forms]);
  const groupings = groupingOptions(table, map.groupsAsRead, reading);
  const headerRows = reading.headerRows(table.headerRows.first + 1, table.headerRows.last + 1);
  const correct = (correction: Correction): void => panel.correct(found, correction);

  return (
    <section aria-labelledby="thuoc-reading">
      <div class="heading-row">
        <h2 id="thuoc-reading">{reading.heading}</h2>
        <button
          type="button"
          class="link"
          id="thuoc-change-reading"
          ref={change}
          aria-expanded={changing}
          onClick={() => onChanging(!changing)}
        >
          {changing ? reading.finish : reading.change}
        </button>
      </div>
      <dl class="facts">
        <dt>{reading.header}</dt>
        <dd>{headerRows}</dd>
        {!changing && (
          <>
            <dt>{reading.unit}</dt>
            <dd>
              <ColumnText column={columnOf(table, table.unitColumn)} />
            </dd>
            <dt>{reading.groups}</dt>
            <dd>{groupings.find(({ value }) => value === map.grouping)?.label}</dd>
          </>
        )}
      </dl>
      {changing ? (
        <>
          <HeaderButton panel={panel} />
          <SelectField
            label={reading.unit}
            value={table.unitColumn}
            options={columnOptions(table, texts)}
            onPick={(column) => correct({ does: "nameUnits", column })}
          />
          <SelectField
            label={reading.groups}
            value={map.grouping}
            options={groupings}
            onPick={(picked) => correct({ does: "group", by: picked === "none" ? null : picked })}
          />
          <ColumnFields
            table={table}
            meanings={meanings}
            onPick={(column, meaning) => correct({ does: "readColumn", column, meaning })}
          />
          <SelectedRows panel={panel} />
        </>
      ) : (
        <ColumnMap table={table} meanings={meanings} />
      )}
      <RowKinds map={map} onPick={(row, kind) => correct({ does: "readRow", row, kind })} />
      {table.hiddenRows.length > 0 && (
        <Notice kind="care">
          <p>{reading.hiddenRows(showCount(table.hiddenRows.length))}</p>
        </Notice>
      )}
      {found.asRead !== undefined && (
        <Notice kind="done">
          <p>{reading.remembered}</p>
          <button
            type="button"
            class="link"
            onClick={() => {
              panel.forget(found);
              change.current?.focus();
            }}
          >
            {reading.forget}
          </button>
        </Notice>
      )}
    </section>
  );
}
