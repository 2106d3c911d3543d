import type { JSX } from "preact";
import { drawScopedRanking } from "../../../application/write-scoped-ranking";
import { rankedCounts, tableSource } from "../../../reports/ranking-facts";
import { ActionBar } from "../../action-bar";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import { WorkNotice } from "../../work-notice";
import { scopeToKeep } from "./kept-scope";
import type { ScopePlan } from "./plan-procedures";
import { useProcedureTexts } from "./procedures-texts";
import type { ProceduresState } from "./procedures-state";

interface ScopeBarProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly own: ProceduresState;
  readonly plan: ScopePlan | undefined;
  /** The table's unit has a name, and every field holds what it should. */
  readonly complete: boolean;
}

/** Writes the ranking over the scope to a new sheet. */
export function ScopeBar({ panel, state, own, plan, complete }: ScopeBarProps): JSX.Element {
  const { pane } = useProcedureTexts();
  const busy = state.work.is === "writing";
  const ranking = complete ? plan?.ranking : undefined;
  const ranked = ranking?.groups.some(({ units }) => units.length > 0) === true;
  const press = (): void => {
    if (plan === undefined || ranking === undefined) return;
    panel.remember({ kept: { procedures: scopeToKeep(own) } });
    void panel.writeReport((workbook) => drawScopedRanking(workbook, plan.scope, ranking, new Date()), {
      action: "scopedRanking",
      sources: [tableSource(plan.scope.procedures.table), { sheet: plan.scope.listGrid.sheet }],
      ...rankedCounts(ranking),
    });
  };
  return (
    <ActionBar
      label={busy ? pane.writing : pane.write}
      note={plan === undefined ? pane.notYet : ranked ? pane.writes : pane.nothing}
      inert={!ranked || busy || state.work.is === "undoing"}
      busy={busy}
      onPress={press}
    >
      <WorkNotice panel={panel} state={state} plan={undefined} />
    </ActionBar>
  );
}
