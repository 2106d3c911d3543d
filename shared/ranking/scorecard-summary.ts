import type { Measure, Scorecard, ScoredUnit } from "./scorecard";

/** Units that have met `met` of the `judged` targets they were held against. */
export interface TargetsMet {
  readonly met: number;
  readonly judged: number;
  readonly units: number;
}

/** How many units stand where, over all peer groups. */
export interface ScorecardSummary {
  readonly units: number;
  readonly ranked: number;
  readonly met: number;
  readonly missed: number;
  readonly unclear: number;
  readonly nothing: number;
  /** How many units have met so many of the targets they were held against, the most met first. */
  readonly byTargets: readonly TargetsMet[];
  /** Units whose every measure is full: 100%, or 0% where lower is better; by counts, never by rounded rates. */
  readonly full: readonly ScoredUnit[];
}

/** Counts the units of a scorecard. Nothing is divided by zero: without measures nobody is full. */
export function summarizeScorecard({ request, groups }: Scorecard): ScorecardSummary {
  const { measures } = request;
  const units = groups.flatMap((group) => group.units);
  const having = (overall: ScoredUnit["overall"]): number => units.filter((unit) => unit.overall === overall).length;
  return {
    units: units.length,
    ranked: units.filter(({ rank }) => rank !== undefined).length,
    met: having("met"),
    missed: having("missed"),
    unclear: having("unclear"),
    nothing: having("nothing"),
    byTargets: countByTargets(units),
    full: units.filter((unit) => measures.length > 0 && measures.every((measure, index) => isFull(unit, measure, index))),
  };
}

function countByTargets(units: readonly ScoredUnit[]): TargetsMet[] {
  const counts = new Map<string, TargetsMet>();
  for (const unit of units) {
    const { judged, met } = targetsOf(unit);
    const key = String(met) + "/" + String(judged);
    if (judged > 0) counts.set(key, { met, judged, units: (counts.get(key)?.units ?? 0) + 1 });
  }
  return [...counts.values()].sort((first, second) => second.met - first.met || first.judged - second.judged);
}

/** How many targets a unit was held against, and how many of them it has met. */
export function targetsOf({ results }: ScoredUnit): { readonly judged: number; readonly met: number } {
  const verdicts = results.flatMap((result) => (result.is === "counted" && result.met !== undefined ? [result.met] : []));
  return { judged: verdicts.length, met: verdicts.filter((met) => met).length };
}

function isFull({ results }: ScoredUnit, { better }: Measure, index: number): boolean {
  const result = results[index];
  return result?.is === "counted" && result.part === (better === "higher" ? result.whole : 0);
}
