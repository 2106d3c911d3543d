import type { FailureDetail } from "../domain/failure";

/** What a finding is, as a code with the facts a sentence needs; `texts/` makes it Vietnamese or English. */
export type FindingDetail =
  /** A cell that cannot be read as the count, rate or target that its column holds. */
  { readonly code: "unreadable"; readonly failure: FailureDetail };
