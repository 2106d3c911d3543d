import type { JSX } from "preact";
import { ActionBar } from "./action-bar";
import { useMergingTexts } from "./merging-texts";
import type { Panel } from "./panel";
import type { PanelState } from "./panel-state";
import { useTexts } from "./pane-texts";
import type { MergePlan } from "./plan-merge";
import { tabId } from "./view-tabs";
import { WorkNotice } from "./work-notice";

interface MergeBarProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly plan: MergePlan | undefined;
}

/** The coloured button of the view that merges, with what became of the last press and the way on to a ranking. */
export function MergeBar({ panel, state, plan }: MergeBarProps): JSX.Element {
  const merge = useMergingTexts();
  const { writing } = useTexts().pane;
  const { work } = state;
  const busy = work.is === "writing";
  const { reading, receipt } = state.merge;
  const outcome = plan?.outcome;
  const reason = reading !== undefined ? merge.wait : outcome === undefined ? merge.nothing : outcome.blocked;
  const rank = async (): Promise<void> => {
    if (receipt === undefined) return;
    await panel.show(receipt.name, receipt.area);
    await panel.showView("ranking");
    // The pressed button has gone with its view.
    document.getElementById(tabId("ranking"))?.focus();
    await panel.read();
  };
  return (
    <ActionBar
      label={busy ? writing.busy : merge.button}
      note={reason ?? outcome?.care ?? writing.keepsData}
      inert={reason !== undefined || busy || work.is === "undoing"}
      busy={busy}
      onPress={() => outcome !== undefined && void panel.merging.write(outcome.merged)}
    >
      <WorkNotice
        panel={panel}
        state={state}
        plan={undefined}
        next={
          work.is === "written" &&
          work.receipt === receipt && (
            <button type="button" onClick={() => void rank()}>
              {merge.rank}
            </button>
          )
        }
      />
    </ActionBar>
  );
}
