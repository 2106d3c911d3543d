import type { JSX } from "preact";
import { refuseIfRankedChanged } from "../../../application/write-ranking";
import { outlookSheet } from "../../../reports/outlook-sheet";
import { rankedCounts, tableSource } from "../../../reports/ranking-facts";
import { showTime } from "../../../texts/show-time";
import { ActionBar } from "../../action-bar";
import { useTexts } from "../../pane-texts";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import { useOutlookTexts } from "./outlook-texts";
import type { OutlookPlan } from "./plan-outlook";

interface OutlookBarProps extends TaskProps {
  readonly outlook: OutlookPlan | undefined;
}

/** The one coloured button: it writes what is short and the way to the target to a new sheet. */
export function OutlookBar({ panel, state, plan, outlook }: OutlookBarProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useOutlookTexts();
  const busy = state.work.is === "writing";
  const ready = outlook?.outlook !== undefined && outlook.outlook.units.length > 0;
  const press = (): void => {
    if (plan?.ranking === undefined || outlook?.outlook === undefined) return;
    const { found, ranking, comparison } = plan;
    const { dates } = outlook;
    const earlier = typeof outlook.earlier === "object" ? outlook.earlier : undefined;
    const madeAt = showTime(new Date());
    const source = { outlook: outlook.outlook, ranking, table: found.table, dates, earlier, madeAt };
    const { units, withoutTarget } = outlook.outlook;
    const ranked = rankedCounts(ranking);
    const facts = {
      action: "outlook",
      sources: [found.table, ...(earlier === undefined ? [] : [comparison.compared?.previous.table ?? []].flat())].map(tableSource),
      in: ranked.in,
      out: { count: units.length, of: "units" },
      leftOut: [...ranked.leftOut, { count: withoutTarget.length, of: "withoutTarget" }],
    } as const;
    void panel.writeReport(async (workbook) => {
      await refuseIfRankedChanged(workbook, found, ranking, earlier && comparison.compared?.previous);
      return outlookSheet(source);
    }, facts);
  };
  return (
    <ActionBar
      label={busy ? pane.writing.busy : texts.button}
      note={ready ? pane.writing.keepsData : texts.nothingToWrite}
      inert={!ready || busy || state.reading || state.work.is === "undoing"}
      busy={busy}
      onPress={press}
    >
      <WorkNotice panel={panel} state={state} plan={undefined} />
    </ActionBar>
  );
}
