import { issuerEn } from "../../../texts/issuer-en";
import { issuerVi } from "../../../texts/issuer-vi";
import { useTexts } from "../../pane-texts";

/** The texts about who issues and signs, in the language of the moment. */
export function useIssuerTexts(): typeof issuerVi {
  return useTexts().language === "vi" ? issuerVi : issuerEn;
}
