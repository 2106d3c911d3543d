import type { HeaderShift, RememberedForm } from "./remembered-form";

/** No table is further from its header as found; a greater shift cannot have been meant. */
const FARTHEST = 10_000;

/** Remembered forms as saved in a workbook, damaged ones left out; undefined when there are no forms at all. */
export function checkedForms(saved: unknown): Readonly<Record<string, RememberedForm>> | undefined {
  if (!isRecord(saved)) return undefined;
  return Object.fromEntries(Object.entries(saved).filter((entry): entry is [string, RememberedForm] => isForm(entry[1])));
}

function isForm(value: unknown): value is RememberedForm {
  if (!isRecord(value) || !isRecord(value.columns) || !isRecord(value.rows)) return false;
  const { columns, rows, unit, group, header } = value;
  return (
    Object.values(columns).every((meaning) => meaning === null || typeof meaning === "string") &&
    Object.values(rows).every((kind) => kind === "unit" || kind === "group" || kind === "total" || kind === "other") &&
    (unit === undefined || typeof unit === "string") &&
    (group === undefined || group === null || typeof group === "string") &&
    (header === undefined || isShift(header))
  );
}

function isShift(value: unknown): value is HeaderShift {
  if (!isRecord(value)) return false;
  const { row, rows, column, columns } = value;
  const within = (count: unknown, least: number): boolean =>
    typeof count === "number" && Number.isInteger(count) && count >= least && count <= FARTHEST;
  return within(row, -FARTHEST) && within(column, -FARTHEST) && within(rows, 1) && within(columns, 1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
