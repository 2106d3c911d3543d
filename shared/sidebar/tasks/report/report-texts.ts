import { reportBasisEn } from "../../../texts/report-basis-en";
import { reportBasisVi } from "../../../texts/report-basis-vi";
import { useTexts } from "../../pane-texts";

/** The texts about what a report is about, in the language of the moment. */
export function useReportTexts(): typeof reportBasisVi {
  return useTexts().language === "vi" ? reportBasisVi : reportBasisEn;
}
