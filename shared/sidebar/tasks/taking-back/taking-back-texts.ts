import { takingBackEn } from "../../../texts/taking-back-en";
import { takingBackVi } from "../../../texts/taking-back-vi";
import { useTexts } from "../../pane-texts";

/** The texts of this piece of work in the language of the moment. */
export function useTakingBackTexts(): typeof takingBackVi {
  return useTexts().language === "vi" ? takingBackVi : takingBackEn;
}
