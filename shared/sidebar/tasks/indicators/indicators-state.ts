import type { Better } from "../../../domain/indicator";
import type { OwnColumn, OwnIndicator } from "../../../ranking/own-indicators";

/** What the user has set in this piece of work. */
export interface IndicatorsState {
  readonly query?: string;
  /** The indicator that is being made or edited. */
  readonly draft?: IndicatorDraft | undefined;
  /** The indicator that was deleted last, to be put back. */
  readonly removed?: OwnIndicator | undefined;
  /** What was done last, in words. */
  readonly done?: string;
  /** The index 766 as typed so far; undefined as it is saved. */
  readonly index?: IndexDraft | undefined;
}

/** An indicator as typed so far. */
export interface IndicatorDraft {
  /** Of the one that is edited; undefined for a new one. */
  readonly key: string | undefined;
  readonly name: string;
  readonly numerator: readonly OwnColumn[];
  readonly denominator: readonly OwnColumn[];
  readonly better: Better;
  /** As typed; undefined for the one that the columns propose. */
  readonly definition: string | undefined;
  /** Whether saving has been tried: from then on what is wrong is said. */
  readonly tried: boolean;
}

/** The index as typed so far. */
export interface IndexDraft {
  /** The most points of each part, in the order of `parts766`. */
  readonly parts: readonly string[];
  readonly bands: readonly BandDraft[];
  readonly tried: boolean;
}

export interface BandDraft {
  readonly name: string;
  readonly from: string;
  readonly above: boolean;
}
