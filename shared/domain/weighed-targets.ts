import { scaledFraction, type Fraction } from "./fraction";
import type { Target } from "./target";
import { TargetSums } from "./target-sums";

/** What the targets of units come to together, each weighing its dossiers of the last period. */
export interface WeighedTargets {
  /** Σ whole × target ≥ parent × Σ whole. Decided by integers; fractions of a dossier count as such. */
  readonly met: boolean;
  /** Σ whole × target / Σ whole as a number 0..1, for showing; 0 without dossiers. */
  readonly share: number;
  /** Whole dossiers above the parent's target, rounded down; 0 when it is missed. */
  readonly surplus: number;
  /** Whole dossiers short of it, rounded up; 0 when it is met. */
  readonly missing: number;
  /** Σ whole × target, in dossiers and fractions of them. */
  readonly sum: Fraction;
  /** Σ of each unit's dossiers, rounded up unit by unit: what comes about when every unit just meets its target. */
  readonly dossiers: number;
  /** Whole dossiers of these above parent × Σ whole, rounded down: what belongs to the rounded ones. 0 when they miss it. */
  readonly spareDossiers: number;
  /** Σ whole. */
  readonly whole: number;
}

/** Decimals of `share`: as many as verdicts on shown rates look at. */
const PLACES = 13;

/**
 * Weighs targets against the parent's, exactly. Units and targets stand in the same order; wholes are integers from 0.
 * Without any dossiers nothing is met and nothing is missing.
 */
export function weighTargets(
  units: readonly { readonly whole: number }[],
  targets: readonly { readonly target: Target; readonly dossiers: number }[],
  parent: Target,
): WeighedTargets {
  const sums = new TargetSums();
  let [whole, dossiers] = [0, 0];
  targets.forEach((given, index) => {
    const weight = units[index]?.whole ?? 0;
    sums.add(BigInt(weight), given.target);
    whole += weight;
    dossiers += given.dossiers;
  });
  const sum = sums.fraction();
  if (whole === 0) return { met: false, share: 0, surplus: 0, missing: 0, sum, dossiers, spareDossiers: 0, whole };
  const { numerator, denominator } = sum;
  const excess = sums.excessOver(parent, whole);
  const met = excess.numerator >= 0n;
  const overall = { numerator, denominator: denominator * BigInt(whole) };
  return {
    met,
    share: Number(scaledFraction(overall, PLACES, "down")) / 10 ** PLACES,
    surplus: met ? Number(scaledFraction(excess, 0, "down")) : 0,
    missing: met ? 0 : -Number(scaledFraction(excess, 0, "down")),
    sum,
    dossiers,
    spareDossiers: spareOf(dossiers, parent, whole),
    whole,
  };
}

function spareOf(dossiers: number, parent: Target, whole: number): number {
  const by = BigInt(parent.denominator);
  const above = BigInt(dossiers) * by - BigInt(parent.numerator) * BigInt(whole);
  return above < 0n ? 0 : Number(above / by);
}
