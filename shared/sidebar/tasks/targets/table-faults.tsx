import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { targetConflicts, type TargetConflict } from "../../../application/target-conflicts";
import type { FailureDetail } from "../../../domain/failure";
import { showCount, showTarget } from "../../../texts/show-number";
import { cellArea } from "../../cell-area";
import { useGrowingList } from "../../growing-list";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import type { RankingPlan } from "../../plan-ranking";
import type { TargetTableProps } from "./targets-props";
import { useTargetsTexts } from "./use-targets-texts";

const STEP = 5;

/** What of the table cannot be read, and which rows contradict each other, with the way to their cells. */
export function TableFaults({ panel, plan, table }: Pick<TargetTableProps, "panel" | "plan" | "table">): JSX.Element {
  const texts = useTargetsTexts();
  const { describeDetail } = useTexts();
  const conflicts = useMemo(() => targetConflicts(table.rules), [table]);
  const problems = useGrowingList(table.problems.length, STEP);
  const unsettled = useMemo(() => unsettledUnits(plan, conflicts), [plan?.targets, conflicts]);
  const pairs = useGrowingList(conflicts.length, STEP);
  const goToRow = (row: number): void =>
    void panel.show(table.sheet, { row: row - 1, column: table.area.column, rows: 1, columns: table.area.columns });
  const linksTo = (rows: readonly number[]): JSX.Element => (
    <span class="line">
      {rows.map((row) => (
        <button key={row} type="button" class="link row-link" onClick={() => goToRow(row)}>
          {texts.goRow(String(row))}
        </button>
      ))}
    </span>
  );
  return (
    <>
      {table.problems.length > 0 && (
        <Notice kind="care">
          <h2>{texts.problems(showCount(table.problems.length))}</h2>
          <ul class="review">
            {table.problems.slice(0, problems.shown).map(({ cell, detail }, index) => (
              <li key={index}>
                {describeDetail(detail)}{" "}
                <button type="button" class="link" onClick={() => void panel.show(table.sheet, cellArea(cell))}>
                  {texts.go(cell)}
                </button>
              </li>
            ))}
          </ul>
          {problems.more}
        </Notice>
      )}
      {conflicts.length > 0 && (
        <Notice kind="care">
          <h2>{texts.conflicts(showCount(conflicts.length))}</h2>
          <ul class="review">
            {conflicts.slice(0, pairs.shown).map(({ first, second, whom }) => (
              <li key={`${first.row}/${second.row}`}>
                {texts.conflict(
                  whom,
                  first.indicator === "" ? second.indicator : first.indicator,
                  String(first.row),
                  showTarget(first.target),
                  String(second.row),
                  showTarget(second.target),
                )}{" "}
                {linksTo([first.row, second.row])}
              </li>
            ))}
          </ul>
          {pairs.more}
          <p>{texts.conflictCure}</p>
        </Notice>
      )}
      {unsettled.length > 0 && (
        <Notice kind="care">
          <ul class="review">
            {unsettled.map((detail) => (
              <li key={detail.rows.join()}>
                {describeDetail(detail)}{" "}
                {linksTo(detail.rows)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

type Ambiguous = Extract<FailureDetail, { code: "ambiguousTarget" }>;

/**
 * Conflicts that only show with the units of the ranked table (two groups that both hold a unit), one unit for each set
 * of rows; those that the rows have in themselves are left out.
 */
function unsettledUnits(plan: RankingPlan | undefined, conflicts: readonly TargetConflict[]): Ambiguous[] {
  const told = new Set(conflicts.map(({ first, second }) => [first.row, second.row].join()));
  const found = new Map<string, Ambiguous>();
  for (const assigned of plan?.targets?.assigned.values() ?? [])
    if ("code" in assigned && assigned.code === "ambiguousTarget") {
      const key = [...assigned.rows].sort((one, other) => one - other).join();
      if (!told.has(key) && !found.has(key)) found.set(key, assigned);
    }
  return [...found.values()].slice(0, STEP);
}
