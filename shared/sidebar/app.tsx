import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { FunctionsView } from "./functions-view";
import { LaterPane } from "./later-pane";
import { Texts } from "./pane-texts";
import type { Panel } from "./panel";
import type { PanelState, Work } from "./panel-state";
import { RankingView } from "./ranking-view";
import { TasksPane } from "./tasks/tasks-pane";
import { useAudit } from "./use-audit";
import { useLaterView } from "./use-later-view";
import { useMergePlan } from "./use-merge-plan";
import { ViewFrame } from "./view-frame";
import { ViewTabs } from "./view-tabs";
import type { PaneViews } from "./views";
import { WriteBar } from "./write-bar";

interface AppProps {
  readonly panel: Panel;
  readonly views: PaneViews;
  readonly state: PanelState;
}

/** The whole pane: the tabs, the view that is open, and below it the one coloured button. */
export function App({ panel, views, state }: AppProps): JSX.Element {
  const { view, texts, engine, found, choices, tables, memory, targetTable, province } = state;
  const plan = useMemo(
    () => (found === undefined ? undefined : engine?.planRanking(found, choices, tables, memory, state)),
    [engine, found, choices, tables, memory.names, memory.forms, memory.kept?.indicators, targetTable, province],
  );
  const merge = useMergePlan(state);
  const run = useAudit(state);
  const own = useOwnWork(state);
  const check = useLaterView(view === "check" ? view : undefined, views.check);
  const merging = useLaterView(view === "merge" ? view : undefined, views.merge);
  const { pane } = texts;

  return (
    <Texts.Provider value={texts}>
      <ViewTabs view={view} onShow={(next) => void panel.showView(next)} />
      {view === "ranking" && (
        <ViewFrame panel={panel} view={view} bar={<WriteBar panel={panel} state={own} plan={plan} />}>
          <RankingView panel={panel} state={state} plan={plan} />
        </ViewFrame>
      )}
      {view === "check" && (
        <LaterPane panel={panel} view={view} words={pane.check} logic={state.checking} drawing={check}>
          {({ CheckView, CheckBar }, part) => ({
            content: <CheckView panel={panel} state={state} part={part} run={run} />,
            bar: <CheckBar panel={panel} state={own} run={run} />,
          })}
        </LaterPane>
      )}
      {view === "merge" && (
        <LaterPane panel={panel} view={view} words={pane.merge} logic={state.merging} drawing={merging}>
          {({ MergeView, MergeBar }) => ({
            content: <MergeView panel={panel} state={state} plan={merge} />,
            bar: <MergeBar panel={panel} state={own} plan={merge} />,
          })}
        </LaterPane>
      )}
      {(view === "targets" || view === "report" || view === "sharing") && (
        <TasksPane key={view} view={view} panel={panel} views={views} state={own} plan={plan} run={run} />
      )}
      {view === "functions" && (
        <ViewFrame panel={panel} view={view}>
          <FunctionsView help={state.help} host={state.host} onRetry={() => void panel.showView("functions")} />
        </ViewFrame>
      )}
    </Texts.Provider>
  );
}

/**
 * The state as the bar below a view shows it: what became of a press is told where it was pressed, and not in another
 * view, where it would be taken for an answer about that view's button. While work goes on, every bar waits for it.
 */
function useOwnWork(state: PanelState): PanelState {
  const { work, view } = state;
  const last = useRef({ work, view });
  const { current } = last;
  if (work !== current.work) last.current = { work, view: isUnderWay(current.work) ? current.view : view };
  const told = isUnderWay(work) || last.current.view === view || last.current.view === "functions";
  return told ? state : { ...state, work: { is: "idle" } };
}

function isUnderWay({ is }: Work): boolean {
  return is === "writing" || is === "undoing";
}
