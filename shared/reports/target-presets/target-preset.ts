import type { TypedTarget } from "../../tables/typed-target";

/** Targets that have been published, as rows of a target table. */
export interface TargetPreset {
  readonly id: string;
  readonly name: string;
  /** Where the figures were read. */
  readonly source: string;
  /** What must be known before they are used. */
  readonly note: string;
  /** ISO dates between which they are valid, both included. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly TypedTarget[];
}
