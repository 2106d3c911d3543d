import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { CheckBar } from "./check-bar";
import { CheckView } from "./check-view";
import { FunctionsView } from "./functions-view";
import { MergeBar } from "./merge-bar";
import { MergeView } from "./merge-view";
import { Texts } from "./pane-texts";
import type { Panel } from "./panel";
import type { PanelState, Work } from "./panel-state";
import { RankingView } from "./ranking-view";
import { useMergePlan } from "./use-merge-plan";
import { useAudit } from "./use-audit";
import { tabId, tabPanelId, ViewTabs } from "./view-tabs";
import { WriteBar } from "./write-bar";

interface AppProps {
  readonly panel: Panel;
  readonly state: PanelState;
}

/** The whole pane: the tabs, the view that is open, and below it the one coloured button. */
export function App({ panel, state }: AppProps): JSX.Element {
  const { view, texts, engine, found, choices, tables, memory } = state;
  const plan = useMemo(
    () => (found === undefined ? undefined : engine?.planRanking(found, choices, tables, memory)),
    [engine, found, choices, tables, memory.names, memory.forms],
  );
  const merge = useMergePlan(state);
  const run = useAudit(state);
  const own = useOwnWork(state);

  return (
    <Texts.Provider value={texts}>
      <ViewTabs view={view} onShow={(next) => void panel.showView(next)} />
      <div class="scroll">
        <div class="view" role="tabpanel" id={tabPanelId(view)} aria-labelledby={tabId(view)}>
          {view === "ranking" && <RankingView panel={panel} state={state} plan={plan} />}
          {view === "check" && <CheckView panel={panel} state={state} run={run} />}
          {view === "merge" && <MergeView panel={panel} state={state} plan={merge} />}
          {view === "functions" && (
            <FunctionsView help={state.help} host={state.host} onRetry={() => void panel.showView("functions")} />
          )}
        </div>
        <div class="brand">
          <span>{texts.pane.brand}</span>
          <button
            type="button"
            class="link"
            lang={texts.language === "vi" ? "en" : "vi"}
            onClick={() => void panel.switchLanguage()}
          >
            {texts.pane.otherLanguage}
          </button>
        </div>
      </div>
      {view === "check" && <CheckBar panel={panel} state={own} run={run} />}
      {view === "ranking" && <WriteBar panel={panel} state={own} plan={plan} />}
      {view === "merge" && <MergeBar panel={panel} state={own} plan={merge} />}
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
