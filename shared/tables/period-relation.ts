import { dayAfter, PER_YEAR, type Period } from "./period";

/** How one period stands to another. */
export type PeriodRelation = "same" | "previous" | "lastYear" | "earlier" | "later";

/**
 * How `other` stands to `current`: "previous" is the one right before, of the same kind; "lastYear" the same stretch of
 * the year before. A year that one of them leaves out is taken to be the same, and December before January.
 *
 * @returns undefined where it cannot be told, as of a month without a year and a quarter.
 */
export function periodRelation(other: Period, current: Period): PeriodRelation | undefined {
  if (other.label === current.label) return "same";
  const numbered = other.kind === current.kind && other.number !== undefined && current.number !== undefined;
  if (other.kind !== "range" && (numbered || other.kind === "year") && other.kind === current.kind) {
    if (other.cumulative === current.cumulative) {
      const relation = relationOfNumbers(other, current);
      if (relation !== undefined) return relation;
    }
  }
  if (other.to === undefined || current.to === undefined) return undefined;
  if (oneYearApart(other, current)) return "lastYear";
  if (other.from !== undefined && current.from !== undefined && !other.cumulative && !current.cumulative) {
    if (dayAfter(other.to) === current.from) return other.kind === current.kind ? "previous" : "earlier";
    return other.to < current.from ? "earlier" : current.to < other.from ? "later" : undefined;
  }
  if (other.to === current.to) return undefined;
  return other.to < current.to ? "earlier" : "later";
}

function relationOfNumbers(other: Period, current: Period): PeriodRelation | undefined {
  if (other.month !== current.month) return undefined;
  const known = other.year !== undefined && current.year !== undefined;
  const years = known ? (other.year ?? 0) - (current.year ?? 0) : 0;
  const perYear = PER_YEAR[other.kind];
  const steps = (other.number ?? 0) - (current.number ?? 0);
  if (years === -1 && steps === 0 && other.kind !== "year") return "lastYear";
  if (perYear === undefined) {
    if (years !== 0 || steps === 0) return undefined;
    return steps === -1 ? "previous" : steps < 0 ? "earlier" : "later";
  }
  const apart = years * perYear + steps;
  if (apart === -1 || (!known && apart === perYear - 1)) return "previous";
  if (apart === 0) return undefined;
  return apart < 0 ? "earlier" : known ? "later" : undefined;
}

function oneYearApart(other: Period, current: Period): boolean {
  const back = (day: string): string => String(Number(day.slice(0, 4)) - 1) + day.slice(4);
  if (other.cumulative !== current.cumulative || other.to === undefined || current.to === undefined) return false;
  const start = current.from === undefined ? undefined : back(current.from);
  return other.from === start && other.to === back(current.to);
}
