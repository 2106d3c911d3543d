import { addsUp } from "../ranking/additive-counts";
import type { Counts } from "../domain/point-change";
import type { PlacedTable } from "../ranking/compared-period";
import { joinPeriods } from "../ranking/join-periods";
import { sameIndicator } from "../ranking/period-indicator";
import { rankUnits } from "../ranking/rank-units";
import type { Ranking } from "../ranking/ranking";
import { tablePeriod, type Period } from "../tables/table-period";
import type { NameDecisions } from "../units/name-decisions";
import { isLikePeriod, periodOrder } from "./period-order";
import { summed, trendFigures, trendRows, type TrendFigure } from "./trend-figures";

/** One indicator over several periods. */
export interface PeriodTrend {
  /** Oldest first; the last is the one of the ranking. At least one. */
  readonly periods: readonly TrendPeriod[];
  /** The units of this period by group, in sheet order; figures as many as periods. */
  readonly units: readonly TrendUnit[];
  /** Units that have a rate, or no activity, in every period; undefined where the sums are those of just these units. */
  readonly common: { readonly units: number; readonly counts: readonly Counts[] } | undefined;
  readonly leftOut: readonly LeftOutPeriod[];
}

export interface TrendPeriod {
  readonly period: Period;
  readonly sheet: string;
  /** How many units have a rate, and their sums. */
  readonly ranked: number;
  readonly pooled: Counts;
}

export interface TrendUnit {
  readonly name: string;
  readonly group: string;
  readonly figures: readonly TrendFigure[];
}

/**
 * A table that names a period and yet is not part of the trend: a period of another kind, or after this one, or told
 * differently by two tables, or a table that cannot give the indicator (`error`).
 */
export interface LeftOutPeriod {
  readonly sheet: string;
  readonly label: string;
  readonly why: "unlike" | "later" | "twice" | "cannotRank";
  readonly error?: unknown;
}

/** A period as its table gives it, with the row there of each unit of this period. */
interface Ranked extends PlacedTable {
  readonly period: Period;
  readonly ranking: Ranking;
  readonly rows: ReadonlyMap<number, number> | undefined;
}

/**
 * The course of an indicator over the periods whose tables are given: the very same definition, and units joined by exact
 * names and what the user has confirmed only. Tables without a period, and of this period, are passed over.
 *
 * @param current this period's table, which names its period, and its ranking.
 * @returns undefined where the current table names no period, and where the counts of units do not add up (`addsUp`).
 */
export function periodTrend(
  current: PlacedTable & { readonly ranking: Ranking },
  others: readonly PlacedTable[],
  decisions: NameDecisions,
): PeriodTrend | undefined {
  const now = tablePeriod(current.table);
  if (now === undefined || !addsUp(current.table, current.ranking.request.indicator)) return undefined;
  const leftOut: LeftOutPeriod[] = [];
  const found: Ranked[] = [];
  for (const other of others) {
    const period = tablePeriod(other.table);
    if (period === undefined) continue;
    const told = { sheet: other.table.sheet, label: period.label };
    if (!isLikePeriod(period, now)) {
      leftOut.push({ ...told, why: "unlike" });
      continue;
    }
    const order = periodOrder(period, now) - periodOrder(now, now);
    if (order === 0) continue;
    if (order > 0) leftOut.push({ ...told, why: "later" });
    else {
      try {
        found.push(rankedAlike(current, other, period, decisions));
      } catch (error) {
        leftOut.push({ ...told, why: "cannotRank", error });
      }
    }
  }
  const earlier = withoutTwins(found, now, leftOut).sort((a, b) => periodOrder(a.period, now) - periodOrder(b.period, now));
  return { ...laidOut([...earlier, { ...current, period: now, rows: undefined }]), leftOut };
}

function rankedAlike(
  { table, ranking }: PlacedTable & { readonly ranking: Ranking },
  other: PlacedTable,
  period: Period,
  decisions: NameDecisions,
): Ranked {
  const { indicator, order, addLines } = ranking.request;
  const request = {
    indicator: sameIndicator(indicator, table, other.table),
    target: { from: "none" },
    order,
    ...(addLines !== undefined && { addLines }),
  } as const;
  const { rows } = joinPeriods(table.rows, other.table.rows, decisions);
  return { ...other, period, ranking: rankUnits(other.grid, other.table, request), rows };
}

/** Two tables of one period are one only where they say the same; else nobody but the user can tell which one holds. */
function withoutTwins(found: readonly Ranked[], now: Period, leftOut: LeftOutPeriod[]): Ranked[] {
  const byTime = new Map<number, Ranked[]>();
  for (const one of found) {
    const order = periodOrder(one.period, now);
    byTime.set(order, [...(byTime.get(order) ?? []), one]);
  }
  return [...byTime.values()].flatMap((alike) => {
    const [first] = alike;
    if (first !== undefined && alike.every(({ ranking }) => saysTheSame(ranking, first.ranking))) return [first];
    for (const { table, period } of alike) leftOut.push({ sheet: table.sheet, label: period.label, why: "twice" });
    return [];
  });
}

function saysTheSame(one: Ranking, other: Ranking): boolean {
  const said = ({ groups }: Ranking): string =>
    groups.flatMap(({ units }) => units.map(({ name, part, whole }) => `${name} ${part}/${whole}`)).sort().join("\n");
  return said(one) === said(other);
}

function laidOut(all: readonly Ranked[]): Pick<PeriodTrend, "periods" | "units" | "common"> {
  const last = all[all.length - 1];
  const find = all.map(({ ranking }) => trendFigures(ranking));
  const units = (last === undefined ? [] : trendRows(last.ranking)).map(({ row, name, group }) => ({
    name,
    group,
    figures: all.map(({ rows }, at) => find[at]?.(rows === undefined ? row : rows.get(row)) ?? { is: "missing" as const }),
  }));
  const known = units.filter(({ figures }) => figures.every(({ is }) => is === "rate" || is === "noActivity"));
  const counts = all.map((_, at) => summed(known.flatMap(({ figures }) => figures[at] ?? [])));
  const isAll = all.every(({ ranking: { pooled } }, at) => {
    return pooled.part === counts[at]?.part && pooled.whole === counts[at]?.whole;
  });
  return {
    periods: all.map(({ period, table, ranking }) => ({
      period,
      sheet: table.sheet,
      ranked: ranking.groups.reduce((sum, group) => sum + group.units.length, 0),
      pooled: ranking.pooled,
    })),
    units,
    common: isAll ? undefined : { units: known.length, counts },
  };
}
