import { cellAddress } from "../tables/grid";
import { addSheets } from "./add-sheets";
import { frozenCells, placeKey, plainCells, type FrozenCell, type PlainCell, type SentCell } from "./copied-cells";
import { earlierCopy, type EarlierCopy } from "./earlier-copy";
import { closePackage, openPackage, orNotRead, type XlsxPackage } from "./open-package";
import { MOST_RECORDED } from "./originals";
import { outsideCells } from "./outside-cells";
import { sendSheet, type SentSheet } from "./send-sheet";
import { sharingRows, type CopyFacts } from "./sharing-rows";
import { ORIGINALS_SHEET } from "./sharing-sheets";
import { stringsOf } from "./strings-of";
import { isCalculatedByHand } from "./workbook-part";

export type { FrozenCell, PlainCell } from "./copied-cells";

/** What a working copy is made with. */
export interface WorkingCopyOptions extends CopyFacts {
  /** Cells that keep their values although there is a plain formula, because it has been found to give another value. */
  readonly asValues?: readonly { readonly sheet: string; readonly cell: string }[];
}

/** A copy for offices without Thước. */
export interface WorkingCopy {
  readonly bytes: Uint8Array;
  readonly plain: readonly PlainCell[];
  readonly frozen: readonly FrozenCell[];
  /** Sheets whose other contents are not kept, for they are too many: what is changed there will not be told. */
  readonly unwatched: readonly string[];
  /** Where functions of ours are used outside cells and stay: names of formulas, parts of the file. */
  readonly elsewhere: readonly string[];
}

/**
 * Makes of an .xlsx file the copy that is sent to offices without Thước: every formula of ours, in whatever spelling, becomes
 * an equivalent plain formula beside the value that the file keeps, or that value alone. A hidden sheet keeps the originals and
 * what stood in all other cells; a guide stands in front. All other parts stay as they are, bit for bit. Of a file that was taken back,
 * the earlier two sheets are replaced.
 *
 * @throws Failure `fileNotRead` for what is no .xlsx file; `workingCopyAlready` for a working copy that has not been taken back
 */
export function workingCopy(bytes: Uint8Array, options: WorkingCopyOptions): WorkingCopy {
  const file = openPackage(bytes, options.source);
  return orNotRead(options.source, () => madeOf(file, options));
}

function madeOf(file: XlsxPackage, options: WorkingCopyOptions): WorkingCopy {
  const earlier = earlierCopy(file);
  const kept = file.sheets.filter((sheet) => sheet !== earlier.originals && sheet !== earlier.guide);
  const sheets = sentSheets({ ...file, sheets: kept }, options.asValues ?? []);
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const elsewhere = outsideCells(file);
  addSharingSheets(file, options, sheets, cells, earlier);
  return {
    bytes: closePackage(file),
    plain: plainCells(cells),
    frozen: frozenCells(cells),
    unwatched: sheets.filter(({ rows }) => rows === undefined).map(({ name }) => name),
    elsewhere,
  };
}

/** Every sheet as it goes; the parts of those with formulas of ours are written. */
function sentSheets({ parts, workbook, sheets }: XlsxPackage, asValues: readonly { sheet: string; cell: string }[]): SentSheet[] {
  const strings = stringsOf({ parts, workbook });
  const kept = new Set(asValues.map(({ sheet, cell }) => placeKey(sheet, cell)));
  let room = MOST_RECORDED;
  return sheets.map(({ name, part }): SentSheet => {
    if (part === undefined) return { name, cells: [], rows: [], size: 0, xml: undefined };
    const sent = sendSheet(name, parts.text(part), strings, room, ({ row, column }) => kept.has(placeKey(name, cellAddress(row, column))));
    if (sent.rows !== undefined) room -= sent.size;
    if (sent.xml !== undefined) parts.write(part, sent.xml);
    return sent;
  });
}

function addSharingSheets(
  file: XlsxPackage,
  options: WorkingCopyOptions,
  sheets: readonly SentSheet[],
  cells: readonly SentCell[],
  earlier: EarlierCopy,
): void {
  const { guide, guideRows, originalsRows } = sharingRows(options, sheets, cells, isCalculatedByHand(file.parts.text(file.workbook)));
  addSheets(
    file,
    { name: guide, rows: guideRows, widths: [110], bold: [0], replaces: earlier.guide?.part },
    { name: ORIGINALS_SHEET, rows: originalsRows, widths: [], bold: [], replaces: earlier.originals?.part },
  );
}
