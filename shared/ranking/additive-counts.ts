import type { Count } from "../domain/indicator";
import type { UnitTable } from "../tables/unit-table";
import type { FittedIndicator } from "./ranking";

/** Several units offer the same services, so these do not add up. */
export const NOT_ADDITIVE: readonly Count[] = [
  "servicesTotal",
  "servicesOffered",
  "servicesFullOnline",
  "servicesPartOnline",
  "servicesWithDossiers",
  "servicesWithOnline",
];

/** Whether the counts of units may be added up for an indicator: of services, which several units offer alike, they may not. */
export function addsUp({ columns }: Pick<UnitTable, "columns">, indicator: FittedIndicator): boolean {
  const counted = new Set([...indicator.numerator, ...indicator.denominator].map(({ column }) => column));
  return !columns.some(({ column, meaning }) => counted.has(column) && NOT_ADDITIVE.some((count) => count === meaning));
}
