import type { RememberedForm } from "./remembered-form";

/** Remembered forms as saved in a workbook; undefined when they are not what they must be. */
export function checkedForms(saved: unknown): Readonly<Record<string, RememberedForm>> | undefined {
  if (!isRecord(saved)) return undefined;
  return Object.values(saved).every(isForm) ? (saved as Record<string, RememberedForm>) : undefined;
}

function isForm(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value.columns) || !isRecord(value.rows)) return false;
  const { columns, rows, unit, group } = value;
  return (
    Object.values(columns).every((meaning) => meaning === null || typeof meaning === "string") &&
    Object.values(rows).every((kind) => kind === "unit" || kind === "group" || kind === "total" || kind === "other") &&
    (unit === undefined || typeof unit === "string") &&
    (group === undefined || group === null || typeof group === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
