import type { JSX } from "preact";
import type { ColumnTerm, FittedIndicator } from "../ranking/ranking";
import type { UnitTable } from "../tables/unit-table";
import { columnOf } from "./column-name";
import { ColumnText } from "./column-text";
import { useTexts } from "./pane-texts";

interface FormulaColumnsProps {
  readonly table: UnitTable;
  readonly indicator: FittedIndicator;
  readonly onPickColumns: () => void;
}

/** The columns that the indicator is really computed from, for the eye to check. */
export function FormulaColumns({ table, indicator, onPickColumns }: FormulaColumnsProps): JSX.Element {
  const { reading } = useTexts().pane;
  return (
    <>
      <dl class="facts">
        <dt>{reading.numerator}</dt>
        <dd>
          <Terms table={table} terms={indicator.numerator} />
        </dd>
        <dt>{reading.denominator}</dt>
        <dd>
          <Terms table={table} terms={indicator.denominator} />
        </dd>
      </dl>
      <button type="button" class="link" onClick={onPickColumns}>
        {reading.pickColumns}
      </button>
    </>
  );
}

function Terms({ table, terms }: { readonly table: UnitTable; readonly terms: readonly ColumnTerm[] }): JSX.Element {
  const { reading } = useTexts().pane;
  return (
    <>
      {terms.map(({ column, sign }, index) => (
        <div key={column}>
          {index > 0 && (sign === 1 ? reading.plus : reading.minus) + " "}
          <ColumnText column={columnOf(table, column)} />
        </div>
      ))}
    </>
  );
}
