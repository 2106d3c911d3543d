import { trendEn } from "../../../texts/trend-en";
import { trendVi } from "../../../texts/trend-vi";
import { useTexts } from "../../pane-texts";

/** The texts about several periods, in the language of the moment. */
export function useTrendTexts(): typeof trendVi {
  return useTexts().language === "vi" ? trendVi : trendEn;
}
