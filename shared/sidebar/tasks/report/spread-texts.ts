import { spreadEn } from "../../../texts/spread-en";
import { spreadVi } from "../../../texts/spread-vi";
import { useTexts } from "../../pane-texts";

/** The texts of the picture of where units stand, in the language of the moment. */
export function useSpreadTexts(): typeof spreadVi {
  return useTexts().language === "vi" ? spreadVi : spreadEn;
}
