import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { LeftOutReason } from "../../../domain/procedure";
import { proceduresApart } from "../../../ranking/scope-totals";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import type { Panel } from "../../panel";
import type { ScopePlan } from "./plan-procedures";
import { useProcedureTexts } from "./procedures-texts";

interface LeftOutListProps {
  readonly panel: Panel;
  readonly plan: ScopePlan;
}

const STEP = 10;

/** The procedures that do not count, each with its dossiers, the reason, and the way to its first row. */
export function LeftOutList({ panel, plan }: LeftOutListProps): JSX.Element | null {
  const { pane, report, leftOut } = useProcedureTexts();
  const { scope } = plan;
  const { grid, table } = scope.procedures;
  const apart = useMemo(
    () => proceduresApart(grid, scope.scoped.lines, scope.indicator).filter(({ unclear }) => !unclear),
    [grid, scope],
  );
  const { shown, more } = useGrowingList(apart.length, STEP);
  if (apart.length === 0) return null;
  const year = String(scope.choice.withoutFirstPublishedIn ?? "");
  const show = (row: number): void =>
    void panel.show(table.sheet, { row, column: table.area.column, rows: 1, columns: table.area.columns });
  const nameOf = (unit: string, named: string): string => (unit === "" ? named : pane.ofUnit(unit, named));
  return (
    <details>
      <summary>{pane.apart(showCount(apart.length))}</summary>
      <ul class="review">
        {apart.slice(0, shown).map(({ key, unit, code, name, reason, tally, rows }) => (
          <li key={reason + key}>
            <button type="button" class="link" onClick={() => show(rows[0] ?? 0)}>
              {nameOf(unit, [code, name].filter(Boolean).join(" ") || report.noName)}
            </button>{" "}
            {pane.why(showCount(tally.whole), leftOut[reason as LeftOutReason](year))}
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
