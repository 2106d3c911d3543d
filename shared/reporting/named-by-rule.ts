import type { RuledList } from "./listed-units";
import type { UnitFacts } from "./unit-facts";

/** Whom a rule names, of the units that it may name, in the order of the table. */
export interface NamedByRule extends Pick<RuledList, "rule" | "lacking"> {
  readonly units: readonly UnitFacts[];
}

/** A rule that names nobody, and why. */
export function namesNobody(rule: string, lacking: RuledList["lacking"]): NamedByRule {
  return { rule, lacking, units: [] };
}
