import { Failure } from "../domain/failure";
import { areaGroup } from "./group-area";
import { levelOfUnit } from "./group-types";
import { namedRuleFinder, namedRules } from "./named-rules";
import { MERGER, narrowestRule, stillValid, type Candidate } from "./rule-candidate";
import { knownGroups, type PlacedUnit } from "./target-group";
import type { TargetRule } from "./target-rule";
import { wideRuleFinder } from "./wide-rules";

/** Whose target is asked for, and as what. */
export interface TargetQuestion extends PlacedUnit {
  /** Whether a row that names this indicator is meant; undefined where it may be. */
  readonly speaksOf: (indicator: string) => boolean | undefined;
  /** ISO date of the assessment. Without one, rows that had ended before the latest one began are left out. */
  readonly date?: string | undefined;
  /** The unit is one of before 1/7/2025, whatever the date. */
  readonly former?: boolean;
}

/** How much a row says of whom it is for: the unit, its area, the class that the table puts it in, its group, all. */
export type Width = "unit" | "area" | "class" | "group" | "all";
const FROM_NARROW: readonly Width[] = ["unit", "area", "class", "group", "all"];

/**
 * Prepares finding targets in a table: the row that names the unit wins over that of its area, that over its class ("Xã nông thôn
 * mới") and its group ("Xã"), those over a row for all; at the same level the later start wins. Names match by exact rules (`match-unit.ts`).
 *
 * @returns a function that gives the row, and throws Failure `noTargetForUnit`; `ambiguousTarget` with the rows that stand
 *   equal and differ; and where a row with another target may be the right one: `groupUnclear` (type or area of the unit are
 *   not known), `targetRowUnread`, `targetOfFormerUnits`.
 */
export function targetResolver(rules: readonly TargetRule[]): (question: TargetQuestion) => TargetRule {
  const known = knownGroups(rules.map(({ group }) => group));
  const findNamed = namedRuleFinder(namedRules(rules), known);
  const findWide = wideRuleFinder(rules, known);

  return ({ unit, group = "", date, former, speaksOf }) => {
    const found = new Map<Width, Candidate[]>(FROM_NARROW.map((width) => [width, []]));
    const consider = (rule: TargetRule, width: Width, holds: true | undefined): void => {
      if (!isInForce(rule, date)) return;
      const asked = speaksOf(rule.indicator);
      if (asked === false) return;
      const doubt = rule.unread !== undefined ? "unread" : asked === undefined ? "loose" : holds === undefined ? "group" : undefined;
      const ofFormer = former !== true && isOfFormer(rule, date) && speaksOfFormer(width, unit);
      found.get(width)?.push({ rule, doubt: doubt ?? (ofFormer ? "former" : undefined) });
    };
    for (const { named, holds } of findNamed({ unit, group }, date)) consider(named.rule, "unit", holds);
    for (const wide of findWide({ unit, group })) for (const rule of wide.rules) consider(rule, wide.width, wide.holds);
    const winner = narrowestRule(unit, stillValid(FROM_NARROW.map((width) => found.get(width) ?? []), date));
    if (winner === undefined) throw new Failure({ code: "noTargetForUnit", unit });
    return winner;
  };
}

/** How narrow the circle of units is that a row is for; what is a class depends on the table of the units. */
export function widthOf(rule: TargetRule): Width {
  if (rule.unit !== "") return "unit";
  return rule.group === "" ? "all" : areaGroup(rule.group) === undefined ? "group" : "area";
}

/** Whether a row was assigned before the units were joined, and is asked for after it. */
export function isOfFormer({ from }: TargetRule, date: string | undefined): boolean {
  return date !== undefined && date >= MERGER && from !== "" && from < MERGER;
}

function speaksOfFormer(width: Width, unit: string): boolean {
  return width === "area" || (width === "unit" && levelOfUnit(unit) !== "province");
}

/** Whether a row is in force on a day; without one, each is. */
export function isInForce({ from, to }: TargetRule, date: string | undefined): boolean {
  return date === undefined || (from <= date && (to === "" || to >= date));
}
