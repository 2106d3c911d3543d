import { inPlaceEn } from "../../../texts/in-place-en";
import { inPlaceVi } from "../../../texts/in-place-vi";
import { useTexts } from "../../pane-texts";

/** The texts of the way inside a copy, in the language of the moment. */
export function useInPlaceTexts(): typeof inPlaceVi {
  return useTexts().language === "vi" ? inPlaceVi : inPlaceEn;
}
