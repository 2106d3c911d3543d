import { directionOf } from "../ranking/direction-of";
import { tidyName } from "../tables/unit-name";
import { differ, placedUnits, type PlacedGroup, type PlacedUnit } from "./placed-units";
import { rateFigure } from "./rate-figures";
import type { ReportedIndicator } from "./report-material";
import { body, joined, type Part } from "./sentence";
import type { Figure, Paragraph } from "./statement";
import { IN_ANNEX, namesBehind, unitCount, unitKeyOf, type TextContext } from "./text-context";

/**
 * The units with the highest and the lowest rates of each peer group, doubtful ones left out and equal ones all named. A group
 * whose units are all equal is said to be so.
 */
export function extremesParagraphs(context: TextContext, reported: ReportedIndicator): Paragraph[] {
  if (context.rules.extremes < 1) return [];
  const clear = context.facts.filter(({ doubts }) => doubts.length === 0);
  const groups = placedUnits(reported, clear).filter(({ units }) => units.length > 1);
  return groups.map((group) => {
    const name = groups.length > 1 ? tidyName(group.name) : "";
    const key = "extremes/" + reported.key + (group.name === "" ? "" : "/" + tidyName(group.name));
    const start = name === "" ? "" : name + ": ";
    return body(key, joined([start === "" ? capital(said(context, reported, group, key)) : [start, said(context, reported, group, key)], "."]));
  });
}

function said(context: TextContext, reported: ReportedIndicator, group: PlacedGroup, key: string): Part {
  const [first] = group.units;
  if (first === undefined) return "";
  if (!differ(group)) return ["các đơn vị có cùng tỷ lệ ", rateOf(context, reported, first)];
  const { best, last } = ends(group, context.rules.extremes);
  const [high, low] = directionOf(reported.indicator) === "higher" ? [best, last] : [last, best];
  return ["cao nhất", named(context, reported, high, key + "/highest"), "; thấp nhất", named(context, reported, low, key + "/lowest")];
}

/** As many places from either end as were asked for, and no more than keep the ends apart. */
function ends({ units }: PlacedGroup, wanted: number): { readonly best: PlacedUnit[]; readonly last: PlacedUnit[] } {
  for (let count = Math.min(wanted, Math.floor(units.length / 2)); count > 1; count--) {
    const [best, last] = [units.filter(({ fromBest }) => fromBest <= count), units.filter(({ fromLast }) => fromLast <= count)];
    if (!best.some((unit) => last.includes(unit))) return { best, last: last.reverse() };
  }
  return { best: units.filter(({ fromBest }) => fromBest === 1), last: units.filter(({ fromLast }) => fromLast === 1) };
}

/** Equal ones are named with their rate once, unless others are named too; those with full marks where these are listed. */
function named(context: TextContext, reported: ReportedIndicator, units: readonly PlacedUnit[], key: string): Part {
  const { listOrder } = context;
  const [first] = units;
  if (first === undefined) return "";
  const equal = units.every(({ fromBest }) => fromBest === first.fromBest);
  if (equal && units.length > 1) {
    const ordered = listOrder(units.map(({ unit }) => unit));
    const listedBelow = first.result.part === first.result.whole && context.lists.fullMarks.some(({ indicators }) => indicators.join() === reported.key);
    const names = listedBelow ? "" : namesBehind(context, ordered);
    return [" là ", rateOf(context, reported, first), " ở ", unitCount(context, key + "/units", ordered), " đơn vị", names];
  }
  if (units.length > context.rules.longestList) return IN_ANNEX;
  const results = new Map(units.map((placed) => [placed.unit.row, placed]));
  return namesBehind(context, units.map(({ unit }) => unit), ({ row }) => {
    const placed = results.get(row);
    return placed === undefined ? "" : rateOf(context, reported, placed);
  });
}

function rateOf({ material: { source }, rules }: TextContext, { key, indicator }: ReportedIndicator, { unit, result }: PlacedUnit): Figure {
  const rated = { counts: result, source, indicator, rows: [unit.row], target: result.target };
  return rateFigure(key + "/unit/" + unitKeyOf(unit) + "/rate", rated, rules.decimals);
}

function capital(part: Part): Part {
  const [first = "", ...rest] = joined(part);
  return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first, ...rest];
}
