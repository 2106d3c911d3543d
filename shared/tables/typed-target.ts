import type { TargetColumn } from "./target-table-vocabulary";

/** A row of a target table as a person writes it: the target as "45%" or "45", days as dd/mm/yyyy, "" for any. */
export type TypedTarget = Readonly<Record<TargetColumn, string>>;

/** A row of which nothing is written yet. */
export const BLANK_TARGET: TypedTarget = {
  indicator: "",
  group: "",
  unit: "",
  target: "",
  document: "",
  from: "",
  to: "",
};
