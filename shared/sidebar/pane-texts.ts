import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { FailureDetail } from "../domain/failure";
import { failureFrameVi } from "../texts/failure-frame-vi";
import { detailSentence, failureSentence } from "../texts/failure-sentence";
import { hostFailuresVi } from "../texts/host-failures-vi";
import { paneVi } from "../texts/pane-vi";
import type { IndicatorWords } from "./indicator-words";
import type { MeaningTexts } from "./meaning-texts";

export type Language = "vi" | "en";

/** The texts of the pane in one language, with the sentences for failures. */
export interface PaneTexts {
  readonly language: Language;
  readonly pane: typeof paneVi;
  /** Vietnamese ones come with the engine. */
  readonly meanings?: MeaningTexts;
  readonly indicators?: IndicatorWords;
  readonly describeFailure: (error: unknown) => string;
  readonly describeDetail: (detail: FailureDetail) => string;
}

/** The words for results of a ranking. */
export type ResultWords = typeof paneVi.result;

/** What can go wrong before the engine is there. */
const first = { ...failureFrameVi, failures: hostFailuresVi };

/** The texts in Vietnamese, the language of the pane unless the user asks for another, as far as the pane opens with them. */
export const vietnamese: PaneTexts = {
  language: "vi",
  pane: paneVi,
  describeFailure: (error) => failureSentence(error, first),
  describeDetail: (detail) => detailSentence(detail, first),
};

/** The sentences for all failures, which come with the engine. */
type Sentences = Pick<PaneTexts, "describeFailure" | "describeDetail">;

/** The texts in Vietnamese with the sentences for all failures. */
export function wholeVietnamese({ describeFailure, describeDetail }: Sentences): PaneTexts {
  return { ...vietnamese, describeFailure, describeDetail };
}

/** Hands the texts down to every component. */
export const Texts = createContext<PaneTexts>(vietnamese);

/** The texts in the language of the moment. */
export function useTexts(): PaneTexts {
  return useContext(Texts);
}
