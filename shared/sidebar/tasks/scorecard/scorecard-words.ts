import { isScorePart, type Measure } from "../../../ranking/scorecard";
import { indicatorText } from "../../../texts/indicator-text";
import { scorecardEn } from "../../../texts/scorecard-en";
import { scorecardVi } from "../../../texts/scorecard-vi";
import { headerOf } from "../../column-name";
import { indicatorWords } from "../../indicator-words";
import { useTexts, type PaneTexts } from "../../pane-texts";
import type { MeaningTexts } from "../../meaning-texts";
import type { RankChoice } from "./rank-keys";

/** The sentences of this piece of work, and the names of what it speaks of, in the language of the pane. */
export interface ScorecardWords {
  readonly words: typeof scorecardVi;
  readonly texts: PaneTexts;
  /** Of an indicator, or of points. */
  readonly nameOf: (of: Measure["of"]) => string;
  readonly definitionOf: (of: Measure["of"]) => string;
  readonly keyName: (choice: RankChoice) => string;
}

/** The words in the language of the moment. */
export function useWords(meanings: MeaningTexts): ScorecardWords {
  const texts = useTexts();
  const words = texts.language === "vi" ? scorecardVi : scorecardEn;
  const names = (texts.meanings ?? meanings).names;
  const indicators = indicatorWords(texts).texts;
  const nameOf = (of: Measure["of"]): string =>
    isScorePart(of) ? names[of.meaning] : indicatorText(of, indicators).name;
  return {
    words,
    texts,
    nameOf,
    definitionOf: (of) => (isScorePart(of) ? words.points(String(of.most)) : indicatorText(of, indicators).definition),
    keyName({ by, of, column }) {
      if (of !== undefined) return nameOf(of);
      if (by.by !== "count") return words.composite;
      const header = headerOf(column, texts);
      return by.better === "lower" ? words.fewer(header) : words.more(header);
    },
  };
}
