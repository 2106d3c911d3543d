import { Failure } from "../domain/failure";
import type { Grid } from "../tables/grid";
import { kindOfFile } from "./file-kind";
import { htmlGrid } from "./html-grid";
import { sheetOf } from "./sheet-of-file";
import { headOfCsv, rowsOfCsv } from "./stream-csv";
import { gridOfHead, HEAD_ROWS } from "./stream-head";
import type { LargeFile, StreamedRows, StreamHead, StreamPace, StreamWatch, WantedCells } from "./stream-rows";
import { headOfXlsx, rowsOfXlsx } from "./stream-xlsx";
import { decodedText } from "./text-encoding";

const FIRST_BYTES = 64 * 1024;
/** As `readFile` takes: the browser makes a document of it in one piece. */
const MOST_HTML = 20 * 1024 * 1024;
/** Binary .xls files have 65,536 rows and end far below. */
const MOST_COMPOUND = 64 * 1024 * 1024;

/**
 * What a large .xlsx or .csv file is recognised by, and an HTML table as one-stop systems hand it out: the first 60 rows of a
 * sheet, or of the first that holds something. Little more than these rows is read. What a file is, is told by its contents,
 * never by its name.
 *
 * @param sheet one of `StreamHead.sheets`
 * @throws Failure `fileEmpty`, `fileEncrypted`, `fileOldFormat` (binary .xls), `fileTooLarge` (HTML above 20 MB),
 *   `fileUnpacksTooLarge` (a sheet above 2 GB unpacked, or a bomb), `columnsUnclear` (see `csvGrid`), `sheetGone`, or `fileNotRead` for everything
 *   else: no spreadsheet, .xlsb, damaged, cut off.
 */
export async function headOf(file: LargeFile, sheet?: string): Promise<StreamHead> {
  return orNotRead(file.name, async () => {
    switch (await kindOf(file)) {
      case "xlsx":
        return headOfXlsx(file, sheet);
      case "csv":
        return headOfCsv(file);
      case "html": {
        const grid = await htmlOf(file);
        return { sheets: [grid.sheet], grid: { ...gridOfHead(grid.sheet, { ...grid, values: grid.values.slice(0, HEAD_ROWS) }), merges: grid.merges } };
      }
    }
  });
}

/**
 * The wanted cells of such a file from a row on, batch by batch, in slices of about 8 ms with a pause after each. Whoever
 * stops asking stops the reading. The file counts only when the last batch has come: damage, and commas that move figures
 * under other headers, may show at its very end.
 *
 * @throws Failure as `headOf`, and `readingStopped` as soon as `watch.signal` is aborted.
 */
export async function* rowsOf(
  file: LargeFile,
  wanted: WantedCells,
  pace: StreamPace,
  watch?: StreamWatch,
): AsyncGenerator<StreamedRows, void, void> {
  const kind = await orNotRead(file.name, () => kindOf(file));
  const rows = kind === "xlsx" ? rowsOfXlsx(file, wanted, pace, watch) : kind === "csv" ? rowsOfCsv(file, wanted, pace, watch) : rowsOfHtml(file, wanted);
  try {
    for (;;) {
      const next = await orNotRead(file.name, () => rows.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await rows.return();
  }
}

/** An HTML file is read in one piece by the browser, and is smaller. */
async function* rowsOfHtml(file: LargeFile, { columns, firstRow }: WantedCells): AsyncGenerator<StreamedRows, void, void> {
  const { values } = await htmlOf(file);
  yield { firstRow, rows: values.slice(firstRow).map((row) => columns.map((column) => row[column] ?? "")) };
}

async function htmlOf({ name, source }: LargeFile): Promise<Grid> {
  if (source.size > MOST_HTML) throw new Failure({ code: "fileTooLarge", name });
  const text = decodedText(await source.slice(0, source.size));
  const grid = text === undefined ? undefined : htmlGrid(sheetOf(name), text);
  if (grid?.values.some((row) => row.some((cell) => cell !== "")) !== true) throw new Failure({ code: "fileEmpty", name });
  return grid;
}

async function kindOf({ name, source }: LargeFile): Promise<"xlsx" | "csv" | "html"> {
  if (source.size === 0) throw new Failure({ code: "fileEmpty", name });
  const first = await source.slice(0, FIRST_BYTES);
  const kind = kindOfFile(first, decodedText(first));
  switch (kind) {
    case "zip":
      return "xlsx";
    case "text":
      return "csv";
    case "html":
      return "html";
    case "encrypted":
    case "oldFormat": {
      const isText = decodedText(first) !== undefined;
      const whole = isText ? kind : kindOfFile(await source.slice(0, MOST_COMPOUND), undefined);
      throw new Failure({ code: whole === "encrypted" ? "fileEncrypted" : "fileOldFormat", name });
    }
    case "unknown":
      throw new Failure({ code: "fileNotRead", name });
  }
}

/** What goes wrong in a file without a reason of its own means that it cannot be read. */
async function orNotRead<Result>(name: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Failure ? error : new Failure({ code: "fileNotRead", name });
  }
}
