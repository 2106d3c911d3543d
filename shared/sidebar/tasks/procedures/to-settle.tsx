import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { UnclearReason } from "../../../domain/procedure";
import { proceduresApart, type ProcedureApart } from "../../../ranking/scope-totals";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import type { Panel } from "../../panel";
import type { ScopePlan } from "./plan-procedures";
import { useProcedureTexts } from "./procedures-texts";
import type { ProceduresState } from "./procedures-state";

interface ToSettleProps {
  readonly panel: Panel;
  readonly plan: ScopePlan;
  readonly decisions: NonNullable<ProceduresState["decisions"]>;
  readonly set: (changes: ProceduresState) => void;
}

const STEP = 10;

/** The procedures of which it cannot be told whether they count, each with the two answers. */
export function ToSettle({ panel, plan, decisions, set }: ToSettleProps): JSX.Element {
  const { pane, report, unclear, perhaps } = useProcedureTexts();
  const { scope } = plan;
  const { grid, table } = scope.procedures;
  const open = useMemo(
    () => proceduresApart(grid, scope.scoped.lines, scope.indicator).filter((procedure) => procedure.unclear),
    [grid, scope],
  );
  const asked = useGrowingList(open.length, STEP);
  const settled = Object.keys(decisions).length;
  const nameOf = ({ unit, code, name }: ProcedureApart): string => {
    const named = [code, name].filter(Boolean).join(" ") || report.noName;
    return unit === "" ? named : pane.ofUnit(unit, named);
  };
  const whyOf = ({ reason, perhaps: code }: ProcedureApart): string =>
    unclear[reason as UnclearReason] + (code === undefined ? "" : perhaps(code));
  const asking = useRef<HTMLElement>(null);
  const taking = useRef<HTMLButtonElement>(null);
  const pressed = useRef<number>();
  // A question goes with its buttons: the focus goes to the one that takes its place, to what is offered once all are settled.
  useEffect(() => {
    if (pressed.current === undefined) return;
    const answers = asking.current?.querySelectorAll<HTMLElement>(".settle .buttons > :first-child") ?? [];
    (answers[Math.min(pressed.current, answers.length - 1)] ?? taking.current)?.focus();
    pressed.current = undefined;
  }, [open, settled]);
  const decide = (keys: readonly string[], as: "counted" | "leftOut", at: number): void => {
    pressed.current = at;
    set({ decisions: { ...decisions, ...Object.fromEntries(keys.map((key) => [key, as])) } });
  };
  const show = (row: number): void =>
    void panel.show(table.sheet, { row, column: table.area.column, rows: 1, columns: table.area.columns });
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="thuoc-settle" ref={asking}>
          <h2 id="thuoc-settle">{pane.toSettle(showCount(open.length))}</h2>
          <p class="minor">{pane.settleHint}</p>
          <ul class="settle">
            {open.slice(0, asked.shown).map((procedure, at) => (
              <li key={procedure.reason + procedure.key}>
                <button type="button" class="link" onClick={() => show(procedure.rows[0] ?? 0)}>
                  {nameOf(procedure)}
                </button>
                <p class="minor">{pane.why(showCount(procedure.tally.whole), whyOf(procedure))}</p>
                <div class="buttons">
                  <button type="button" onClick={() => decide([procedure.key], "counted", at)}>
                    {pane.count}
                    <span class="unseen"> {nameOf(procedure)}</span>
                  </button>
                  <button type="button" onClick={() => decide([procedure.key], "leftOut", at)}>
                    {pane.leave}
                    <span class="unseen"> {nameOf(procedure)}</span>
                  </button>
                </div>
              </li>
            ))}
          </ul>
          {asked.more}
          {open.length > 1 && (
            <div class="buttons">
              <button type="button" onClick={() => decide(open.map(({ key }) => key), "counted", 0)}>
                {pane.countAll}
              </button>
              <button type="button" onClick={() => decide(open.map(({ key }) => key), "leftOut", 0)}>
                {pane.leaveAll}
              </button>
            </div>
          )}
        </section>
      )}
      {settled > 0 && (
        <section>
          <p>{pane.settled(showCount(settled))}</p>
          <button
            type="button"
            ref={taking}
            onClick={() => {
              pressed.current = 0;
              set({ decisions: {} });
            }}
          >
            {pane.unsettle}
          </button>
        </section>
      )}
    </>
  );
}
