import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { FailureDetail } from "../domain/failure";
import { describeDetail, describeFailure } from "../texts/describe-failure";
import { paneVi } from "../texts/pane-vi";
import type { MeaningTexts } from "./meaning-texts";

export type Language = "vi" | "en";

/** The texts of the pane in one language, with the sentences for failures. */
export interface PaneTexts {
  readonly language: Language;
  readonly pane: typeof paneVi;
  /** Vietnamese ones come with the engine. */
  readonly meanings?: MeaningTexts;
  readonly describeFailure: (error: unknown) => string;
  readonly describeDetail: (detail: FailureDetail) => string;
}

/** The texts in Vietnamese, the language of the pane unless the user asks for another. */
export const vietnamese: PaneTexts = { language: "vi", pane: paneVi, describeFailure, describeDetail };

/** Hands the texts down to every component. */
export const Texts = createContext<PaneTexts>(vietnamese);

/** The texts in the language of the moment. */
export function useTexts(): PaneTexts {
  return useContext(Texts);
}
