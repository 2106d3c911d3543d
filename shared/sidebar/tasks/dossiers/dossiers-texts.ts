import { dossierCountingEn } from "../../../texts/dossier-counting-en";
import { dossierCountingVi } from "../../../texts/dossier-counting-vi";
import { dossiersEn } from "../../../texts/dossiers-en";
import { dossiersVi } from "../../../texts/dossiers-vi";
import { useTexts } from "../../pane-texts";

const VIETNAMESE = { counting: dossierCountingVi, dossiers: dossiersVi };
const ENGLISH: typeof VIETNAMESE = { counting: dossierCountingEn, dossiers: dossiersEn };

/** The texts of this piece of work in the language of the moment. */
export function useDossierTexts(): typeof VIETNAMESE {
  return useTexts().language === "vi" ? VIETNAMESE : ENGLISH;
}
