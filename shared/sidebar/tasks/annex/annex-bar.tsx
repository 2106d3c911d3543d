import type { JSX } from "preact";
import { refuseIfReportChanged } from "../../../application/refuse-changed-report";
import type { KeptLetter } from "../../../letters/kept-letter";
import { letterForm } from "../../../letters/letter-form";
import { letterOutline } from "../../../letters/letter-outline";
import { annexSheets } from "../../../reports/annex-sheets";
import { reportFacts } from "../../../reports/report-facts";
import { showTime } from "../../../texts/show-time";
import { ActionBar } from "../../action-bar";
import { useTexts } from "../../pane-texts";
import { WorkNotice } from "../../work-notice";
import { rememberRun } from "../report/remember-run";
import type { TaskProps } from "../task";
import { useAnnexTexts } from "./annex-texts";
import type { AnnexPlan } from "./plan-annex";

interface AnnexBarProps extends Pick<TaskProps, "panel" | "state" | "plan"> {
  readonly annex: AnnexPlan | undefined;
  /** Who issues and signs. */
  readonly letter: KeptLetter;
  /** Why there is no annex yet. */
  readonly obstacle: string | undefined;
}

/** The one coloured button: it reads the sources once more and writes the annex to a new sheet. */
export function AnnexBar({ panel, state, plan, annex, letter, obstacle }: AnnexBarProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useAnnexTexts();
  const busy = state.work.is === "writing";
  const ready = annex !== undefined && obstacle === undefined;
  const press = (): void => {
    if (annex === undefined) return;
    const { material, options, number } = annex;
    const form = letterForm(letter, { number: "", date: "", subject: "" });
    const { parent, body, dated, signed, signer } = letterOutline({ form, paragraphs: [] });
    // Which letter it will go with is not known here.
    const heading = { parent, body, dated, signed, signer, annexNumber: number, enclosed: "" };
    void panel.writeReports(async (workbook) => {
      await refuseIfReportChanged(workbook, material);
      return annexSheets(material, options, heading, showTime(new Date()));
    }, reportFacts("annex", material)).then(() => rememberRun(panel, "annex"));
  };
  return (
    <ActionBar
      label={busy ? pane.writing.busy : texts.button}
      note={obstacle ?? pane.writing.keepsData}
      inert={!ready || busy || state.reading || state.work.is === "undoing"}
      busy={busy}
      onPress={press}
    >
      <WorkNotice panel={panel} state={state} plan={plan} />
    </ActionBar>
  );
}
