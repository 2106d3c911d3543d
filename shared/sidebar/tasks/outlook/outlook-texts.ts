import { outlookEn } from "../../../texts/outlook-en";
import { outlookVi } from "../../../texts/outlook-vi";
import { useTexts } from "../../pane-texts";

/** The texts of this piece of work in the language of the moment. */
export function useOutlookTexts(): typeof outlookVi {
  return useTexts().language === "vi" ? outlookVi : outlookEn;
}
