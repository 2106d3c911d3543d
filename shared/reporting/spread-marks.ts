import type { Better } from "../domain/indicator";

/** What the picture needs of a unit. */
export interface SpreadUnit {
  /** 0..1; more is drawn at the end. */
  readonly rate: number;
  readonly met: boolean | undefined;
}

/** A stack of units that stand about alike: how many of them, and where, 0..1. */
export interface SpreadStack {
  readonly at: number;
  readonly met: number;
  readonly short: number;
  readonly unjudged: number;
}

export interface SpreadMarks {
  /** From left to right; none is empty. */
  readonly stacks: readonly SpreadStack[];
  /** The units of the highest stack. */
  readonly highest: number;
}

/** Stacks side by side: a stack has 6.7 px in the narrowest pane. */
const STACKS = 40;

/**
 * Gathers units into stacks along 0..1. A target is always an edge between two stacks, and which side a unit goes to is
 * its verdict, which was decided from counts: no unit is drawn on the wrong side of the line because it was rounded
 * there. Without a shared target the stacks are as wide as each other.
 *
 * @param target 0..1, one for all units; where it is 0 or 1, units that are equal to it stand on the line itself.
 * @param better "higher": those that have met it stand to the right of it.
 */
export function spreadMarks(
  units: readonly SpreadUnit[],
  target: number | undefined,
  better: Better,
): SpreadMarks {
  const stacks = new Map<number, { met: number; short: number; unjudged: number }>();
  for (const { rate, met } of units) {
    const at = placeOf(rate, target, met === undefined ? undefined : met === (better === "higher"));
    const stack = stacks.get(at) ?? { met: 0, short: 0, unjudged: 0 };
    stack[met === undefined ? "unjudged" : met ? "met" : "short"]++;
    stacks.set(at, stack);
  }
  const sorted = [...stacks].sort(([a], [b]) => a - b).map(([at, stack]) => ({ at, ...stack }));
  const highest = sorted.reduce((most, { met, short, unjudged }) => Math.max(most, met + short + unjudged), 0);
  return { stacks: sorted, highest };
}

/** The middle of the stack of a rate. */
function placeOf(rate: number, target: number | undefined, right: boolean | undefined): number {
  if (target === undefined) return middle(rate, 0, 1);
  return (right ?? rate >= target) ? middle(rate, target, 1) : middle(rate, 0, target);
}

function middle(rate: number, from: number, to: number): number {
  const width = to - from;
  if (width <= 0) return from;
  const stacks = Math.max(1, Math.round(width * STACKS));
  const stack = Math.min(stacks - 1, Math.max(0, Math.floor(((rate - from) / width) * stacks)));
  return from + (width * (stack + 0.5)) / stacks;
}
