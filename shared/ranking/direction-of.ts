import { betterOf, type Better } from "../domain/indicator";
import type { FittedIndicator } from "./ranking";

/** Which way is good for an indicator. */
export function directionOf(indicator: FittedIndicator): Better {
  return indicator.id === "own" ? indicator.own.better : betterOf(indicator.id);
}
