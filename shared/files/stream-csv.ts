import { Failure } from "../domain/failure";
import type { CellValue } from "../tables/grid";
import type { ByteSource } from "./byte-source";
import { CarriedBytes } from "./carried-bytes";
import { commonWidth, csvForm, type CsvForm } from "./csv-form";
import { csvRecords } from "./csv-records";
import { CsvScanner } from "./csv-scanner";
import { fedInSlices } from "./fed-in-slices";
import { RowBatch } from "./row-batch";
import { RowFiller } from "./row-filler";
import { sheetOf } from "./sheet-of-file";
import { gridOfHead, HEAD_ROWS } from "./stream-head";
import { StreamPacer } from "./stream-pacer";
import type { LargeFile, StreamedRows, StreamHead, StreamPace, StreamWatch, WantedCells } from "./stream-rows";
import { utf8Pieces } from "./utf8-pieces";

/** What the separator and the number of fields are known by. */
const SAMPLE_BYTES = 128 * 1024;
/** As much as is looked at between two looks at the clock. */
const AT_ONCE = 64 * 1024;

/** The first rows of a .csv file; its sheet is called as the file. Fails as `rowsOfCsv`. */
export async function headOfCsv({ name, source }: LargeFile): Promise<StreamHead> {
  const form = await formOf(source);
  const values: CellValue[][] = [];
  const scanner = new CsvScanner(form.separator, new RowFiller(undefined), 0, (row, read, fields) => {
    requireWidth(form, row, fields, name);
    if (row < HEAD_ROWS) values.push(read());
    return row < HEAD_ROWS - 1;
  });
  const carried = new CarriedBytes(scanner.scan);
  for await (const piece of textFrom(source, form)) {
    carried.feed(piece);
    if (scanner.isDone) break;
  }
  if (!scanner.isDone) carried.end();
  const grid = gridOfHead(sheetOf(name), { values, hiddenRows: [] });
  if (grid.values.length === 0) throw new Failure({ code: "fileEmpty", name });
  return { sheets: [grid.sheet], grid };
}

/**
 * The wanted cells of a .csv file, batch by batch, with the values that `csvGrid` gives; row numbers count records.
 *
 * @throws Failure `columnsUnclear` at the first record that commas cut into another number of fields than most of the first
 *   ones (see `csvGrid`): what was delivered before is worth nothing then; `readingStopped`; an error for what is no text.
 */
export async function* rowsOfCsv(
  { name, source }: LargeFile,
  wanted: WantedCells,
  pace: StreamPace,
  watch?: StreamWatch,
): AsyncGenerator<StreamedRows, void, void> {
  const pacer = new StreamPacer(pace, watch, source.size);
  await pacer.breathe();
  const form = await formOf(source);
  const filler = new RowFiller(wanted.columns);
  const batch = new RowBatch(filler.blank);
  const scanner = new CsvScanner(form.separator, filler, 0, (row, values, fields) => {
    requireWidth(form, row, fields, name);
    if (row >= wanted.firstRow) batch.add(row, values());
    return true;
  });
  const carried = new CarriedBytes(scanner.scan);
  const text = textFrom(source, form, (bytes) => pacer.came(bytes));
  for await (const _ of fedInSlices(text, carried, pacer, AT_ONCE)) yield* batch.take();
  carried.end();
  batch.close();
  yield* batch.take();
}

interface WideForm extends CsvForm {
  /** The number of fields that records must have; undefined where nothing moves if they have not. */
  readonly width: number | undefined;
}

async function formOf(source: ByteSource): Promise<WideForm> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const piece of utf8Pieces(source)) {
    text += decoder.decode(piece, { stream: true });
    bytes += piece.length;
    if (bytes >= SAMPLE_BYTES) break;
  }
  const form = csvForm(text);
  if (form.separator !== ",") return { ...form, width: undefined };
  const records = csvRecords(text.slice(form.begin), form.separator);
  return { ...form, width: commonWidth(bytes >= SAMPLE_BYTES ? records.slice(0, -1) : records) };
}

/** The text as bytes of UTF-8, without the line that names its separator: that is ASCII, one byte a letter. */
async function* textFrom(source: ByteSource, { begin }: CsvForm, came?: (bytes: number) => void): AsyncGenerator<Uint8Array, void, void> {
  let left = begin;
  for await (const piece of utf8Pieces(source, came)) {
    yield piece.subarray(left);
    left = Math.max(0, left - piece.length);
  }
}

function requireWidth({ width }: WideForm, row: number, fields: number, name: string): void {
  if (width === undefined || fields <= 2 || fields === width) return;
  throw new Failure({ code: "columnsUnclear", name, line: row + 1, fields, columns: width });
}
