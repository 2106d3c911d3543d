import { daysFromTo } from "./day-count";
import { Failure } from "./failure";
import { compareFractions, type Fraction } from "./fraction";
import type { Counts } from "./point-change";
import { meetsTarget, type Target } from "./target";

/** How many days figures have piled up, and how many are left until the target is due. */
export interface OutlookDays {
  /** First day to assessment, both counted. */
  readonly elapsed: number;
  /** The days after the assessment, the last one counted; 0 when it is the last day itself. */
  readonly left: number;
}

/**
 * Where a unit stands on its way to its target. All of it is arithmetic under one assumption: on each day that is left
 * as many dossiers come in as on the average day so far. It promises nothing.
 */
export interface Outlook {
  /** Dossiers a day so far. */
  readonly daily: Fraction;
  /** Dossiers that are assumed to come; seldom a whole number. */
  readonly coming: Fraction;
  /** The share of the coming dossiers that the target needs: above 1 it is out of reach, at 0 or below it is safe. */
  readonly needed: Fraction | undefined;
  /** "ended": no dossiers are to come, so the rate of today is the rate at the end. */
  readonly stands: "safe" | "open" | "outOfReach" | "ended";
  /** The rate at the end should every coming dossier count. */
  readonly best: Fraction;
  /** The rate at the end at the present pace, and whether that meets the target; undefined where there is no pace. */
  readonly end: { readonly rate: Fraction; readonly met: boolean } | undefined;
}

/**
 * The days of a cumulative period. Days are ISO texts.
 *
 * @throws Failure `daysOutOfOrder` unless from ≤ assessed ≤ until.
 */
export function outlookDays(from: string, assessed: string, until: string): OutlookDays {
  const [elapsed, left] = [daysFromTo(from, assessed), daysFromTo(assessed, until) - 1];
  if (elapsed < 1 || left < 0) throw new Failure({ code: "daysOutOfOrder", from, assessed, until });
  return { elapsed, left };
}

/**
 * The outlook of a unit, exactly. With o of n dossiers after D days, R days left and a target t:
 * nR/D dossiers come; of them (t·n·(D+R) − o·D) / (n·R) are needed; at the pace a of b the rate ends at
 * (o·b·D + a·n·R) / (b·n·(D+R)), which meets the target exactly when a/b is at least what is needed.
 *
 * @param now counts so far; the whole is above 0.
 * @param pace what came in lately (`paceSince`), or `now` itself where that is not known: then the rate stays as it is.
 * Undefined, or a whole of 0, has no pace.
 */
export function outlook(now: Counts, target: Target, days: OutlookDays, pace: Counts | undefined): Outlook {
  const [o, n] = [BigInt(now.part), BigInt(now.whole)];
  const [D, R] = [BigInt(days.elapsed), BigInt(days.left)];
  const [p, q] = [BigInt(target.numerator), BigInt(target.denominator)];
  const daily = { numerator: n, denominator: D };
  const coming = { numerator: n * R, denominator: D };
  const best = { numerator: o * D + n * R, denominator: n * (D + R) };
  if (R === 0n) {
    const end = { rate: { numerator: o, denominator: n }, met: meetsTarget(now.part, now.whole, target) };
    return { daily, coming, needed: undefined, stands: "ended", best, end };
  }
  const needed = { numerator: p * n * (D + R) - q * o * D, denominator: q * n * R };
  const stands = needed.numerator <= 0n ? "safe" : needed.numerator > needed.denominator ? "outOfReach" : "open";
  return { daily, coming, needed, stands, best, end: endAt(pace) };

  function endAt(lately: Counts | undefined): Outlook["end"] {
    if (lately === undefined || lately.whole === 0) return undefined;
    const [a, b] = [BigInt(lately.part), BigInt(lately.whole)];
    const rate = { numerator: o * b * D + a * n * R, denominator: b * n * (D + R) };
    return { rate, met: compareFractions(rate, { numerator: p, denominator: q }) >= 0 };
  }
}
