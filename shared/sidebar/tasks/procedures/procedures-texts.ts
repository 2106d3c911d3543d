import { proceduresEn } from "../../../texts/procedures-en";
import { proceduresVi } from "../../../texts/procedures-vi";
import { useTexts } from "../../pane-texts";

/** What this piece of work says, in the language of the pane. */
export function useProcedureTexts(): typeof proceduresVi {
  return useTexts().language === "vi" ? proceduresVi : proceduresEn;
}
