import type { JSX } from "preact";
import type { Workbook } from "../../../application/workbook";
import { allocationSheet } from "../../../reports/allocation-sheet";
import type { AllocationReport } from "../../../reports/allocation-report";
import type { RunFacts } from "../../../reports/run-facts";
import { showCount } from "../../../texts/show-number";
import { ActionBar } from "../../action-bar";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import { useTexts } from "../../pane-texts";
import type { RankingPlan } from "../../plan-ranking";
import { WorkNotice } from "../../work-notice";
import { RankByTargets } from "../targets/rank-by-targets";
import { usePassingTexts } from "./passing-texts";

interface PassingBarProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly ranking: RankingPlan | undefined;
  readonly noun: string;
  /** Looks at the source once more; undefined while there is nothing to write. */
  readonly report: ((workbook: Workbook) => Promise<AllocationReport>) | undefined;
  /** What the record is told of what is passed down. */
  readonly facts: Omit<RunFacts, "action">;
  /** What stays missing, where the targets do not ensure the parent's. */
  readonly missing: number;
  readonly onWrite: () => void;
}

/** The one coloured button: it writes the annex of the decision to a new sheet. */
export function PassingBar({ panel, state, ranking, noun, report, facts, missing, onWrite }: PassingBarProps): JSX.Element {
  const { pane } = useTexts();
  const texts = usePassingTexts();
  const busy = state.work.is === "writing";
  const note = report === undefined ? texts.nothingToWrite : texts.keepsData;
  return (
    <ActionBar
      label={busy ? pane.writing.busy : texts.write}
      note={missing > 0 ? texts.writesMissed(showCount(missing), noun) : note}
      inert={report === undefined || busy || state.reading || state.work.is === "undoing"}
      busy={busy}
      onPress={() => {
        if (report === undefined) return;
        onWrite();
        void panel.writeReport(async (workbook) => allocationSheet(await report(workbook)), { action: "allocation", ...facts });
      }}
    >
      <WorkNotice
        panel={panel}
        state={state}
        plan={undefined}
        next={<RankByTargets panel={panel} state={state} plan={ranking} />}
      />
    </ActionBar>
  );
}
