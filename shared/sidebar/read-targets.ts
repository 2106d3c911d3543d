import { readTargetSheet } from "../application/read-target-sheet";
import type { TargetTable } from "../application/target-table";
import { KEPT_INDICATORS, ownIndicators, type OwnIndicator } from "../ranking/own-indicators";
import type { Kept } from "../application/settings";
import type { Grid } from "../tables/grid";

/** The target table of a sheet, with the user's own indicators known by their names. */
export function readTargets(grid: Grid, kept: Kept | undefined): TargetTable | undefined {
  return readTargetSheet(grid, known(kept?.[KEPT_INDICATORS]));
}

/** None when what is saved is damaged; the view about indicators says so. */
function known(saved: unknown): readonly OwnIndicator[] {
  try {
    return ownIndicators(saved);
  } catch {
    return [];
  }
}
