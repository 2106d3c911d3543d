import { cellText, isBlank, isFigure, isWords } from "../tables/cell-text";
import type { CellValue } from "../tables/grid";
import { headerLabels } from "../tables/header-labels";
import { isNumberingRow } from "../tables/numbering-row";
import type { Band, SheetView } from "../tables/sheet-view";
import type { Steps } from "../tables/steps";
import { readDossierHeader } from "./dossier-header";
import { UNREADABLE_DAY, dayCode } from "./read-day";

/** Where the labels of a dossier table stand, both rows included, and the first row behind its numbering. */
export interface DossierHeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly firstDataRow: number;
  /** The labels over each column of the band, from top to bottom. */
  readonly paths: readonly (readonly string[])[];
}

/** How far down a sheet a header may begin, and over how many rows it may go. */
const TOP_ROWS = 40;
const MOST_ROWS = 4;
const LONGEST_LABEL = 160;
/** Labels of a header that say something of a dossier by themselves, at least. */
const FEWEST_KNOWN = 2;
/** A label over more of the table than this is its title. */
const TITLE_SHARE = 0.7;

/**
 * The header of a dossier table: of all blocks of rows the one whose labels name the most fields, of equals the one that
 * names the most personal columns, then the shortest, then the uppermost. Undefined when none names two fields.
 */
export function* findDossierHeader(view: SheetView, band: Band): Steps<DossierHeaderBlock | undefined> {
  let best: { readonly first: number; readonly last: number; readonly score: number } | undefined;
  const end = Math.min(view.firstRow + TOP_ROWS, view.lastRow + 1);
  const known = new Map<number, number>();
  for (let first = view.firstRow; first < end; first++) {
    yield 0;
    let telling = 0;
    for (let last = first; last < Math.min(first + MOST_ROWS, end) && isLabelRow(view, last, band); last++) {
      const own = known.get(last) ?? (yield* knownLabels(view, last, band));
      known.set(last, own);
      telling += own;
      // All else of a sheet is passed over quickly.
      if (telling < FEWEST_KNOWN || !endsInLabels(view, last, band)) continue;
      const score = scoreOf(labelsOf(view, first, last, band));
      const better = best === undefined || score > best.score || (score === best.score && last - first < best.last - best.first);
      if (score > 0 && better) best = { first, last, score };
    }
  }
  if (best === undefined) return undefined;
  let { first } = best;
  while (first > view.firstRow && reachesUp(view, first, best.last, band)) first--;
  let last = best.last;
  while (last < view.lastRow && last - first < MOST_ROWS && isUnderHeader(view, first, last, band)) last++;
  return { first, last, firstDataRow: firstBelow(view, last, band), paths: labelsOf(view, first, last, band) };
}

function* knownLabels(view: SheetView, row: number, band: Band): Steps<number> {
  let known = 0;
  for (const cell of view.cells(row, band)) {
    if (isBlank(cell)) continue;
    if (readDossierHeader([cellText(cell)]) !== undefined) known++;
    yield 0;
  }
  return known;
}

function labelsOf(view: SheetView, first: number, last: number, band: Band): string[][] {
  return headerLabels(view, Array.from({ length: last - first + 1 }, (_, at) => first + at), band);
}

/** Fields count most, so that rows are added only for what they name; a block with fewer than two is none. */
function scoreOf(paths: readonly (readonly string[])[]): number {
  const fields = new Set<string>();
  let personal = 0;
  for (const path of paths) {
    const header = readDossierHeader(path);
    if (header?.is === "personal") personal++;
    else if (header !== undefined) fields.add(header.field);
  }
  return fields.size < 2 ? 0 : fields.size * 1000 + personal;
}

/** Labels only, none of them a number, a day, a code or a sentence; and not one title over all of the table. */
function isLabelRow(view: SheetView, row: number, band: Band): boolean {
  const cells = view.cells(row, band);
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0 || !filled.every(isLabel)) return false;
  if (filled.length > 1) return true;
  const merged = view.merged.at(row, band.first + cells.findIndex((cell) => !isBlank(cell)));
  const wide = Math.min(merged?.columns ?? 1, band.last - band.first + 1);
  return wide > 1 && wide <= TITLE_SHARE * (band.last - band.first + 1);
}

/** The last row of a header has a label of its own for two columns at least. */
function endsInLabels(view: SheetView, row: number, band: Band): boolean {
  return view.cells(row, band).filter(isWords).length >= 2;
}

function isLabel(cell: CellValue): boolean {
  if (typeof cell !== "string") return false;
  const text = cellText(cell);
  const isCode = /\d{4}/.test(text) && !text.includes(" ");
  return text.length <= LONGEST_LABEL && !isCode && dayCode(text) === UNREADABLE_DAY && !isFigure(cell);
}

/** Whether labels of the block begin in the row above it. */
function reachesUp(view: SheetView, first: number, last: number, band: Band): boolean {
  if (last - first + 1 >= MOST_ROWS) return false;
  for (let column = band.first; column <= band.last; column++) {
    const merge = view.merged.at(first, column);
    if (merge !== undefined && merge.row < first && merge.rows <= MOST_ROWS) return true;
  }
  return false;
}

/** Whether labels of the block reach down into the row below it. */
function isUnderHeader(view: SheetView, first: number, last: number, band: Band): boolean {
  for (let column = band.first; column <= band.last; column++) {
    const merge = view.merged.at(last + 1, column);
    if (merge !== undefined && merge.row >= first && merge.row <= last && merge.rows <= MOST_ROWS) return true;
  }
  return false;
}

function firstBelow(view: SheetView, last: number, band: Band): number {
  let row = last + 1;
  while (row <= view.lastRow && (view.isBlankRow(row, band) || isNumberingRow(view.cells(row, band)))) row++;
  return row;
}
