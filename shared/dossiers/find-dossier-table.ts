import type { DossierField } from "../domain/dossier";
import type { NoDossierTableReason } from "../domain/dossier-table";
import { isBlank, isFigure } from "../tables/cell-text";
import type { Grid } from "../tables/grid";
import { valueAt } from "../tables/grid";
import { isCount, readHeaders } from "../tables/match-columns";
import { isNeutral, labelOf } from "../tables/match-label";
import { SheetView, type Band } from "../tables/sheet-view";
import { finish, type Steps } from "../tables/steps";
import { chooseColumns, type DossierColumns, type ShownColumn } from "./dossier-columns";
import { findDossierHeader } from "./find-dossier-header";
import { columnLabels, isHeaderAgain } from "./no-dossier-row";

/** What the first rows of a sheet show of a table with a row per dossier. Rows and columns are those of the sheet, from 0. */
export interface ShownDossiers extends DossierColumns {
  readonly sheet: string;
  readonly headerRows: { readonly first: number; readonly last: number };
  /** The first row behind header and numbering; a heading of a group may stand there. */
  readonly firstRow: number;
  /** The header of every column that has one, its levels joined with " > ". */
  readonly headers: ReadonlyMap<number, string>;
  /** The columns that a user may choose from: all that have a header or cells, but the personal ones. */
  readonly readable: readonly number[];
}

/** A table that can be counted: it has a unit, and at least one of dossier id, day of receipt and way in. */
export interface DossierTableFound extends ShownDossiers {
  readonly is: "found";
}

/** Why a sheet shows no such table. `shown`: what there is, where only columns are missing that the user may know of. */
export interface NoDossierTable {
  readonly is: "none";
  readonly reason: NoDossierTableReason;
  readonly shown: ShownDossiers | undefined;
}

/** How sure a header must be that it counts dossiers. */
const SURE_COUNT = 0.6;
/** A row with fewer cells is a heading, a sum or a note. */
const FEWEST_CELLS = 3;
const COUNTED_BY: readonly DossierField[] = ["dossierId", "received", "channel"];

/**
 * The dossier table that the first rows of a sheet show: 40 to 60 rows with all columns are enough. Titles may stand over
 * the header, which may have several rows; a row that numbers the columns is passed over. Personal columns are recognised so
 * that nobody reads them.
 */
export function findDossierTable(grid: Grid): DossierTableFound | NoDossierTable {
  return finish(findDossierTableInSteps(grid));
}

/** The same in steps: a table may have hundreds of columns. */
export function* findDossierTableInSteps(grid: Grid): Steps<DossierTableFound | NoDossierTable> {
  const view = new SheetView(grid);
  const band = { first: grid.area.column, last: grid.area.column + grid.area.columns - 1 };
  const block = yield* findDossierHeader(view, band);
  if (block === undefined) return { is: "none", reason: "noHeader", shown: undefined };
  const { first, last, firstDataRow, paths } = block;
  const rows = sampleRows(view, band, firstDataRow, paths);
  const columns = paths.map((path, at): ShownColumn => {
    const column = band.first + at;
    return { column, path, cells: rows.map((row) => valueAt(grid, row, column)) };
  });
  const chosen = yield* chooseColumns(columns);
  const shown: ShownDossiers = {
    ...chosen,
    sheet: grid.sheet,
    headerRows: { first, last },
    firstRow: firstDataRow,
    headers: new Map(columns.flatMap(({ column, path }) => (path.length === 0 ? [] : [[column, path.join(" > ")] as const]))),
    readable: columns
      .filter(({ column, path, cells }) => !chosen.personal.includes(column) && (path.length > 0 || !cells.every(isBlank)))
      .map(({ column }) => column),
  };
  if (rows.length === 0) return { is: "none", reason: "noRows", shown: undefined };
  const counted = shown.columns;
  if (!counted.has("dossierId") && countsDossiers(counted, columns)) return { is: "none", reason: "rowsAreCounts", shown: undefined };
  const missing = missingColumns(counted);
  return missing === undefined ? { is: "found", ...shown } : { is: "none", reason: missing, shown };
}

/** Which columns a table lacks to be counted; undefined: none. */
export function missingColumns(columns: ReadonlyMap<DossierField, number>): "noUnit" | "nothingToCountBy" | undefined {
  if (!columns.has("unit")) return "noUnit";
  return COUNTED_BY.some((field) => columns.has(field)) ? undefined : "nothingToCountBy";
}

/** Whether a column that is headed as a count ("Số hồ sơ" too) holds numbers, other than answers by 0 and 1. */
function countsDossiers(counted: ReadonlyMap<DossierField, number>, columns: readonly ShownColumn[]): boolean {
  const chosen = new Set(counted.values());
  const readings = readHeaders(columns.map(({ path }) => path));
  return columns.some(({ column, path, cells }, at) => {
    const { meaning, confidence } = readings[at] ?? { meaning: undefined, confidence: 0 };
    const isHeadedSo = (isCount(meaning) && confidence >= SURE_COUNT) || (path.length > 0 && path.map(labelOf).every(isNeutral));
    if (chosen.has(column) || !isHeadedSo) return false;
    const filled = cells.filter((cell) => !isBlank(cell));
    return filled.length > 0 && filled.every(isFigure) && filled.some((cell) => !/^[01]$/.test(String(cell).trim()));
  });
}

function sampleRows(view: SheetView, band: Band, first: number, paths: readonly (readonly string[])[]): number[] {
  const labels = paths.map(columnLabels);
  const rows: number[] = [];
  for (let row = first; row <= view.lastRow; row++) {
    const cells = view.cells(row, band);
    if (cells.filter((cell) => !isBlank(cell)).length >= FEWEST_CELLS && !isHeaderAgain(cells, labels)) rows.push(row);
  }
  return rows;
}
