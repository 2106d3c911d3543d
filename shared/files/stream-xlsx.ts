import { Failure } from "../domain/failure";
import type { CellValue, Grid } from "../tables/grid";
import type { ByteSource } from "./byte-source";
import { CarriedBytes } from "./carried-bytes";
import { fedInSlices } from "./fed-in-slices";
import { RowBatch } from "./row-batch";
import { RowFiller } from "./row-filler";
import { SharedStringScanner } from "./scan-shared-strings";
import { type SharedStrings, type TextsByNumber } from "./shared-strings";
import { CellReader } from "./sheet-cell";
import { SheetScanner } from "./sheet-scanner";
import { StreamPacer } from "./stream-pacer";
import { HEAD_ROWS, gridOfHead } from "./stream-head";
import type { LargeFile, StreamedRows, StreamHead, StreamPace, StreamWatch, WantedCells } from "./stream-rows";
import { isTooLarge, unpackedChunks } from "./unpacked-chunks";
import { readWorkbookParts, type WorkbookParts } from "./workbook-parts";
import type { PackedPart } from "./zip-directory";

/** As much of a chunk as is looked at between two looks at the clock. */
const AT_ONCE = 256 * 1024;

/** The sheets of an .xlsx file, and the first rows of the one asked for, or else of the first that holds something. */
export async function headOfXlsx({ name, source }: LargeFile, asked?: string): Promise<StreamHead> {
  const parts = await readWorkbookParts(source);
  const sheets = [...parts.sheets.keys()];
  for (const sheet of asked === undefined ? sheets : [asked]) {
    const part = sheetPart(parts, sheet);
    if (isTooLarge(part)) throw new Failure({ code: "fileUnpacksTooLarge", name });
    const grid = await headOfSheet(source, parts, part, sheet);
    if (grid.values.length > 0 || asked !== undefined) return { sheets, grid };
  }
  throw new Failure({ code: "fileEmpty", name });
}

/** Reads the first rows twice: first for the texts that they name, of which those further on are then not read. */
async function headOfSheet(source: ByteSource, parts: WorkbookParts, part: PackedPart, sheet: string): Promise<Grid> {
  let last = -1;
  const noted: TextsByNumber = {
    at: (index) => {
      last = Math.max(last, index);
      return "";
    },
  };
  await firstRows(source, part, new CellReader(noted, parts.dayText));
  const strings = await firstStrings(source, parts.strings, last + 1);
  return gridOfHead(sheet, await firstRows(source, part, new CellReader(strings, parts.dayText)));
}

type FirstRows = Parameters<typeof gridOfHead>[1];

async function firstRows(source: ByteSource, part: PackedPart, cells: CellReader): Promise<FirstRows> {
  const values: CellValue[][] = [];
  const hiddenRows: number[] = [];
  const scanner = new SheetScanner(new RowFiller(undefined), 0, cells, (row, read, isHidden) => {
    if (row >= HEAD_ROWS) return false;
    while (values.length < row) values.push([]);
    values.push(read);
    if (isHidden) hiddenRows.push(row);
    return true;
  });
  const carried = new CarriedBytes(scanner.scan);
  for await (const chunk of unpackedChunks(source, part)) {
    carried.feed(chunk);
    if (scanner.isDone) break;
  }
  if (!scanner.isDone) throw new Error("sheet cut off");
  return { values, hiddenRows };
}

async function firstStrings(source: ByteSource, part: PackedPart | undefined, most: number): Promise<SharedStrings> {
  const scanner = new SharedStringScanner();
  const carried = new CarriedBytes(scanner.scan);
  if (part !== undefined && most > 0)
    for await (const chunk of unpackedChunks(source, part)) {
      carried.feed(chunk);
      if (scanner.strings.count >= most) break;
    }
  return scanner.strings;
}

/**
 * The wanted cells of a sheet, batch by batch. The texts that cells name are read first, and kept as bytes.
 *
 * @throws Failure `sheetGone`, `fileUnpacksTooLarge` (a part above 2 GB, or packed to less than a four-hundredth),
 *   `readingStopped`; an error when the file is damaged, cut off or no .xlsx file, which may show after the last row.
 */
export async function* rowsOfXlsx(
  { name, source }: LargeFile,
  wanted: WantedCells,
  pace: StreamPace,
  watch?: StreamWatch,
): AsyncGenerator<StreamedRows, void, void> {
  const parts = await readWorkbookParts(source);
  const part = sheetPart(parts, wanted.sheet);
  const needed = parts.strings === undefined ? [part] : [parts.strings, part];
  if (needed.some(isTooLarge)) throw new Failure({ code: "fileUnpacksTooLarge", name });
  const pacer = new StreamPacer(pace, watch, needed.reduce((sum, { packed }) => sum + packed, 0));

  const texts = new SharedStringScanner();
  if (parts.strings !== undefined) for await (const _ of fed(source, parts.strings, new CarriedBytes(texts.scan), pacer));

  const filler = new RowFiller(wanted.columns);
  const batch = new RowBatch(filler.blank);
  const scanner = new SheetScanner(filler, wanted.firstRow, new CellReader(texts.strings, parts.dayNumber), (row, values) => {
    batch.add(row, values);
    return true;
  });
  for await (const _ of fed(source, part, new CarriedBytes(scanner.scan), pacer)) yield* batch.take();
  if (!scanner.isDone) throw new Error("sheet cut off");
  batch.close();
  yield* batch.take();
}

/** Feeds a part of the file to a scan, and gives control back after each piece of work. */
async function* fed(source: ByteSource, part: PackedPart, carried: CarriedBytes, pacer: StreamPacer): AsyncGenerator<void, void, void> {
  await pacer.breathe();
  yield* fedInSlices(unpackedChunks(source, part, (bytes) => pacer.came(bytes)), carried, pacer, AT_ONCE);
}

function sheetPart(parts: WorkbookParts, sheet: string): PackedPart {
  const part = parts.sheets.get(sheet);
  if (part === undefined) throw new Failure({ code: "sheetGone", sheet });
  return part;
}
