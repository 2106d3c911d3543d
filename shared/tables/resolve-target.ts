import { Failure } from "../domain/failure";
import { areaGroup, areaOf } from "./group-area";
import { levelOfUnit } from "./group-types";
import { unitFinder } from "./match-unit";
import { MERGER, narrowestRule, stillValid, type Candidate } from "./rule-candidate";
import { groupHolds, knownGroups, type PlacedUnit } from "./target-group";
import type { TargetRule } from "./target-rule";
import { unitParts } from "./unit-parts";

/** Whose target is asked for, and as what. */
export interface TargetQuestion extends PlacedUnit {
  /** Whether a row that names this indicator is meant; undefined where it may be. */
  readonly speaksOf: (indicator: string) => boolean | undefined;
  /** ISO date of the assessment. Without one, rows that had ended before the latest one began are left out. */
  readonly date?: string | undefined;
  /** The unit is one of before 1/7/2025, whatever the date. */
  readonly former?: boolean;
}

/** How much a row says of whom it is for: the unit, its area, its group, all. */
export type Width = "unit" | "area" | "group" | "all";
const FROM_NARROW: readonly Width[] = ["unit", "area", "group", "all"];

/**
 * Prepares finding targets in a table: the row that names the unit wins over that of its area, that over its group, that
 * over a row for all; at the same level the later start wins. Names match by exact rules (`match-unit.ts`).
 *
 * @returns a function that gives the row, and throws Failure `noTargetForUnit`; `ambiguousTarget` with the rows that stand
 *   equal and differ; and where a row with another target may be the right one: `groupUnclear` (type or area of the unit are
 *   not known), `targetRowUnread`, `targetOfFormerUnits`.
 */
export function targetResolver(rules: readonly TargetRule[]): (question: TargetQuestion) => TargetRule {
  const namedUnits = rules.flatMap((rule) => rule.unit.split(";").map((name) => ({ rule, name })));
  const find = unitFinder(namedUnits.filter(({ name }) => name.trim() !== ""), ({ name }) => name);
  const wide = rules.filter((rule) => rule.unit === "");
  const known = knownGroups(rules.map(({ group }) => group));
  const held = new Map<string, readonly (boolean | undefined)[]>();

  /** Which of the wide rows hold: the same for all units of one type in one place. */
  const wideHold = (unit: string, group: string): readonly (boolean | undefined)[] => {
    const { type, place } = unitParts(unit);
    const key = JSON.stringify(type === "" ? [unit, group] : [type, place, group]);
    const answers = held.get(key) ?? wide.map((rule) => rule.group === "" || groupHolds(rule.group, { unit, group }, known));
    held.set(key, answers);
    return answers;
  };

  return ({ unit, group = "", date, former, speaksOf }) => {
    const found = new Map<Width, Candidate[]>(FROM_NARROW.map((width) => [width, []]));
    const consider = (rule: TargetRule, width: Width, holds: boolean | undefined): void => {
      if (holds === false || !isInForce(rule, date)) return;
      const asked = speaksOf(rule.indicator);
      if (asked === false) return;
      const doubt = rule.unread !== undefined || asked === undefined ? "unread" : holds === undefined ? "group" : undefined;
      const ofFormer = former !== true && date !== undefined && date >= MERGER && rule.from !== "" && rule.from < MERGER && speaksOfFormer(width, unit);
      found.get(width)?.push({ rule, doubt: doubt ?? (ofFormer ? "former" : undefined) });
    };
    for (const { rule } of find(placedName(unit, group))) {
      const holds = rule.group === "" || groupHolds(rule.group, { unit, group }, known) !== false;
      consider(rule, "unit", holds);
    }
    const holds = wideHold(unit, group);
    wide.forEach((rule, index) => consider(rule, widthOf(rule), holds[index]));
    const winner = narrowestRule(unit, FROM_NARROW.map((width) => stillValid(found.get(width) ?? [], date)));
    if (winner === undefined) throw new Failure({ code: "noTargetForUnit", unit });
    return winner;
  };
}

/** The name with its district, where the peer group says it: Xã Tân Thành of two districts are two communes. */
function placedName(unit: string, group: string): string {
  const area = areaOf("", group);
  const known = area === undefined || area.type === "" || unitParts(unit).place !== "" || levelOfUnit(unit) !== "commune";
  return known ? unit : `${unit}, ${area.type} ${area.core}`;
}

/** How narrow the circle of units is that a row is for. */
export function widthOf(rule: TargetRule): Width {
  if (rule.unit !== "") return "unit";
  return rule.group === "" ? "all" : areaGroup(rule.group) === undefined ? "group" : "area";
}

function speaksOfFormer(width: Width, unit: string): boolean {
  return width === "area" || (width === "unit" && levelOfUnit(unit) !== "province");
}

function isInForce({ from, to }: TargetRule, date: string | undefined): boolean {
  return date === undefined || (from <= date && (to === "" || to >= date));
}
