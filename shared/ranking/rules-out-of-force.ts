import type { TargetRule } from "../tables/target-rule";
import type { NamedIndicator } from "./assigned-targets";
import { speaksOf } from "./indicator-names";

/** How many rows of a target table speak of an indicator, and which of them say nothing on a day. */
export interface RulesOutOfForce {
  readonly all: number;
  /** Rows of the sheet, from 1. */
  readonly ended: readonly number[];
  readonly notYet: readonly number[];
  /** The last day, ISO, on which any of those that have ended was in force; "" without them. */
  readonly lastDay: string;
}

/**
 * The rows that speak of an indicator, or may do so, and are not in force on a day (ISO): without a word about them a target
 * that has run out looks like none that was ever set. Rows that cannot be read are reported elsewhere.
 */
export function rulesOutOfForce(
  rules: readonly TargetRule[],
  { id, own }: NamedIndicator,
  date: string,
): RulesOutOfForce {
  const meant = rules.filter(({ unread, indicator }) => unread === undefined && speaksOf(indicator, id, own) !== false);
  const ended = meant.filter(({ to }) => to !== "" && to < date);
  const notYet = meant.filter(({ from, to }) => from > date && !(to !== "" && to < date));
  const lastDay = ended.reduce((last, { to }) => (to > last ? to : last), "");
  return { all: meant.length, ended: ended.map(({ row }) => row), notYet: notYet.map(({ row }) => row), lastDay };
}
