import { passingEn } from "../../../texts/passing-en";
import { passingVi } from "../../../texts/passing-vi";
import { useTexts } from "../../pane-texts";

/** What this piece of work says, in the language of the moment. */
export function usePassingTexts(): typeof passingVi {
  return useTexts().language === "vi" ? passingVi : passingEn;
}
