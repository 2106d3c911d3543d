import { useEffect, useMemo, useRef } from "preact/hooks";
import { applyWording, handedIn, type WordedParagraph, type WordedReport } from "../../../reporting/apply-wording";
import { KEPT_SEEN_TEXT, recallSeenText } from "../../../reporting/kept-seen-text";
import { recallWording, wordingOf, type KeptWording } from "../../../reporting/kept-wording";
import { periodNames } from "../../../reporting/period-names";
import { nextReading, type SeenParagraph, type SeenText } from "../../../reporting/seen-text";
import { sinceReading } from "../../../reporting/since-notices";
import type { Paragraph } from "../../../reporting/statement";
import { textSources } from "../../../reporting/text-sources";
import { usualTextRules, type TextRules } from "../../../reporting/text-rules";
import type { Wording } from "../../../reporting/wording";
import type { WordNotice } from "../../../reporting/word-notice";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import { useSlicedWork, type SlicedWork } from "../../use-sliced-work";
import { taskDesk } from "../task-desk";
import type { ReportPlan } from "./plan-report";
import { textOfReport } from "./text-of-report";

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
  /** Paragraphs of the last reading that are not generated any more, since figures have changed. */
  readonly gone: readonly SeenParagraph[];
  readonly wording: Wording;
  readonly kept: KeptWording;
  /** What was remembered with the workbook could not be read, and none of it is used. */
  readonly damaged: boolean;
  /** What the words are kept for. */
  readonly form: string;
  readonly report: WordedReport;
  readonly seen: SeenText | undefined;
  /** While it is written anew, what is shown is the text as it was. */
  readonly work: SlicedWork<readonly Paragraph[]>;
}

const NO_TEXT: readonly Paragraph[] = [];
const NOTHING_SEEN: Pick<SeenText, "was"> = { was: [] };

/**
 * The text of the report as the rules and the user's edits make it: those of this session, else what the workbook remembers.
 * Without material it is empty.
 */
export function useReportWords(panel: Panel, report: ReportPlan | undefined, state: PanelState): ReportWords {
  const { engine, taskStates, memory } = state;
  const material = report?.material;
  const remembered = memory.kept?.wording;
  const recalled = useMemo(() => recallWording(remembered), [remembered]);
  const kept = taskStates.wording?.kept ?? recalled.kept;
  const rules = kept.rules ?? usualTextRules;
  const begin = useMemo(() => material && (() => textOfReport(material, rules)), [material, rules]);
  const work = useSlicedWork(begin);
  const last = useRef<{ readonly sheet: string; readonly text: readonly Paragraph[] }>();
  const sheet = material?.source.table.sheet;
  if (sheet !== undefined && work.result !== undefined) last.current = { sheet, text: work.result };
  const generated = work.result ?? (sheet !== undefined && last.current?.sheet === sheet ? last.current.text : NO_TEXT);
  const seen = useSeenText(panel, state, report, work.result);
  return useMemo(() => {
    const table = material?.source.table;
    const form = table === undefined || engine === undefined ? "" : engine.headerForm(table);
    const about = { of: material?.period?.label ?? table?.sheet ?? "", names: material === undefined ? [] : periodNames(material) };
    const wording = wordingOf(kept, form);
    const { worded, gone } = sinceReading(applyWording(generated, wording, about), report?.audited === true && seen !== undefined ? seen : NOTHING_SEEN, generated);
    return {
      rules,
      generated,
      paragraphs: handedIn(worded),
      notices: worded.flatMap(({ key, notices }) => notices.map((notice) => ({ ...notice, paragraph: key }))),
      worded,
      gone,
      wording,
      kept,
      damaged: recalled.damaged && taskStates.wording?.kept === undefined,
      form,
      report: about,
      seen,
      work,
    };
  }, [engine, material, report?.audited, generated, rules, kept, recalled.damaged, taskStates.wording?.kept, seen, work.result, work.share, work.stopped]);
}

/** The text as the user has read it last, gone on with each text that is generated once the figures have been checked. */
function useSeenText(panel: Panel, { taskStates, memory }: PanelState, report: ReportPlan | undefined, text: readonly Paragraph[] | undefined): SeenText | undefined {
  const remembered = memory.kept?.[KEPT_SEEN_TEXT];
  const recalled = useMemo(() => recallSeenText(remembered), [remembered]);
  const before = taskStates.wording?.seen ?? recalled;
  const material = report?.audited === true ? report.material : undefined;
  const seen = useMemo(
    () => (material === undefined || text === undefined ? before : nextReading(before, { ...textSources(material), paragraphs: text })),
    [before, material, text],
  );
  useEffect(() => {
    if (seen === undefined || seen === before) return;
    // Effects run while the pane is being drawn.
    void Promise.resolve().then(() => taskDesk(panel, "wording").set({ seen }));
  }, [seen, before]);
  return seen;
}
