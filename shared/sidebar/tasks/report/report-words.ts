import { useMemo } from "preact/hooks";
import { applyWording, handedIn, type WordedParagraph, type WordedReport } from "../../../reporting/apply-wording";
import { recallWording, wordingOf, type KeptWording } from "../../../reporting/kept-wording";
import { periodNames } from "../../../reporting/period-names";
import { reportText } from "../../../reporting/report-text";
import type { Paragraph } from "../../../reporting/statement";
import { usualTextRules, type TextRules } from "../../../reporting/text-rules";
import type { Wording } from "../../../reporting/wording";
import type { WordNotice } from "../../../reporting/word-notice";
import type { PanelState } from "../../panel-state";
import type { ReportPlan } from "./plan-report";

/** The text of a report: by which rules, as generated, and as it is handed in. */
export interface ReportWords {
  readonly rules: TextRules;
  readonly generated: readonly Paragraph[];
  /** As it is handed in: edited, without what was left out, with what was added. */
  readonly paragraphs: readonly Paragraph[];
  /** What the user ought to look at, in the order of the text; a "loose" number is only worth knowing. */
  readonly notices: readonly (WordNotice & { readonly paragraph: string })[];
  /** As the user works on it. */
  readonly worded: readonly WordedParagraph[];
  readonly wording: Wording;
  readonly kept: KeptWording;
  /** What was remembered with the workbook could not be read, and none of it is used. */
  readonly damaged: boolean;
  /** What the words are kept for. */
  readonly form: string;
  readonly report: WordedReport;
}

/**
 * The text of the report as the rules and the user's edits make it: those of this session, else what the workbook remembers.
 * Without material it is empty.
 */
export function useReportWords(report: ReportPlan | undefined, state: PanelState): ReportWords {
  const { engine, taskStates, memory } = state;
  const material = report?.material;
  const remembered = memory.kept?.wording;
  const recalled = useMemo(() => recallWording(remembered), [remembered]);
  const kept = taskStates.wording?.kept ?? recalled.kept;
  const rules = kept.rules ?? usualTextRules;
  const generated = useMemo(() => (material === undefined ? [] : reportText(material, rules)), [material, rules]);
  return useMemo(() => {
    const table = material?.source.table;
    const form = table === undefined || engine === undefined ? "" : engine.headerForm(table);
    const about = { of: material?.period?.label ?? table?.sheet ?? "", names: material === undefined ? [] : periodNames(material) };
    const wording = wordingOf(kept, form);
    const worded = applyWording(generated, wording, about);
    return {
      rules,
      generated,
      paragraphs: handedIn(worded),
      notices: worded.flatMap(({ key, notices }) => notices.map((notice) => ({ ...notice, paragraph: key }))),
      worded,
      wording,
      kept,
      damaged: recalled.damaged && taskStates.wording?.kept === undefined,
      form,
      report: about,
    };
  }, [engine, material, generated, rules, kept, recalled.damaged, taskStates.wording?.kept]);
}
