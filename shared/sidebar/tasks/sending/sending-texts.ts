import { sendingEn } from "../../../texts/sending-en";
import { sendingVi } from "../../../texts/sending-vi";
import { useTexts } from "../../pane-texts";

/** The texts of this piece of work in the language of the moment. */
export function useSendingTexts(): typeof sendingVi {
  return useTexts().language === "vi" ? sendingVi : sendingEn;
}
