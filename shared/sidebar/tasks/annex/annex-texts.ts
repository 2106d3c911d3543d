import { annexEn } from "../../../texts/annex-en";
import { annexVi } from "../../../texts/annex-vi";
import { useTexts } from "../../pane-texts";

/** The texts of this piece of work in the language of the moment. */
export function useAnnexTexts(): typeof annexVi {
  return useTexts().language === "vi" ? annexVi : annexEn;
}
