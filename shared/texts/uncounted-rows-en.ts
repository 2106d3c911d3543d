import { counted } from "./counted-en";
import type { uncountedRowsVi } from "./uncounted-rows-vi";

export const uncountedRowsEn: typeof uncountedRowsVi = (units, columns, names) =>
  `Rows of dossiers of ${counted(units, "unit")} (${names}) could not be counted: see column ${columns}. Ranks and verdicts may change; review them before you name a unit.`;
