/**
 * What reads the workbook's target table and finds the target of each unit: a part of the pane, fetched when the workbook
 * has such a sheet. It holds no state and draws nothing.
 */
export { findTargets } from "./find-targets";
export { assignTargets } from "../ranking/assigned-targets";
export { otherIndicators } from "../ranking/other-indicators";
export { rulesOutOfForce } from "../ranking/rules-out-of-force";
export { unmatchedTargets } from "../ranking/unmatched-targets";
