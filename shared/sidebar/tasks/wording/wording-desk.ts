import { runInSlices } from "../../../application/run-in-slices";
import { applyWording } from "../../../reporting/apply-wording";
import { takeOverRules } from "../../../reporting/edit-wording";
import { wordingOf, wordingToKeep, withWording, type KeptWording } from "../../../reporting/kept-wording";
import type { ReportMaterial } from "../../../reporting/report-material";
import type { Paragraph } from "../../../reporting/statement";
import { usualTextRules, type TextRules } from "../../../reporting/text-rules";
import type { Wording } from "../../../reporting/wording";
import { browserPace } from "../../browser-pace";
import type { Panel } from "../../panel";
import type { ReportWords } from "../report/report-words";
import { textOfReport } from "../report/text-of-report";
import { taskDesk } from "../task-desk";
import type { WordingState } from "./wording-state";

/** What changes the text of the report: for this session at once, and in the workbook's memory as far as it can hold it. */
export interface WordingDesk {
  /** Other words; whatever was being written is finished. */
  change(wording: Wording): void;
  /** Other rules: they hold once the text by them has been made, unless others are set meanwhile. */
  setRules(rules: TextRules | undefined): void;
  /** Begins, goes on with or ends (undefined) the writing of a paragraph. */
  write(writing: WordingState["writing"]): void;
}

/** A desk on the text as it is now. */
export function createWordingDesk(panel: Panel, words: ReportWords, material: ReportMaterial | undefined): WordingDesk {
  const { form } = words;
  const { get: state, set } = taskDesk(panel, "wording");
  const keep = (next: KeptWording, changes: Partial<WordingState>): void => {
    const plain = wordingToKeep(next);
    set({ kept: next, tooMuch: plain === undefined, ...changes });
    if (plain !== undefined) panel.remember({ kept: { wording: plain } });
  };
  const keptNow = (): KeptWording => state().kept ?? words.kept;
  /** Edited paragraphs follow; what was edited while the text was being made is taken along. */
  const takeOver = (rules: TextRules | undefined, generated: readonly Paragraph[]): void => {
    const kept = keptNow();
    const wording = wordingOf(kept, form);
    const taken = takeOverRules(wording, words.worded, applyWording(generated, wording, words.report), words.report);
    keep(withWording({ ...kept, rules }, form, taken), { coming: undefined });
  };
  return {
    change: (wording) => keep(withWording(keptNow(), form, wording), { writing: undefined }),
    setRules(rules) {
      const wanted = rules ?? usualTextRules;
      if (material === undefined) return takeOver(rules, []);
      set({ coming: wanted });
      const others = { get aborted(): boolean { return state().coming !== wanted; } };
      runInSlices(textOfReport(material, wanted), browserPace, { signal: others, progress: () => undefined }).then(
        (generated) => others.aborted || takeOver(rules, generated),
        (error: unknown) => {
          if (!others.aborted) throw error;
        },
      );
    },
    write: (writing) => set({ writing }),
  };
}
