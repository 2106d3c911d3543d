import { Failure } from "../domain/failure";
import { areaAddress, valueAt, type Area, type Grid } from "../tables/grid";
import { placeOfCopy, type TopLeft } from "../tables/place-of-copy";
import { sourceHash } from "../tables/source-hash";
import { tableChanges, type TableChanges } from "../tables/table-changes";
import type { UnitTable } from "../tables/unit-table";
import { movedSource, type TablePlace } from "./moved-source";
import type { Workbook } from "./workbook";

/** Where a period was kept, and what its values came to. */
export interface KeptCopy {
  /** The sheet with the copy, and the row (from 0) where the copied table begins, in the first column. */
  readonly sheet: string;
  readonly top: number;
  /** What was copied. */
  readonly source: TablePlace;
  /** `sourceHash` of it. */
  readonly hash: string;
}

/**
 * Whether the source still has the values that were reported. "changedSomewhere": it has not, and the copy cannot tell
 * which; "reshaped": nor can the table be found again by its header. `now` is where the table stands now, if that is elsewhere.
 */
export type SourceState =
  | { readonly is: "same"; readonly now: TablePlace | undefined }
  | ({ readonly is: "changed"; readonly now: TablePlace | undefined } & TableChanges)
  | { readonly is: "changedSomewhere" | "reshaped" | "gone" };

/** What became of a kept period. */
export interface PeriodCheck {
  readonly source: SourceState;
  /** "edited": the copy itself has been changed by hand. */
  readonly copy: "kept" | "edited" | "gone";
}

/** What is known besides the record. */
export interface CheckHints {
  /** Where the table in the pane stands, be it the source or not; its values may have changed since it was read. */
  readonly seen?: Pick<UnitTable, "sheet" | "area"> | undefined;
  /** Sheets with copies and reports: none of them is the source under another name. */
  readonly written?: readonly string[];
}

/**
 * Holds the source of a reported period against the values that were reported. Costs a reading of both areas; one more of the
 * sheet where they differ; and where the sheet is gone, one of each other sheet in sight, as far as `movedSource` looks.
 *
 * @throws what the host refuses, but not that one of the sheets is gone.
 */
export async function checkPeriod(
  workbook: Pick<Workbook, "readSheet" | "sheets">,
  { sheet, top, source, hash }: KeptCopy,
  { seen, written = [] }: CheckHints = {},
): Promise<PeriodCheck> {
  const { area } = source;
  const copied: Area = { ...area, row: top, column: 0 };
  const kept = await readIfThere(workbook, sheet, copied);
  const copy = kept === undefined ? "gone" : sourceHash(kept, copied) === hash ? "kept" : "edited";
  const read = await readIfThere(workbook, source.sheet, area);
  if (read === undefined) {
    const now = await movedSource(workbook, { area, hash, seen, notOn: [sheet, ...written] });
    return { copy, source: now === undefined ? { is: "gone" } : { is: "same", now } };
  }
  const place = seen?.sheet === source.sheet ? seen.area : undefined;
  const sameSize = place === undefined || (place.rows === area.rows && place.columns === area.columns);
  if (sameSize && sourceHash(read, area) === hash) return { copy, source: { is: "same", now: undefined } };
  const whole = await workbook.readSheet(source.sheet);
  if (kept === undefined || copy !== "kept") return { copy, source: withoutCopy(whole, hash, place) };
  const start = placeOfCopy(kept, copied, whole, area);
  if (start === undefined) return { copy, source: { is: "reshaped" } };
  const moved: Area = { ...area, ...start };
  if (sameSize && sourceHash(whole, moved) === hash)
    return { copy, source: { is: "same", now: { sheet: source.sheet, area: moved } } };
  const stands = place !== undefined && place.row === start.row && place.column === start.column ? place : grownArea(kept, copied, whole, start);
  const now = areaAddress(stands) === areaAddress(area) ? undefined : { sheet: source.sheet, area: stands };
  return { copy, source: { is: "changed", now, ...tableChanges(kept, copied, whole, stands) } };
}

/** Without the values that were reported, only a table that was read since can still be known by its sum. */
function withoutCopy(whole: Grid, hash: string, place: Area | undefined): SourceState {
  if (place === undefined || sourceHash(whole, place) !== hash) return { is: "changedSomewhere" };
  return { is: "same", now: { sheet: whole.sheet, area: place } };
}

/** The rows from a start on that may belong to the table: to the first blank row, unless the copy has such rows itself. */
function grownArea(kept: Grid, copied: Area, whole: Grid, start: TopLeft): Area {
  const isBlank = (grid: Grid, row: number, column: number): boolean =>
    Array.from({ length: copied.columns }, (_, right) => valueAt(grid, row, column + right)).every((value) => value === "");
  const size = Array.from({ length: copied.rows }, (_, at) => copied.row + at);
  const end = whole.area.row + whole.area.rows;
  if (size.some((row) => isBlank(kept, row, copied.column))) return { ...copied, ...start };
  let row = start.row;
  while (row < end && !isBlank(whole, row, start.column)) row++;
  return { ...copied, ...start, rows: Math.max(1, row - start.row) };
}

async function readIfThere(workbook: Pick<Workbook, "readSheet">, sheet: string, area: Area): Promise<Grid | undefined> {
  try {
    return await workbook.readSheet(sheet, area);
  } catch (error) {
    if (error instanceof Failure && error.detail.code === "sheetGone") return undefined;
    throw error;
  }
}
