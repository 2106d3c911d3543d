import type { TargetRule } from "../tables/target-rule";
import { foldedName } from "../tables/unit-name";
import type { NamedIndicator } from "./assigned-targets";
import { speaksOf } from "./indicator-names";

/**
 * The indicators that a target table has targets for, as its rows name them, each once ("" for any where higher is better): where it has none for the one that
 * is asked. Empty when a row speaks of it or may do so, in force or not, and when there is no row.
 */
export function otherIndicators(rules: readonly TargetRule[], { id, own }: NamedIndicator): string[] {
  const names = new Map<string, string>();
  for (const { indicator } of rules) {
    const key = foldedName(indicator);
    if (names.has(key)) continue;
    if (speaksOf(indicator, id, own) !== false) return [];
    names.set(key, indicator);
  }
  return [...names.values()];
}
