import { lockingEn } from "../../../texts/locking-en";
import { lockingVi } from "../../../texts/locking-vi";
import { useTexts } from "../../pane-texts";

/** The texts of this piece of work in the language of the moment. */
export function useLockingTexts(): typeof lockingVi {
  return useTexts().language === "vi" ? lockingVi : lockingEn;
}
