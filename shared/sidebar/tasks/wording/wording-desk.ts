import { wordingToKeep, withWording, type KeptWording } from "../../../reporting/kept-wording";
import { applyWording } from "../../../reporting/apply-wording";
import { takeOverRules } from "../../../reporting/edit-wording";
import type { ReportMaterial } from "../../../reporting/report-material";
import { reportText } from "../../../reporting/report-text";
import { usualTextRules, type TextRules } from "../../../reporting/text-rules";
import type { Wording } from "../../../reporting/wording";
import type { Panel } from "../../panel";
import type { ReportWords } from "../report/report-words";
import type { WordingState } from "./wording-state";

/** What changes the text of the report: for this session at once, and in the workbook's memory as far as it can hold it. */
export interface WordingDesk {
  /** Other words; whatever was being written is finished. */
  change(wording: Wording): void;
  setRules(rules: TextRules | undefined): void;
  /** Begins, goes on with or ends (undefined) the writing of a paragraph. */
  write(writing: WordingState["writing"]): void;
}

/** A desk on the text as it is now. */
export function createWordingDesk(panel: Panel, words: ReportWords, material: ReportMaterial | undefined): WordingDesk {
  const { kept, form } = words;
  const set = (changes: Partial<WordingState>): void =>
    panel.send({ does: "setTask", states: { wording: { ...panel.state().taskStates.wording, ...changes } } });
  const keep = (next: KeptWording, writing?: WordingState["writing"]): void => {
    const plain = wordingToKeep(next);
    set({ kept: next, tooMuch: plain === undefined, writing });
    if (plain !== undefined) panel.remember({ kept: { wording: plain } });
  };
  return {
    change: (wording) => keep(withWording(kept, form, wording)),
    setRules(rules) {
      const { wording, worded, report } = words;
      const generated = material === undefined ? [] : reportText(material, rules ?? usualTextRules);
      const taken = takeOverRules(wording, worded, applyWording(generated, wording, report), report);
      keep(withWording({ ...kept, rules }, form, taken), panel.state().taskStates.wording?.writing);
    },
    write: (writing) => set({ writing }),
  };
}
