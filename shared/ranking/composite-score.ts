import { bandOf, type Band } from "../domain/band";
import { decimalOf } from "../domain/decimal";
import { compareFractions, scaledFraction, type Fraction } from "../domain/fraction";
import type { Target } from "../domain/target";
import { weightedMean, type Weighted } from "../domain/weighted-mean";
import { isScorePart, type Composite, type CompositeReading, type Measure, type MeasureResult } from "./scorecard";

const ONE: Fraction = { numerator: 1n, denominator: 1n };
/** Decimals of `Composite.share`: as many as a double has. */
const PLACES = 15;

/**
 * The weighted mean of a unit's measures, exactly. A measure without activity, and by "attainment" one without a target,
 * is left out: the others' weights then stand for all, and the score names what is missing. Undefined while a figure is
 * to be reviewed, since any guess at it would move the unit, and when no measure counts.
 */
export function compositeOf(
  results: readonly MeasureResult[],
  measures: readonly Measure[],
  reading: CompositeReading,
): Composite | undefined {
  if (results.some(({ is }) => is === "toReview")) return undefined;
  const terms: Weighted[] = [];
  const leftOut: number[] = [];
  measures.forEach((measure, index) => {
    const value = valueOf(results[index], measure, reading);
    if (value === undefined) leftOut.push(index);
    else terms.push({ value, weight: measure.weight });
  });
  const value = weightedMean(terms);
  if (value === undefined) return undefined;
  return { value, share: Number(scaledFraction(value, PLACES, "nearest")) / 10 ** PLACES, leftOut };
}

/** What one measure brings, 0..1; points bring their share of the most in both readings. */
function valueOf(result: MeasureResult | undefined, measure: Measure, reading: CompositeReading): Fraction | undefined {
  if (result?.is !== "counted") return undefined;
  const { whole, target } = result;
  const lower = measure.better === "lower";
  const good = lower ? whole - result.part : result.part;
  if (reading === "rates" || isScorePart(measure.of)) return { numerator: BigInt(good), denominator: BigInt(whole) };
  return target && attainment(good, whole, lower ? restOf(target) : target);
}

/** min((part / whole) / target, 1); a target of 0% is attained by anything. */
function attainment(part: number, whole: number, target: Target): Fraction {
  if (target.numerator === 0) return ONE;
  const value = {
    numerator: BigInt(part) * BigInt(target.denominator),
    denominator: BigInt(whole) * BigInt(target.numerator),
  };
  return compareFractions(value, ONE) > 0 ? ONE : value;
}

/** What a target leaves of 100%. */
function restOf({ numerator, denominator }: Target): Target {
  return { numerator: denominator - numerator, denominator };
}

/** The highest band whose threshold, in points of 100, the score reaches; exactly, so that 89,999 is not 90. */
export function bandOfComposite({ value }: Composite, bands: readonly Band[]): Band | undefined {
  const reached = bands.filter(
    ({ from, above }) => compareFractions(value, ofHundred(from)) >= (above === true ? 1 : 0),
  );
  return bandOf(Infinity, reached);
}

function ofHundred(points: number): Fraction {
  const { digits, places } = decimalOf(points);
  return { numerator: BigInt(digits), denominator: 100n * 10n ** BigInt(places) };
}
