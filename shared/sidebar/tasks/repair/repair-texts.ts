import { repairEn } from "../../../texts/repair-en";
import { repairVi } from "../../../texts/repair-vi";
import { useTexts } from "../../pane-texts";

/** The texts of this piece of work in the language of the moment. */
export function useRepairTexts(): typeof repairVi {
  return useTexts().language === "vi" ? repairVi : repairEn;
}
