import { countrysideEn } from "../../../texts/countryside-en";
import { countrysideVi } from "../../../texts/countryside-vi";
import { useTexts } from "../../pane-texts";

/** The texts of this piece of work in the language of the pane. */
export function useCountrysideTexts(): typeof countrysideVi {
  return useTexts().language === "en" ? countrysideEn : countrysideVi;
}
