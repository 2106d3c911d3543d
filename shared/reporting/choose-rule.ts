import type { RuledList } from "./listed-units";
import { namesNobody, type NamedByRule } from "./named-by-rule";
import { nameByPlace } from "./place-rules";
import type { ReportMaterial } from "./report-material";
import { nameByShare } from "./share-rules";
import { nameByTargets } from "./target-rules";
import type { CommendRule, RemindRule } from "./text-rules";
import type { UnitFacts } from "./unit-facts";

const OFF: RuledList["lacking"] = "off";

/** Whom the user's rule commends, of the units that may be named. */
export function namedByCommendRule(rule: CommendRule, material: ReportMaterial, units: readonly UnitFacts[]): NamedByRule {
  switch (rule.is) {
    case "none":
      return namesNobody("", OFF);
    case "met":
    case "metTwice":
      return nameByTargets({ verdict: "met", twice: rule.is === "metTwice", of: "every", indicators: rule.indicators }, material, units);
    case "atLeast":
      return nameByShare({ ...rule, of: "every" }, material, units);
    case "best":
      return nameByPlace(rule, material, units);
  }
}

/** Whom the user's rule reminds, of the units that may be named. */
export function namedByRemindRule(rule: RemindRule, material: ReportMaterial, units: readonly UnitFacts[]): NamedByRule {
  switch (rule.is) {
    case "none":
      return namesNobody("", OFF);
    case "notMet":
    case "notMetTwice":
      return nameByTargets({ ...rule, verdict: "notMet", twice: rule.is === "notMetTwice" }, material, units);
    case "below":
      return nameByShare(rule, material, units);
    case "lowest":
      return nameByPlace(rule, material, units);
  }
}
