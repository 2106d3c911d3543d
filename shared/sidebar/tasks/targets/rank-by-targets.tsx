import type { JSX } from "preact";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import type { RankingPlan } from "../../plan-ranking";
import { tabId } from "../../view-tabs";
import { useTargetsTexts } from "./use-targets-texts";

interface RankByTargetsProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly plan: RankingPlan | undefined;
}

/** The way on from a target table that has just been written: the ranking by it. Nothing where there is nothing to rank. */
export function RankByTargets({ panel, state, plan }: RankByTargetsProps): JSX.Element | null {
  const texts = useTargetsTexts();
  const { work, targetTable } = state;
  if (plan === undefined || work.is !== "written" || work.receipt.name !== targetTable?.sheet) return null;
  const go = (): void => {
    // The button goes with its view; the tabs stay.
    document.getElementById(tabId("ranking"))?.focus();
    panel.clearNotice();
    panel.send({ does: "choose", choices: { targetFrom: "table" } });
    void panel.showView("ranking");
  };
  return (
    <button type="button" onClick={go}>
      {texts.rankByThis}
    </button>
  );
}
