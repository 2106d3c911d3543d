import { Failure } from "../domain/failure";
import { areaAddress, cellAddress, valueAt, type Area, type CellValue, type Grid } from "../tables/grid";
import { sameValue, sourceHash } from "../tables/source-hash";
import type { UnitTable } from "../tables/unit-table";
import type { Workbook } from "./workbook";

/** Where a period was kept, and what its values came to. */
export interface KeptCopy {
  /** The sheet with the copy, and the row (from 0) where the copied table begins, in the first column. */
  readonly sheet: string;
  readonly top: number;
  /** What was copied. */
  readonly source: { readonly sheet: string; readonly area: Area };
  /** `sourceHash` of it. */
  readonly hash: string;
}

/** A cell of the source that is not what it was. */
export interface ChangedCell {
  /** A1 address in the source. */
  readonly cell: string;
  readonly was: CellValue;
  readonly is: CellValue;
}

/**
 * Whether the source still has the values that were reported. "changedSomewhere": it has not, and the copy cannot tell
 * which. `areaNow` is where the table stands now, if that is another area.
 */
export type SourceState =
  | { readonly is: "same" }
  | { readonly is: "changed"; readonly cells: readonly ChangedCell[]; readonly areaNow: string | undefined }
  | { readonly is: "changedSomewhere" }
  | { readonly is: "gone" };

/** What became of a kept period. "edited": the copy itself has been changed by hand. */
export interface PeriodCheck {
  readonly source: SourceState;
  readonly copy: "kept" | "edited" | "gone";
}

/**
 * Holds the source of a reported period against the values that were reported. Costs a reading of both areas, and one more where the table has moved.
 *
 * @param now where the table of the source's sheet stands by now, as far as it has been read again.
 * @throws what the host refuses, but not that one of the sheets is gone.
 */
export async function checkPeriod(
  workbook: Pick<Workbook, "readSheet">,
  { sheet, top, source, hash }: KeptCopy,
  now?: Pick<UnitTable, "sheet" | "area">,
): Promise<PeriodCheck> {
  const { area } = source;
  const copyArea: Area = { ...area, row: top, column: 0 };
  const kept = await readIfThere(workbook, sheet, copyArea);
  const copy = kept === undefined ? "gone" : sourceHash(kept, copyArea) === hash ? "kept" : "edited";
  const read = await readIfThere(workbook, source.sheet, area);
  if (read === undefined) return { copy, source: { is: "gone" } };
  // Only where the table stands is taken from the last reading; its values may have changed since.
  const elsewhere = now?.sheet === source.sheet && areaAddress(now.area) !== areaAddress(area) ? now.area : undefined;
  const there = elsewhere && (await readIfThere(workbook, source.sheet, elsewhere));
  const same = there && elsewhere ? sourceHash(there, elsewhere) === hash : sourceHash(read, area) === hash;
  if (same) return { copy, source: { is: "same" } };
  if (kept === undefined || copy !== "kept") return { copy, source: { is: "changedSomewhere" } };
  return { copy, source: { is: "changed", cells: changedCells(kept, copyArea, read, area), areaNow: elsewhere && areaAddress(elsewhere) } };
}

function changedCells(before: Grid, copied: Area, now: Grid, area: Area): ChangedCell[] {
  const cells: ChangedCell[] = [];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const was = valueAt(before, copied.row + row, copied.column + column);
      const is = valueAt(now, area.row + row, area.column + column);
      if (!sameValue(was, is)) cells.push({ cell: cellAddress(area.row + row, area.column + column), was, is });
    }
  }
  return cells;
}

async function readIfThere(workbook: Pick<Workbook, "readSheet">, sheet: string, area: Area): Promise<Grid | undefined> {
  try {
    return await workbook.readSheet(sheet, area);
  } catch (error) {
    if (error instanceof Failure && error.detail.code === "sheetGone") return undefined;
    throw error;
  }
}
