import { mergingEn } from "../texts/merging-en";
import { mergingVi } from "../texts/merging-vi";
import { useTexts } from "./pane-texts";

/** What the view that merges tables says, in the language of the moment. */
export function useMergingTexts(): typeof mergingVi {
  return useTexts().language === "vi" ? mergingVi : mergingEn;
}
