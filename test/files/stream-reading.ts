import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sourceOfBytes } from "../../shared/files/byte-source";
import { rowsOf } from "../../shared/files/stream-file";
import type { LargeFile, StreamedRows, StreamWatch } from "../../shared/files/stream-rows";
import type { CellValue } from "../../shared/tables/grid";

/** A pace for which no time goes by. */
export const AT_ONCE = { now: () => 0, pause: () => Promise.resolve() };

export function fileOf(bytes: Uint8Array | string, pieceBytes?: number, name = "tep.xlsx"): LargeFile {
  return { name, source: sourceOfBytes(typeof bytes === "string" ? strToU8(bytes) : bytes, pieceBytes) };
}

export async function batchesOf(file: LargeFile, sheet: string, columns: readonly number[], firstRow = 0, watch?: StreamWatch): Promise<StreamedRows[]> {
  const batches: StreamedRows[] = [];
  for await (const batch of rowsOf(file, { sheet, columns, firstRow }, AT_ONCE, watch)) batches.push(batch);
  return batches;
}

/** The cells of all batches from row 0 on; rows that were not delivered are blank. */
export async function cellsOf(file: LargeFile, sheet: string, columns: readonly number[], firstRow = 0): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  for (const batch of await batchesOf(file, sheet, columns, firstRow)) {
    while (rows.length < batch.firstRow) rows.push(columns.map(() => ""));
    for (const row of batch.rows) rows.push([...row]);
  }
  return rows;
}

/** The same file with its parts not packed: pieces of the file are then pieces of its XML. */
export function unpackedFile(bytes: Uint8Array, change: (xml: string, part: string) => string = (xml) => xml): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strToU8(change(strFromU8(part), name))] as const);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
