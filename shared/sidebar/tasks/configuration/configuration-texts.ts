import type { ItemWords } from "../../../application/describe-item";
import { configurationEn } from "../../../texts/configuration-en";
import { configurationVi } from "../../../texts/configuration-vi";
import { meaningsEn } from "../../../texts/meanings-en";
import { meaningsVi } from "../../../texts/meanings-vi";
import { settingsItemsEn } from "../../../texts/settings-items-en";
import { settingsItemsVi } from "../../../texts/settings-items-vi";
import { useTexts } from "../../pane-texts";

/** The texts of this piece of work in the language of the moment. */
export function useConfigurationTexts(): typeof configurationVi {
  return useTexts().language === "vi" ? configurationVi : configurationEn;
}

const VIETNAMESE: ItemWords = { items: settingsItemsVi, meanings: meaningsVi };
const ENGLISH: ItemWords = { items: settingsItemsEn, meanings: meaningsEn };

/** What remembered things are told with, in the language of the moment. */
export function useItemWords(): ItemWords {
  return useTexts().language === "vi" ? VIETNAMESE : ENGLISH;
}
