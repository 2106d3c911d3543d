import type { AllocationRequest } from "../domain/allocation-request";
import type { GivenTarget } from "../domain/allocation-rule";
import type { WeighedTargets } from "../domain/weighed-targets";
import type { FittedIndicator } from "../ranking/ranking";
import type { UnitToAssign } from "../ranking/units-to-assign";
import type { UnitTable } from "../tables/unit-table";

/** What the annex of a decision says: who is given which target, from what, how, and on whose behalf. */
export interface AllocationReport {
  /** The table of the last period. */
  readonly table: UnitTable;
  readonly indicator: FittedIndicator;
  /** In the order of the table; `targets` stand in the same order. */
  readonly units: readonly UnitToAssign[];
  readonly targets: readonly GivenTarget[];
  readonly weighed: WeighedTargets;
  readonly request: AllocationRequest;
  /** As in `Allocation`. */
  readonly level: number;
  /** Whether the others were worked out again around the targets that were set by hand. */
  readonly spread: boolean;
  /** Names of units whose figures are doubtful and that were left out on purpose. */
  readonly leftOut: readonly string[];
  /** What assigns the parent's target: "Quyết định số 793/QĐ-UBND"; "" when not given. */
  readonly document: string;
  /** Who assigns the units: "UBND huyện Phú Bình"; "" leaves a line to write on. */
  readonly body: string;
  /** The decision that the annex belongs to, with number and date; "" leaves lines to write on. */
  readonly decision: string;
  /** When the annex was made: "14:05 ngày 22/11/2026". */
  readonly madeAt: string;
}

/** What the indicator counts, as a noun. */
export function countedNoun({ id }: FittedIndicator): string {
  return id === "servicesInUse" ? "dịch vụ công" : "hồ sơ";
}
