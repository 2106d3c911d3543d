import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { columnLetters } from "../tables/grid";
import { showCount } from "../texts/show-number";
import { groupingAsRead, type Grouping } from "./grouping";
import { ColumnText } from "./column-text";
import { columnOf, columnOptions } from "./column-name";
import { Notice } from "./notice";
import { useTexts } from "./pane-texts";
import type { RankingPlan } from "./plan-ranking";
import type { Chooser } from "./choices";
import { SelectField, type Option } from "./select-field";

interface TableReadingProps {
  readonly plan: RankingPlan;
  readonly choose: Chooser;
}

/** What was read from the table: header rows, the column of unit names, the peer groups; each can be put right. */
export function TableReading({ plan, choose }: TableReadingProps): JSX.Element {
  const texts = useTexts();
  const { reading } = texts.pane;
  const [changing, setChanging] = useState(false);
  const { table } = plan.found;
  const groupings = groupingOptions();
  const { first, last } = table.headerRows;

  return (
    <section aria-labelledby="thuoc-reading">
      <div class="heading-row">
        <h2 id="thuoc-reading">{reading.heading}</h2>
        <button type="button" class="link" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {changing ? reading.finish : reading.change}
        </button>
      </div>
      {changing ? (
        <>
          <SelectField
            label={reading.unit}
            value={plan.unitColumn}
            options={columnOptions(table, texts)}
            onPick={(unitColumn) => choose({ unitColumn })}
          />
          <SelectField
            label={reading.groups}
            value={plan.grouping}
            options={groupings}
            onPick={(grouping) => choose({ grouping })}
          />
        </>
      ) : (
        <dl class="facts">
          <dt>{reading.header}</dt>
          <dd>{reading.headerRows(first + 1, last + 1)}</dd>
          <dt>{reading.unit}</dt>
          <dd>
            <ColumnText column={columnOf(table, plan.unitColumn)} />
          </dd>
          <dt>{reading.groups}</dt>
          <dd>{groupings.find(({ value }) => value === plan.grouping)?.label}</dd>
        </dl>
      )}
      {table.hiddenRows.length > 0 && (
        <Notice kind="care">
          <p>{reading.hiddenRows(showCount(table.hiddenRows.length))}</p>
        </Notice>
      )}
    </section>
  );

  function groupingOptions(): Option<Grouping>[] {
    const asRead = groupingAsRead(table);
    const options: Option<Grouping>[] = [];
    if (asRead === "headings") options.push({ value: "asRead", label: reading.byHeadings });
    if (typeof asRead === "number") options.push({ value: "asRead", label: reading.byColumn(columnLetters(asRead)) });
    options.push({ value: asRead === "none" ? "asRead" : "none", label: reading.noGroups });
    for (const { column } of table.columns)
      if (column !== asRead && column !== plan.unitColumn)
        options.push({ value: column, label: reading.byColumn(columnLetters(column)) });
    return options;
  }
}
