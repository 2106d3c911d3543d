import { wordingEn } from "../../../texts/wording-en";
import { wordingVi } from "../../../texts/wording-vi";
import { useTexts } from "../../pane-texts";

/** The texts of this piece of work in the language of the moment. */
export function useWordingTexts(): typeof wordingVi {
  return useTexts().language === "vi" ? wordingVi : wordingEn;
}
