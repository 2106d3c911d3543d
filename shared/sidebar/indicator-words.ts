import type { Better } from "../domain/indicator";
import { indicatorsVi, type IndicatorTexts } from "../texts/indicators-vi";
import { maximumVi } from "../texts/maximum-vi";
import { notRecordedVi } from "../texts/not-recorded";
import { notRememberedVi } from "../texts/not-remembered";
import { otherTargetsVi } from "../texts/other-targets-vi";
import type { paneVi } from "../texts/pane-vi";
import { shortVi } from "../texts/short-vi";
import { targetNotesVi } from "../texts/target-notes-vi";
import { uncountedRowsVi } from "../texts/uncounted-rows-vi";
import { unmatchedTargetsVi } from "../texts/unmatched-targets-vi";

/** What indicators are called and mean, the words for a maximum, what is said of the workbook's target table, and what else comes after the first look. */
export interface IndicatorWords {
  readonly texts: IndicatorTexts;
  readonly maximum: typeof maximumVi;
  readonly otherTargets: typeof otherTargetsVi;
  readonly unmatchedTargets: typeof unmatchedTargetsVi;
  readonly uncountedRows: typeof uncountedRowsVi;
  readonly targetNotes: typeof targetNotesVi;
  readonly short: typeof shortVi;
  readonly notRemembered: typeof notRememberedVi;
  readonly notRecorded: typeof notRecordedVi;
}

/** In Vietnamese; they come with what reads tables, for no indicator is shown before. */
export const indicatorWordsVi: IndicatorWords = {
  texts: indicatorsVi,
  maximum: maximumVi,
  otherTargets: otherTargetsVi,
  unmatchedTargets: unmatchedTargetsVi,
  uncountedRows: uncountedRowsVi,
  targetNotes: targetNotesVi,
  short: shortVi,
  notRemembered: notRememberedVi,
  notRecorded: notRecordedVi,
};

/** The texts of a pane, as far as they matter here. */
interface Spoken {
  readonly indicators?: IndicatorWords;
  readonly pane: { readonly result: ResultWords };
}
type ResultWords = typeof paneVi.result;

/** In the language of the pane. */
export function indicatorWords({ indicators }: Spoken): IndicatorWords {
  return indicators ?? indicatorWordsVi;
}

/** The words for results, as they are where a higher or a lower rate is better. */
export function resultWords(texts: Spoken, better: Better): ResultWords {
  const { result } = texts.pane;
  return better === "higher" ? result : { ...result, ...indicatorWords(texts).maximum };
}

/** What the two figures behind "short by" (or "over by") mean. */
export function shortWords(texts: Spoken, better: Better): typeof shortVi {
  const { short, maximum } = indicatorWords(texts);
  return better === "higher" ? short : maximum;
}
