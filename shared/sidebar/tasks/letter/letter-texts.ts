import { letterEn } from "../../../texts/letter-en";
import { letterVi } from "../../../texts/letter-vi";
import { useTexts } from "../../pane-texts";

/** What this piece of work says, in the language of the moment. */
export function useLetterTexts(): typeof letterVi {
  return useTexts().language === "vi" ? letterVi : letterEn;
}
