import { useState } from "preact/hooks";
import { refuseIfReportChanged } from "../../../application/refuse-changed-report";
import type { Workbook } from "../../../application/workbook";
import { letterHtml } from "../../../letters/letter-html";
import { letterOutline } from "../../../letters/letter-outline";
import type { Letter } from "../../../letters/letter";
import { letterText, wordsOfLetter } from "../../../letters/letter-text";
import type { ReportMaterial } from "../../../reporting/report-material";
import { annexSheet } from "../../../reports/annex-sheet";
import { annexOf } from "../../../reports/annex-of-report";
import type { ReportAnnex } from "../../../reports/report-annex";
import { showTime } from "../../../texts/show-time";
import { copyRichText } from "../../copy-rich-text";
import type { Panel } from "../../panel";
import { saveFile } from "../../save-file";
import type { Copying } from "./copied-letter";
import type { AnnexPlan } from "../annex/plan-annex";
import { rememberRun } from "../report/remember-run";
import type { LetterPlan } from "./plan-letter";

/** The ways in which a letter leaves the pane. Each reads the sources once more and tells when a figure has changed. */
export interface LetterWays {
  /** What was copied last, until anything else is done or the letter says something else. */
  readonly copying: Copying | undefined;
  /** The sources are being read before something is copied. */
  readonly looking: boolean;
  downloadFile(): void;
  copyAll(): void;
  copyWords(): void;
  writeAnnex(): void;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What can be done with the letter as it stands. */
export function useLetterWays(panel: Panel, material: ReportMaterial, annex: AnnexPlan, plan: LetterPlan): LetterWays {
  const [copying, setCopying] = useState<Copying & { readonly of: LetterPlan["letter"] }>();
  const [looking, setLooking] = useState(false);
  const { fileName } = plan;
  const made = (): ReportAnnex => annexOf(annex.material, annex.options);
  const letter = (): Letter => ({ ...plan.letter, annexes: plan.withAnnex ? [made()] : [] });
  const current = (workbook: Workbook): Promise<void> => refuseIfReportChanged(workbook, material);

  async function copy(what: Copying["what"], text: string, html?: string): Promise<void> {
    setCopying(undefined);
    panel.clearNotice();
    setLooking(true);
    const unchanged = await panel.lookAt(async (workbook) => {
      await current(workbook);
      return true;
    });
    setLooking(false);
    if (unchanged === true) setCopying({ of: plan.letter, what, text, copied: copyRichText({ text, ...(html !== undefined && { html }) }) });
  }

  return {
    copying: copying?.of === plan.letter ? copying : undefined,
    looking,
    downloadFile() {
      setCopying(undefined);
      void panel.makeFile(async (workbook, parts) => {
        const { writeLetter } = await parts.letters();
        await current(workbook);
        saveFile({ name: fileName, bytes: new Uint8Array(await writeLetter(letter())), type: DOCX });
        return fileName;
      }).then(() => rememberRun(panel, "letter"));
    },
    copyAll: () => void copy("all", letterText(letter()), letterHtml(letter())),
    copyWords: () => void copy("words", wordsOfLetter(plan.letter)),
    writeAnnex() {
      setCopying(undefined);
      const heading = { ...letterOutline(plan.letter), annexNumber: annex.number };
      void panel.writeReport(async (workbook) => {
        await current(workbook);
        return annexSheet(annex.material, made(), heading, showTime(new Date()));
      }).then(() => rememberRun(panel, "annex"));
    },
  };
}
