import { useState } from "preact/hooks";
import { refuseIfReportChanged } from "../../../application/refuse-changed-report";
import type { Workbook } from "../../../application/workbook";
import { letterHtmlInSteps } from "../../../letters/letter-html";
import type { LetterPace } from "../../../letters/letter-pace";
import { letterOutline } from "../../../letters/letter-outline";
import type { Letter } from "../../../letters/letter";
import { letterText, wordsOfLetter } from "../../../letters/letter-text";
import { annexedLists } from "../../../reporting/annexed-lists";
import type { ReportMaterial } from "../../../reporting/report-material";
import { reportFacts } from "../../../reports/report-facts";
import type { Annex } from "../../../reports/annex";
import { annexSheets } from "../../../reports/annex-sheets";
import { annexTablesInSteps } from "../../../reports/annex-tables";
import type { TextRules } from "../../../reporting/text-rules";
import { finish, type Steps } from "../../../tables/steps";
import { showTime } from "../../../texts/show-time";
import { copyRichText, type RichText } from "../../copy-rich-text";
import type { Panel } from "../../panel";
import { saveFile } from "../../save-file";
import type { Copying } from "./copied-letter";
import type { AnnexPlan } from "../annex/plan-annex";
import { rememberRun } from "../report/remember-run";
import type { SeenDesk } from "../report/seen-desk";
import { letterWork, type LetterWork } from "./letter-work";
import type { LetterPlan } from "./plan-letter";

/** The ways in which a letter leaves the pane. Each reads the sources once more and tells when a figure has changed. */
export interface LetterWays {
  /** What was copied last, until anything else is done or the letter says something else. */
  readonly copying: Copying | undefined;
  /** The sources are being read, and the letter is written, before something is copied. */
  readonly looking: boolean;
  /** Stops what is being written; undefined when nothing is. */
  readonly stop: (() => void) | undefined;
  downloadFile(): void;
  copyAll(): void;
  copyWords(): void;
  writeAnnex(): void;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What a letter is made from. */
interface LetterGround {
  readonly material: ReportMaterial;
  readonly annex: AnnexPlan;
  readonly plan: LetterPlan;
  /** By which its text was written. */
  readonly rules: TextRules;
}

/** What can be done with the letter as it stands. */
export function useLetterWays(panel: Panel, { material, annex, plan, rules }: LetterGround, seen: SeenDesk): LetterWays {
  const [copying, setCopying] = useState<Copying & { readonly of: LetterPlan["letter"] }>();
  const [looking, setLooking] = useState(false);
  const { fileName } = plan;
  const [work, setWork] = useState<LetterWork>();
  const letter = async ({ run }: LetterPace): Promise<Letter> => ({
    ...plan.letter,
    annexes: plan.withAnnex ? await run(annexesOf(annex, lists())) : [],
  });
  /** The annex has all the names that the text leaves to it. */
  const lists = (): Steps<string[]> => annexedLists(plan.letter.paragraphs, material, rules);
  const current = (workbook: Workbook): Promise<void> => refuseIfReportChanged(workbook, material);

  /** Something is written that can be stopped. */
  async function atWork<Result>(write: (pace: LetterPace) => Promise<Result>): Promise<Result> {
    const own = letterWork();
    setWork(own);
    return write(own.pace).finally(() => setWork(undefined));
  }

  async function copy(what: Copying["what"], write: (pace: LetterPace) => Promise<RichText>): Promise<void> {
    setCopying(undefined);
    panel.clearNotice();
    setLooking(true);
    const written = await panel.lookAt(async (workbook) => {
      await current(workbook);
      return atWork(write);
    });
    setLooking(false);
    if (written === undefined) return;
    setCopying({ of: plan.letter, what, text: written.text, copied: copyRichText(written) });
    seen.handOn();
  }

  return {
    copying: copying?.of === plan.letter ? copying : undefined,
    looking,
    stop: work?.stop,
    downloadFile() {
      setCopying(undefined);
      void panel.makeFile(async (workbook, parts) => {
        const { writeLetter } = await parts.letters();
        await current(workbook);
        const bytes = await atWork(async (pace) => writeLetter(await letter(pace), pace));
        saveFile({ name: fileName, bytes: new Uint8Array(bytes), type: DOCX });
        return fileName;
      }, reportFacts("letter", material, true)).then((saved) => {
        rememberRun(panel, "letter");
        if (saved) seen.handOn();
      });
    },
    copyAll: () =>
      void copy("all", async (pace) => {
        const whole = await letter(pace);
        return { text: letterText(whole), html: await pace.run(letterHtmlInSteps(whole)) };
      }),
    copyWords: () => void copy("words", () => Promise.resolve({ text: wordsOfLetter(plan.letter) })),
    writeAnnex() {
      setCopying(undefined);
      const heading = { ...letterOutline(plan.letter), annexNumber: annex.number };
      void panel.writeReports(async (workbook) => {
        await current(workbook);
        return annexSheets(annex.material, annex.options, heading, showTime(new Date()), finish(lists()));
      }, reportFacts("annex", annex.material)).then(() => rememberRun(panel, "annex"));
    },
  };
}

function* annexesOf({ material, options }: AnnexPlan, lists: Steps<string[]>): Steps<Annex[]> {
  const tables = yield* annexTablesInSteps(material, options, yield* lists);
  return tables.map(({ annex }) => annex);
}
