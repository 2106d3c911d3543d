import { Failure } from "./failure";
import type { Counts } from "./point-change";

/**
 * What has come in between two cumulative readings of the same unit: 1,000/5,000 and then 1,300/5,600 gives 300/600.
 * 0/0 when nothing came in. Both readings are counts, 0 ≤ part ≤ whole.
 *
 * @throws Failure `cumulativeFell` when the part, the whole or what is not in the part has become smaller: figures that
 * have piled up cannot, so one of the two readings is wrong or of another kind.
 */
export function paceSince(before: Counts, now: Counts): Counts {
  const [part, whole] = [now.part - before.part, now.whole - before.whole];
  if (part < 0 || whole < 0 || part > whole)
    throw new Failure({
      code: "cumulativeFell",
      part: now.part,
      whole: now.whole,
      partBefore: before.part,
      wholeBefore: before.whole,
    });
  return { part, whole };
}
