import { valueAt, type Area, type CellValue } from "../tables/grid";
import { runWith, type RowsRead } from "./column-blocks";
import type { DossierSheet } from "./dossier-sheet";
import { isTooLarge } from "./too-large";
import type { ColumnsRead } from "./columns-read";
import type { Workbook } from "./workbook";

/** Dossiers that come with the header, to learn what a row weighs. */
const FIRST_ROWS = 1000;

/** What stands above a table, and how far its sheet is used: by this it is known again. */
export interface KnownHeader {
  /** Row by row, the texts of the columns that are read; undefined for anything but a text. */
  readonly texts: readonly (readonly (string | undefined)[])[];
  readonly used: Area | undefined;
}

/** Reads the header, how far the sheet is used, and by the same request the first 1,000 dossiers unless they are too large. */
export async function readOpening(
  workbook: Pick<Workbook, "readColumns">,
  found: DossierSheet,
  columns: readonly number[],
  end: number,
): Promise<{ readonly header: KnownHeader; readonly first: RowsRead }> {
  const { firstRow } = found;
  const read = await readFrom(workbook, found, columns, Math.min(end, firstRow + FIRST_ROWS)).catch((error: unknown) => {
    if (!isTooLarge(error)) throw error;
    return readFrom(workbook, found, columns, firstRow);
  });
  const runs = read.runs.map(({ column, values }) => ({ column, values: values.slice(rowsOfHeader(found)) }));
  return { header: headerOf(found, read, columns), first: { row: firstRow, rows: runs[0]?.values.length ?? 0, runs } };
}

/** Reads the header, and how far the sheet is used. */
export async function readHeader(
  workbook: Pick<Workbook, "readColumns">,
  found: DossierSheet,
  columns: readonly number[],
): Promise<KnownHeader> {
  return headerOf(found, await readFrom(workbook, found, columns, found.firstRow), columns);
}

/** The header as the table was found by it. */
export function foundHeader(found: DossierSheet, columns: readonly number[]): KnownHeader {
  const { head, headerRow, used } = found;
  return { texts: textsOf(found, columns, (at, column) => valueAt(head, headerRow + at, column)), used };
}

/**
 * Whether a header is still the one it was. A day is a text in a table as it was found and a number when it is read again,
 * so only what is a text both times is compared.
 */
export function isSameHeader(one: KnownHeader, other: KnownHeader): boolean {
  const { used } = one;
  if (used === undefined || other.used === undefined) return false;
  return (
    used.row + used.rows === other.used.row + other.used.rows &&
    used.column + used.columns === other.used.column + other.used.columns &&
    one.texts.every((row, at) =>
      row.every((text, place) => {
        const now = other.texts[at]?.[place];
        return text === undefined || now === undefined || text === now;
      }),
    )
  );
}

function readFrom(
  workbook: Pick<Workbook, "readColumns">,
  { head, headerRow: row }: DossierSheet,
  columns: readonly number[],
  until: number,
): Promise<ColumnsRead> {
  return workbook.readColumns(head.sheet, { columns, row, rows: until - row, withUsed: true });
}

function headerOf(found: DossierSheet, { runs, used }: ColumnsRead, columns: readonly number[]): KnownHeader {
  const cell = (at: number, column: number): CellValue | undefined => {
    const run = runWith(runs, column);
    return run?.values[at]?.[column - run.column];
  };
  return { texts: textsOf(found, columns, cell), used };
}

/** From the first row of the header down to the first dossier. */
function rowsOfHeader({ headerRow, firstRow }: DossierSheet): number {
  return firstRow - headerRow;
}

function textsOf(
  found: DossierSheet,
  columns: readonly number[],
  cell: (at: number, column: number) => CellValue | undefined,
): KnownHeader["texts"] {
  return Array.from({ length: rowsOfHeader(found) }, (_, at) =>
    columns.map((column) => {
      const value = cell(at, column);
      return typeof value === "string" ? value : undefined;
    }),
  );
}
