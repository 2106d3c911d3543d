import { reviewEn } from "../../../texts/review-en";
import { reviewVi } from "../../../texts/review-vi";
import { useTexts } from "../../pane-texts";

/** The texts about doubtful units, in the language of the moment. */
export function useReviewTexts(): typeof reviewVi {
  return useTexts().language === "vi" ? reviewVi : reviewEn;
}
