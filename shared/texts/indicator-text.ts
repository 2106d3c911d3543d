import type { IndicatorId } from "../domain/indicator";
import { indicatorsVi, type IndicatorText } from "./indicators-vi";

/** What is said of an indicator: its name and its printed definition. */
export function indicatorText(
  indicator: { readonly id: IndicatorId | "custom" },
  texts: Record<IndicatorId | "custom", IndicatorText> = indicatorsVi,
): IndicatorText {
  return texts[indicator.id];
}
