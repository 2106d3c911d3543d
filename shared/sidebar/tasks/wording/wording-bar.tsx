import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { refuseIfReportChanged } from "../../../application/refuse-changed-report";
import { paragraphText } from "../../../reporting/statement";
import { reportFacts } from "../../../reports/report-facts";
import { wordingSheet } from "../../../reports/wording-sheet";
import { showCount } from "../../../texts/show-number";
import { showTime } from "../../../texts/show-time";
import { ActionBar } from "../../action-bar";
import { copyRichText } from "../../copy-rich-text";
import { useTexts } from "../../pane-texts";
import { WorkNotice } from "../../work-notice";
import type { TaskProps } from "../task";
import type { ReportPlan } from "../report/plan-report";
import { useReportTexts } from "../report/report-texts";
import type { ReportWords } from "../report/report-words";
import { seenDesk } from "../report/seen-desk";
import { CopiedWords, type Copying } from "./copied-words";
import { needsLook } from "./needs-look";
import { useWordingTexts } from "./wording-texts";

interface WordingBarProps extends TaskProps {
  readonly report: ReportPlan | undefined;
  readonly words: ReportWords;
  /** Whether the text is that of the latest figures and rules. */
  readonly current: boolean;
}

/** The one coloured button copies the text; the other writes it to a sheet. Both read the tables once more first. */
export function WordingBar({ panel, state, plan, report, words, current }: WordingBarProps): JSX.Element {
  const { pane } = useTexts();
  const texts = useWordingTexts();
  const basis = useReportTexts();
  const [copying, setCopying] = useState<Copying>();
  const [looking, setLooking] = useState(false);
  const { paragraphs } = words;
  const material = report?.material;
  const stopped = stops();
  const toSee = words.worded.filter(({ notices }) => notices.some(needsLook)).length + words.gone.length;
  const seen = seenDesk(panel, words.seen);
  const note = toSee > 0 ? texts.toSee(showCount(toSee)) : texts.copies;
  const busy = state.work.is === "writing" || state.work.is === "undoing" || state.reading || looking;
  const inert = stopped !== undefined || busy;
  // What was copied is told as long as the text is still the same.
  const told = copying?.of === paragraphs ? copying : undefined;

  const copy = async (): Promise<void> => {
    if (material === undefined) return;
    setLooking(true);
    setCopying(undefined);
    panel.clearNotice();
    const same = await panel.lookAt((workbook) => refuseIfReportChanged(workbook, material).then(() => true));
    setLooking(false);
    if (same !== true) return;
    const text = paragraphs.map(paragraphText).join("\n");
    setCopying({ of: paragraphs, text, copied: copyRichText({ text }) });
    seen.handOn();
  };
  const write = (): void => {
    if (inert || material === undefined) return;
    setCopying(undefined);
    const readAt = showTime(new Date());
    void panel.writeReport(async (workbook) => {
      await refuseIfReportChanged(workbook, material);
      return wordingSheet({ paragraphs, material, readAt });
    }, { ...reportFacts("wording", material, true), out: { count: paragraphs.length, of: "paragraphs" } }).then(() => {
      if (panel.state().work.is === "written") seen.handOn();
    });
  };
  return (
    <ActionBar label={texts.copy} note={stopped ?? note} inert={inert} busy={looking} onPress={() => void copy()}>
      <CopiedWords copying={told} />
      <WorkNotice panel={panel} state={state} plan={plan} />
      <button type="button" class="beside-primary" aria-disabled={inert} title={texts.writes} onClick={write}>
        {state.work.is === "writing" ? pane.writing.busy : texts.write}
      </button>
    </ActionBar>
  );

  function stops(): string | undefined {
    if (material !== undefined && !current) return basis.notCurrent;
    if (material === undefined || paragraphs.length === 0) return texts.nothing;
    if (report?.audited !== true) return texts.notYet;
    return state.taskStates.wording?.writing === undefined ? undefined : texts.finishFirst;
  }
}
