import { reportRules } from "../texts/report-rules-vi";
import { indicatorNoun } from "./indicator-noun";
import { namesNobody, type NamedByRule } from "./named-by-rule";
import { differ, placedUnits } from "./placed-units";
import type { ReportMaterial } from "./report-material";
import type { UnitFacts } from "./unit-facts";

/** The first or the last places of each peer group, ties included. */
export interface PlaceRule {
  readonly is: "best" | "lowest";
  readonly count: number;
  /** "": the first of the report. */
  readonly indicator: string;
}

/** Names units by their places. A group whose units are all equal has no best and no last one. */
export function nameByPlace({ is, count, indicator: key }: PlaceRule, material: ReportMaterial, units: readonly UnitFacts[]): NamedByRule {
  const indicator = key === "" ? material.indicators[0] : material.indicators.find((each) => each.key === key);
  if (indicator === undefined || count < 1) return namesNobody("", "indicators");
  const groups = placedUnits(indicator, units);
  const rule = reportRules[is](count, indicatorNoun(indicator), groups.length > 1);
  let ties = false;
  const rows = new Set(
    groups.filter(differ).flatMap((group) => {
      const named = group.units.filter(({ fromBest, fromLast }) => (is === "best" ? fromBest : fromLast) <= count);
      ties ||= named.length > count;
      return named.map(({ unit }) => unit.row);
    }),
  );
  return { rule: rule + (ties ? reportRules.tiesIncluded : ""), lacking: undefined, units: units.filter(({ row }) => rows.has(row)) };
}
