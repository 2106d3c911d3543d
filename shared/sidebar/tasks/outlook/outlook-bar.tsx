import type { JSX } from "preact";
import { outlookSheet } from "../../../reports/outlook-sheet";
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
    const { dates, earlier } = outlook;
    const source = {
      outlook: outlook.outlook,
      ranking: plan.ranking,
      table: plan.found.table,
      dates,
      earlier: typeof earlier === "object" ? earlier : undefined,
      madeAt: showTime(new Date()),
    };
    void panel.writeReport(() => Promise.resolve(outlookSheet(source)));
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
