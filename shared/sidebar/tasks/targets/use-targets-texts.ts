import { targetsEn } from "../../../texts/targets-en";
import { targetsVi } from "../../../texts/targets-vi";
import { useTexts } from "../../pane-texts";

/** The texts of this piece of work in the language of the pane. */
export function useTargetsTexts(): typeof targetsVi {
  return useTexts().language === "en" ? targetsEn : targetsVi;
}
