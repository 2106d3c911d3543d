import { recordEn } from "../../../texts/record-en";
import { recordVi } from "../../../texts/record-vi";
import { useTexts } from "../../pane-texts";

/** The texts of this piece of work in the language of the moment. */
export function useRecordTexts(): typeof recordVi {
  return useTexts().language === "vi" ? recordVi : recordEn;
}
