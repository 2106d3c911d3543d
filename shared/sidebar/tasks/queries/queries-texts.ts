import { dossiersEn } from "../../../texts/dossiers-en";
import { dossiersVi } from "../../../texts/dossiers-vi";
import { queriesEn } from "../../../texts/queries-en";
import { queriesVi } from "../../../texts/queries-vi";
import { useTexts } from "../../pane-texts";

const VIETNAMESE = { queries: queriesVi, dossiers: dossiersVi };
const ENGLISH: typeof VIETNAMESE = { queries: queriesEn, dossiers: dossiersEn };

/** The texts of this piece of work in the language of the moment. */
export function useQueryTexts(): typeof VIETNAMESE {
  return useTexts().language === "vi" ? VIETNAMESE : ENGLISH;
}
