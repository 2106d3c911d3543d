import { listedNames } from "./listed-names";
import { showCount } from "./show-number";
import type { unmatchedTargetsVi } from "./unmatched-targets-vi";

export const unmatchedTargetsEn: typeof unmatchedTargetsVi = (sheet, unmatched) =>
  `Rows of the sheet “${sheet}” naming units that the table does not have: ${showCount(new Set(unmatched.map(({ row }) => row)).size)} ` +
  `(${listedNames(unmatched.map(({ row, name }) => `row ${String(row)} “${name}”`))}). Where a name is written differently, correct it so that its target is used.`;
