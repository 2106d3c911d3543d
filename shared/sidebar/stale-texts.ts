import { staleEn } from "../texts/stale-en";
import { staleVi } from "../texts/stale-vi";

/** What is said of figures that are not live, in the language of the moment. */
export function staleTexts({ language }: { readonly language: "vi" | "en" }): typeof staleVi {
  return language === "vi" ? staleVi : staleEn;
}
