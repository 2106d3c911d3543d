import type { IndicatorId } from "../domain/indicator";
import { indicatorsVi, type IndicatorTexts } from "./indicators-vi";

/** What is said of an indicator that a user has defined, in the user's own words. */
export interface OwnText {
  readonly name: string;
  readonly definition: string;
}

/** An indicator that has a text: known, of the columns of the moment, or a user's own. */
export type NamedIndicator =
  | { readonly id: IndicatorId | "custom"; readonly own?: undefined }
  | { readonly id: "own"; readonly own: OwnText };

/** What is said of an indicator: its name and its printed definition, in Vietnamese unless told. */
export function indicatorText(indicator: NamedIndicator, texts: IndicatorTexts = indicatorsVi): OwnText {
  return indicator.id === "own" ? indicator.own : texts[indicator.id];
}
