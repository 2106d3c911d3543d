import { readTargetSets, type TargetSet } from "../../../application/target-sets";

/** The saved sets, or why they cannot be read; then they must not be written over. */
export interface KeptSets {
  readonly sets: readonly TargetSet[];
  readonly error: unknown;
}

/** What is kept of sets, read; never throws. */
export function keptSets(kept: unknown): KeptSets {
  try {
    return { sets: readTargetSets(kept), error: undefined };
  } catch (error) {
    return { sets: [], error };
  }
}
