import type { Target } from "./target";

/**
 * How a parent's target is spread. "equal": one level for all. "gap": each unit closes the same share of the way from
 * where it stands to its ceiling.
 */
export type AllocationRule = "equal" | "gap";

/** What written targets are multiples of, in tenths of a percent: 1%, 0,5% or 0,1%. */
export type AllocationStep = 10 | 5 | 1;

/** A unit with its counts of the last period: integers, 0 ≤ part ≤ whole. */
export interface AllocationUnit {
  readonly part: number;
  readonly whole: number;
  /** Its own instead of the one for all. */
  readonly floor?: Target;
  readonly ceiling?: Target;
  /** Set by hand: kept as it is, whatever rule, floor, ceiling and step say. */
  readonly fixed?: Target;
}

/** What is to be spread, and how. */
export interface AllocationRequest {
  readonly parent: Target;
  readonly rule: AllocationRule;
  /** No unit is given less or more than these. */
  readonly floor: Target;
  readonly ceiling: Target;
  readonly step: AllocationStep;
  /** Nobody is given less than what they have reached, as far as their ceiling allows. */
  readonly keepReached: boolean;
}
