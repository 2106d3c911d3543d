import type { JSX } from "preact";
import { refuseIfChanged } from "../../../application/write-ranking";
import { countrysideSheet } from "../../../reports/countryside-sheet";
import type { RunFacts } from "../../../reports/run-facts";
import type { ReportSheet } from "../../../reports/report-sheet";
import { tableSource } from "../../../reports/ranking-facts";
import { showTime } from "../../../texts/show-time";
import { unitsThatAre, type CountrysideAssessment } from "../../../ranking/countryside-assessment";
import type { FoundTable } from "../../../application/read-tables";
import { ActionBar } from "../../action-bar";
import { useTexts } from "../../pane-texts";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import type { RankingPlan } from "../../plan-ranking";
import { WorkNotice } from "../../work-notice";
import { isSound, type CountrysidePlan } from "./plan-countryside";
import { useCountrysideTexts } from "./use-countryside-texts";

interface CountrysideBarProps {
  readonly panel: Panel;
  readonly state: PanelState;
  /** Whose table is read again when it has changed. */
  readonly ranking: RankingPlan | undefined;
  readonly plan: CountrysidePlan | undefined;
}

/** The button that writes the assessment to a new sheet. */
export function CountrysideBar({ panel, state, ranking, plan }: CountrysideBarProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useCountrysideTexts();
  const assessment = plan?.assessment;
  const anyLevel = assessment?.units.some(({ result }) => "level" in result) ?? false;
  const sound = plan !== undefined && isSound(plan);
  const busy = state.work.is === "writing";
  const note = assessment === undefined ? texts.noSource : !anyLevel ? texts.nothingToWrite : sound ? texts.keepsData : texts.notReady;
  return (
    <ActionBar
      label={busy ? pane.writing.busy : texts.button}
      note={note}
      inert={!anyLevel || !sound || busy || state.reading || state.work.is === "undoing"}
      busy={busy}
      onPress={() => {
        if (plan?.assessment !== undefined) void panel.writeReport(() => draw(panel, plan), factsOf(plan.found, plan.assessment));
      }}
    >
      <WorkNotice panel={panel} state={state} plan={ranking} />
    </ActionBar>
  );
}

/** The source is read once more first: figures that have changed since are not handed in. */
async function draw(panel: Panel, { found, assessment }: CountrysidePlan): Promise<ReportSheet> {
  const refusal = await panel.lookAt((workbook) =>
    refuseIfChanged(workbook, found).then(
      () => undefined,
      (error: unknown) => error,
    ),
  );
  if (refusal !== undefined) throw refusal;
  if (assessment === undefined) throw new Error("nothing is assessed");
  return countrysideSheet({ assessment, table: found.table, readAt: showTime(new Date()) });
}

/** What the record is told: all units, those with a verdict, and why the others have none. */
function factsOf({ table }: FoundTable, assessment: CountrysideAssessment): RunFacts {
  const judged = unitsThatAre(assessment, "judged").length;
  const toReview = unitsThatAre(assessment, "toReview").length;
  const noActivity = unitsThatAre(assessment, "noActivity").length;
  const all = assessment.units.length;
  return {
    action: "countryside",
    sources: [tableSource(table)],
    in: { count: all, of: "units" },
    out: { count: judged, of: "units" },
    leftOut: [
      { count: toReview, of: "toReview" },
      { count: noActivity, of: "noActivity" },
      { count: all - judged - toReview - noActivity, of: "notAssessed" },
    ],
  };
}
