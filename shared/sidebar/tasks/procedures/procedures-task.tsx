import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { localDay } from "../../../domain/local-day";
import { tableSource } from "../../../reports/ranking-facts";
import { procedureListSheet } from "../../../reports/procedure-list-sheet";
import { withUnitNamed } from "../../../tables/procedure-table";
import { useTexts } from "../../pane-texts";
import { typedDay } from "../../typed-day";
import type { TaskProps } from "../task";
import { taskDesk } from "../task-desk";
import { TaskFrame } from "../task-frame";
import { recallScope } from "./kept-scope";
import { planScope, rankScope, readScope, scopeForm } from "./plan-procedures";
import { ProcedureSources } from "./procedure-sources";
import { useProcedureTexts } from "./procedures-texts";
import type { ProceduresState } from "./procedures-state";
import { ScopeBar } from "./scope-bar";
import { ScopeFields } from "./scope-fields";
import { ScopeOutcome } from "./scope-outcome";
import { ToSettle } from "./to-settle";
import { useProcedureSheets } from "./use-procedure-sheets";

/** Rates over the procedures of a list: the list, the counts by procedure, the scope, what it leaves out, the ranking. */
export function ProceduresTask({ panel, state }: TaskProps): JSX.Element {
  const texts = useTexts();
  const { pane } = useProcedureTexts();
  const own: ProceduresState = { ...recallScope(state.memory.kept?.procedures), ...state.taskStates.procedures };
  const { set } = taskDesk(panel, "procedures");
  const { sheets, read } = useProcedureSheets(panel, own);
  const found = sheets.tables[own.tableAt ?? 0] ?? sheets.tables[0];
  const table = useMemo(
    () => (found === undefined || own.unit === undefined ? found : withUnitNamed(found, own.unit)),
    [found, own.unit],
  );
  const { list, listGrid } = sheets;
  const assessedOn = typedDay(state.choices.assessedOn).day;
  const form = list && table && scopeForm(list, table, own, assessedOn ?? localDay(new Date()));
  const { choice, bad } = form === undefined ? { choice: undefined, bad: [] } : readScope(form);
  const { target, decisions } = own;
  const { targetTable } = state;
  const province = state.province.is === "ready" ? state.province.part : undefined;
  const date = choice?.inForce?.to ?? assessedOn;
  const asked = JSON.stringify([form?.indicator, choice]);
  const scoped = useMemo(
    () =>
      list && table && listGrid && choice && form?.indicator
        ? planScope(table, list, listGrid, form.indicator, choice, decisions)
        : undefined,
    // The form is made anew each time; what it asks for is not.
    [table, list, listGrid, asked, decisions],
  );
  const plan = useMemo(
    () => scoped && { ...scoped, ...rankScope(scoped, { target, targetTable, province, date }) },
    [scoped, target, targetTable, province, date],
  );
  const named = table?.table.rows.every(({ kind, name }) => kind !== "unit" || name.trim() !== "") === true;
  const targetIsWrong = plan?.error !== undefined && (target ?? "").trim() !== "";
  const makeList = (): void => {
    const known = new Map(table?.lines.map(({ codeKey, code, name }) => [codeKey + name, { code, name }]));
    void panel
      .writeReport(() =>
        Promise.resolve(procedureListSheet([...known.values()], sheets.tableSheet ?? "", state.host?.validation === true)),
        { action: "procedureList", ...(table && { sources: [tableSource(table.table)] }), out: { count: known.size, of: "rows" } },
      )
      .then(() => {
        const { work } = panel.state();
        if (work.is === "written") set({ listSheet: work.receipt.name });
        read();
      });
  };
  return (
    <TaskFrame
      panel={panel}
      title={texts.pane.tasks.names.procedures}
      intro={pane.lead}
      bar={<ScopeBar panel={panel} state={state} own={own} plan={plan} complete={named} />}
    >
      <ProcedureSources
        panel={panel}
        state={own}
        sheets={sheets}
        table={table}
        set={set}
        onRead={read}
        onMakeList={makeList}
      />
      {form !== undefined && (
        <ScopeFields
          form={form}
          bad={bad}
          targetSheet={targetTable?.sheet}
          knowsFirst={list?.procedures.some(({ firstPublished }) => firstPublished !== undefined) === true}
          target={target ?? ""}
          targetError={targetIsWrong ? texts.describeFailure(plan?.error) : undefined}
          set={set}
        />
      )}
      {plan !== undefined && (
        <>
          <ToSettle panel={panel} plan={plan} decisions={decisions ?? {}} set={set} />
          <ScopeOutcome panel={panel} plan={plan} targetIsWrong={targetIsWrong} />
        </>
      )}
    </TaskFrame>
  );
}
