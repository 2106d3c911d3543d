import { addsUp } from "./additive-counts";
import { Failure } from "../domain/failure";
import { valueAt, type Grid } from "../tables/grid";
import { readFigure } from "../tables/read-figure";
import { eachInSteps, finish, type Steps } from "../tables/steps";
import type { UnitTable } from "../tables/unit-table";
import { bandOfComposite, compositeOf } from "./composite-score";
import { judgeMeasure } from "./judge-measure";
import { knownCounts } from "./known-counts";
import type { MeasureCounts } from "./measure-count";
import type { UnrankedUnit } from "./ranking";
import { rankScorecard } from "./rank-scorecard";
import {
  isScorePart,
  type Measure,
  type MeasureResult,
  type Overall,
  type Scorecard,
  type ScorecardRequest,
  type ScoredUnit,
} from "./scorecard";

/** The largest weight: beyond it an index has no need, and a sum of points would no longer be exact on a sheet. */
export const MOST_WEIGHT = 1000;

/** `judgeUnitsInSteps` at once. */
export function judgeUnits(grid: Grid, table: UnitTable, request: ScorecardRequest): Scorecard {
  return finish(judgeUnitsInSteps(grid, table, request));
}

/**
 * Judges the units of a table by several measures at once: each for itself, all together, and by a composite score; then
 * ranks them inside their peer groups. A step is one measure, or a few hundred units.
 *
 * @throws Failure `noMeasure`; `badWeight` for one that is no integer from 1 to `MOST_WEIGHT`; otherwise as `rankUnits`.
 */
export function* judgeUnitsInSteps(grid: Grid, table: UnitTable, request: ScorecardRequest): Steps<Scorecard> {
  const { measures, reading, bands } = request;
  if (measures.length === 0) throw new Failure({ code: "noMeasure" });
  for (const { weight } of measures)
    if (!Number.isInteger(weight) || weight < 1 || weight > MOST_WEIGHT)
      throw new Failure({ code: "badWeight", text: String(weight), most: MOST_WEIGHT });

  const counts: MeasureCounts[] = [];
  for (const { of } of measures) {
    counts.push(knownCounts(grid, table, of, request.addLines === true));
    yield counts.length / measures.length;
  }
  const place = { grid, unitColumn: table.unitColumn };
  const places = counts[0]?.places ?? [];
  const units: ScoredUnit[] = [];
  const judge = (unit: UnrankedUnit): ScoredUnit => {
    const results = measures.map((measure, index): MeasureResult => {
      const count = counts[index]?.units.get(unit.row);
      return count === undefined ? { is: "noActivity" } : judgeMeasure(count, measure, unit, place);
    });
    const composite = compositeOf(results, measures, reading);
    const band = composite && bandOfComposite(composite, bands);
    return { ...unit, rank: undefined, results, overall: overallOf(results), composite, band };
  };
  yield* eachInSteps(places.length, (index) => units.push(judge(places[index] as UnrankedUnit)));
  yield 1;

  const hidden = new Set(table.hiddenRows);
  return {
    request,
    groups: rankScorecard({ units, countIn: (unit, column) => countIn(grid, unit, column) }, request),
    pooled: measures.map((measure, index) => pooledOf(table, measure, index, units)),
    blanks: [...new Set(counts.flatMap(({ blanks }) => blanks))],
    hiddenUnits: units.filter(({ row }) => hidden.has(row)).length,
  };
}

function overallOf(results: readonly MeasureResult[]): Overall {
  if (results.some((result) => result.is === "counted" && result.met === false)) return "missed";
  if (results.some(({ is }) => is === "toReview")) return "unclear";
  return results.some((result) => result.is === "counted" && result.met === true) ? "met" : "nothing";
}

function pooledOf(
  table: UnitTable,
  { of }: Measure,
  index: number,
  units: readonly ScoredUnit[],
): Scorecard["pooled"][number] {
  if (isScorePart(of) || !addsUp(table, of)) return undefined;
  let [part, whole] = [0, 0];
  for (const { results } of units) {
    const result = results[index];
    if (result?.is !== "counted") continue;
    part += result.part;
    whole += result.whole;
  }
  return whole === 0 ? undefined : { part, whole };
}

/** The sum of a unit's lines; a blank or doubtful cell gives no count, so that it breaks no tie. */
function countIn(grid: Grid, { row, lines }: ScoredUnit, column: number): number | undefined {
  let sum = 0;
  for (const line of lines ?? [row]) {
    const figure = readFigure(valueAt(grid, line, column));
    if (figure.kind !== "count") return undefined;
    sum += figure.count;
  }
  return sum;
}
