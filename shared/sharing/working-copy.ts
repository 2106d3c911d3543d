import { Failure } from "../domain/failure";
import { cellAddress, type CellValue } from "../tables/grid";
import { addSheets } from "./add-sheets";
import { sharedStrings } from "./cell-values";
import { guideRows } from "./guide-rows";
import { closePackage, openPackage, orNotRead, type XlsxPackage } from "./open-package";
import type { Originals } from "./originals";
import { originalsRows } from "./originals-rows";
import { outsideCells } from "./outside-cells";
import type { FrozenReason } from "./own-cells";
import { relationshipsOf } from "./relationships";
import { sendSheet, type SentCell, type SentSheet } from "./send-sheet";
import { guideName, ORIGINALS_SHEET, sameName } from "./sharing-sheets";
import { isCalculatedByHand } from "./workbook-part";

/** What a working copy is made with. */
export interface WorkingCopyOptions {
  /** As it is shown to people. */
  readonly madeAt: string;
  /** The name of the file, for the guide and for sentences. */
  readonly source: string;
  /** `RULE_VERSION`. */
  readonly rules: number;
  /** Who takes the file back: "Văn phòng UBND tỉnh"; without it, "who has sent it". */
  readonly returnTo?: string;
  /** Cells that keep their values although there is a plain formula, because it has been found to give another value. */
  readonly asValues?: readonly { readonly sheet: string; readonly cell: string }[];
}

/** A cell that goes as its value. */
export interface FrozenCell {
  readonly sheet: string;
  readonly cell: string;
  /** As it is typed; that of the first cell where the result of one formula fills several. */
  readonly formula: string;
  readonly why: FrozenReason;
  readonly functions: readonly string[];
  /** What the recipient sees; undefined where the file keeps nothing: the cell is blank. May be an error ("#NAME?"). */
  readonly value: CellValue | undefined;
}

/** A cell that goes with a plain formula. */
export interface PlainCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** What the file keeps as its value. */
  readonly value: CellValue | undefined;
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

/** Cells whose contents are kept on sheets without formulas of ours; sheets with some are always kept. */
const MOST_RECORDED = 200_000;

/**
 * Makes of an .xlsx file the copy that is sent to offices without Thước: every formula of ours, in whatever spelling, becomes
 * an equivalent plain formula beside the value that the file keeps, or that value alone. A hidden sheet keeps the originals and
 * what stood in all other cells; a guide stands in front. All other parts stay as they are, bit for bit.
 *
 * @throws Failure `fileNotRead` for what is no .xlsx file; `workingCopyAlready` for a file that is a working copy
 */
export function workingCopy(bytes: Uint8Array, options: WorkingCopyOptions): WorkingCopy {
  const file = openPackage(bytes, options.source);
  const already = file.sheets.find(({ name }) => sameName(name, ORIGINALS_SHEET));
  if (already !== undefined) throw new Failure({ code: "workingCopyAlready", sheet: already.name });
  return orNotRead(options.source, () => madeOf(file, options));
}

function madeOf(file: XlsxPackage, options: WorkingCopyOptions): WorkingCopy {
  const sheets = sentSheets(file, options.asValues ?? []);
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const elsewhere = outsideCells(file);
  addSharingSheets(file, options, sheets, cells);
  return {
    bytes: closePackage(file),
    plain: cells.flatMap(({ original: { sheet, row, column, value }, sending }) =>
      sending.kind === "plain" ? [{ sheet, cell: cellAddress(row, column), formula: sending.formula, value }] : [],
    ),
    frozen: frozenOf(cells),
    unwatched: sheets.filter(({ rows }) => rows === undefined).map(({ name }) => name),
    elsewhere,
  };
}

/** Every sheet as it goes; the parts of those with formulas of ours are written. */
function sentSheets({ parts, workbook, sheets }: XlsxPackage, asValues: readonly { sheet: string; cell: string }[]): SentSheet[] {
  const shared = relationshipsOf(parts, workbook).find(({ type }) => type === "sharedStrings")?.part;
  const strings = shared !== undefined && parts.has(shared) ? sharedStrings(parts.text(shared)) : [];
  const kept = new Set(asValues.map(({ sheet, cell }) => key(sheet, cell)));
  let room = MOST_RECORDED;
  return sheets.map(({ name, part }): SentSheet => {
    if (part === undefined) return { name, cells: [], rows: [], size: 0, xml: undefined };
    const sent = sendSheet(name, parts.text(part), strings, room, ({ row, column }) => kept.has(key(name, cellAddress(row, column))));
    if (sent.rows !== undefined) room -= sent.size;
    if (sent.xml !== undefined) parts.write(part, sent.xml);
    return sent;
  });
}

function addSharingSheets(file: XlsxPackage, options: WorkingCopyOptions, sheets: readonly SentSheet[], cells: readonly SentCell[]): void {
  const { madeAt, source, rules, returnTo } = options;
  const guide = guideName(file.sheets.map(({ name }) => name));
  const originals: Originals = { madeAt, source, rules, guide, sheets, cells: cells.map(({ original }) => original) };
  const frozen = cells.flatMap(({ original: { sheet, row, column }, sending }) => (sending.kind === "value" ? [{ sheet, row, column, ...sending }] : []));
  const live = originals.cells.filter(({ isLive }) => isLive);
  const isManual = isCalculatedByHand(file.parts.text(file.workbook));
  const lines = guideRows({ madeAt, source, rules, returnTo, live, frozen, isManual });
  addSheets(
    file,
    { name: guide, rows: lines, widths: [110], bold: [0] },
    { name: ORIGINALS_SHEET, rows: originalsRows(originals), widths: [], bold: [] },
  );
}

function frozenOf(cells: readonly SentCell[]): FrozenCell[] {
  const formulas = new Map(cells.map(({ original: { sheet, row, column, formula } }) => [key(sheet, cellAddress(row, column)), formula]));
  return cells.flatMap(({ original: { sheet, row, column, formula, anchor, value }, sending }): FrozenCell[] => {
    if (sending.kind === "plain") return [];
    const spelt = anchor === undefined ? formula : formulas.get(key(sheet, cellAddress(anchor.row, anchor.column)));
    return [{ sheet, cell: cellAddress(row, column), formula: spelt ?? "", why: sending.why, functions: sending.functions, value }];
  });
}

function key(sheet: string, cell: string): string {
  return `${sheet}\n${cell}`;
}
