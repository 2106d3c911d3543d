import type { JSX } from "preact";
import { ActionBar } from "./action-bar";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import { useTexts, type PaneTexts } from "./pane-texts";
import type { RankingPlan } from "./plan-ranking";
import { WorkNotice } from "./work-notice";

interface WriteBarProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly plan: RankingPlan | undefined;
}

/** The one coloured button, always in sight, with what it will do, why it cannot, and what became of it. */
export function WriteBar({ panel, state, plan }: WriteBarProps): JSX.Element {
  const texts = useTexts();
  const { writing } = texts.pane;
  const busy = state.work.is === "writing";
  const reason = whyNot(state, plan, texts);
  const inert = reason !== undefined || busy || state.work.is === "undoing";

  const press = (): void => {
    if (plan?.ranking === undefined) return;
    const { found, ranking, targetFrom, targetText, better, indicator, comparison } = plan;
    const remembered = {
      ...(state.choices.order !== undefined && { order: state.choices.order }),
      ...(state.engine !== undefined && indicator.id !== "custom" && { indicator: state.engine.indicatorKey(indicator) }),
      ...(targetFrom === "text" && { [better === "lower" ? "maximum" : "target"]: targetText.trim() }),
    };
    void panel.writeSheet(found, ranking, remembered, comparison.compared);
  };

  return (
    <ActionBar
      label={busy ? writing.busy : writing.button}
      note={reason ?? [state.stale?.note(panel), writing.keepsData].filter(Boolean).join(" ")}
      inert={inert}
      busy={busy}
      onPress={press}
    >
      <WorkNotice panel={panel} state={state} plan={plan} />
    </ActionBar>
  );
}

function whyNot({ reading, engine }: PanelState, plan: RankingPlan | undefined, texts: PaneTexts): string | undefined {
  const { pane } = texts;
  if (reading) return pane.source.reading;
  if (plan === undefined) return pane.writing.notRead;
  const by = plan.blocked?.by;
  if (by === "columnsMissing" || by === "targetMissing") return pane.writing[by];
  if (by === "target" && plan.targetFrom === "table") return engine?.indicatorWords(texts).targetNotes.dateWrong;
  if (by === "target") return pane.writing.targetMissing;
  if (plan.ranking === undefined) return pane.writing.cannotRank;
  return plan.ranking.groups.some(({ units }) => units.length > 0) ? undefined : pane.writing.nothingToRank;
}
