import { cellText, isBlank, isFigure, isWords } from "./cell-text";
import { begins, labelOf } from "./match-label";
import { isNumberingRow } from "./numbering-row";
import type { ProcedureCode } from "./procedure-code";
import { readProcedureCode } from "./procedure-code";
import { remembered } from "./remembered";
import { repeatsHeader } from "./repeats-header";
import { readOrdinal, splitOrdinal, type Ordinal } from "./row-ordinal";
import { readName } from "./row-words";
import type { Band, SheetView } from "./sheet-view";
import { partWords, unitLabels } from "./procedure-vocabulary";
import { tidyName } from "./unit-name";
import { markedKey } from "./word-keys";

/** The names of procedures and units come back in every part of a table. */
const MOST_NAMES = 5000;
const wordsOf = remembered((name: string) => readName(name), MOST_NAMES);

/** What is known of a body whose rows are procedures. All columns are those of the sheet. */
export interface ProcedureBody {
  readonly view: SheetView;
  readonly band: Band;
  readonly codeColumn: number | undefined;
  readonly nameColumn: number | undefined;
  readonly unitColumn: number | undefined;
  readonly ordinalColumn: number | undefined;
  readonly countColumns: readonly number[];
  /** The keys of the header texts over each column of the band. */
  readonly labels: readonly ReadonlySet<string>[];
}

/** What one row of such a body is. */
export type ProcedureRow =
  /** Says nothing of a procedure or a unit. */
  | { readonly is: "nothing" }
  | { readonly is: "total"; readonly name: string }
  | { readonly is: "procedure"; readonly code: ProcedureCode; readonly name: string; readonly unit: string }
  /** Names what the rows below it belong to; with counts of its own they are a sum. */
  | { readonly is: "heading"; readonly name: string; readonly kind: "unit" | "group" | "other" }
  /** Has counts, and nobody can tell whose. */
  | { readonly is: "unplaced" };

/**
 * Tells what a row is. A readable code makes it a procedure whatever else it says; without one, words of a sum make it a
 * total, and a mark, a name of a unit or of a field make it a heading, unless a column of its own names the units.
 */
export function readProcedureRow(body: ProcedureBody, row: number): ProcedureRow {
  const { view, band, codeColumn, nameColumn, unitColumn } = body;
  if (view.isBlankRow(row, band)) return { is: "nothing" };
  const code: ProcedureCode = codeColumn === undefined ? { is: "blank" } : readProcedureCode(view.value(row, codeColumn));
  const written = nameColumn === undefined || !isWords(view.value(row, nameColumn)) ? "" : view.text(row, nameColumn);
  const unit = unitColumn === undefined ? "" : bareUnit(cellText(view.merged.shownAt(row, unitColumn)));
  if (code.is === "code" || code.is === "shortened") return { is: "procedure", code, name: splitOrdinal(written).name, unit };
  const counts = hasCounts(body, row);
  if (isNumberingRow(view.cells(row, band)) || (!counts && repeatsHeader(view, body, row))) return { is: "nothing" };
  const label = labelAt(body, row, written);
  const words = wordsOf(label.name);
  if (isTotal(body, row)) return { is: "total", name: label.name };
  // "Trong đó: …" gives a part of the row above, which counts it already.
  if (begins(labelOf(label.name), partWords)) return { is: "nothing" };
  if (unitColumn !== undefined) {
    if (written !== "" && !(label.ordinal.kind === "mark" && codeColumn !== undefined))
      return words.field && !counts ? { is: "nothing" } : { is: "procedure", code, name: label.name, unit };
    if (written === "" && code.is === "unreadable") return { is: "procedure", code, name: "", unit };
    if (!isBlank(view.value(row, unitColumn))) return { is: "heading", name: unit, kind: "unit" };
    return written !== "" ? { is: "heading", name: label.name, kind: "other" } : countsAlone(counts);
  }
  if (label.name === "") return code.is === "unreadable" ? { is: "procedure", code, name: "", unit } : countsAlone(counts);
  if (words.heading) return { is: "heading", name: label.name, kind: "group" };
  if (words.unitLike || label.labelled) return { is: "heading", name: label.name, kind: "unit" };
  const heads = label.ordinal.kind === "mark" || words.field || (!counts && label.ordinal.kind === "none");
  if (heads || (codeColumn !== undefined && words.knownField)) return { is: "heading", name: label.name, kind: "other" };
  return { is: "procedure", code, name: label.name, unit };
}

function countsAlone(counts: boolean): ProcedureRow {
  return { is: counts ? "unplaced" : "nothing" };
}

/** Whether a row has a figure in a column of counts. */
export function hasCounts({ view, countColumns }: ProcedureBody, row: number): boolean {
  return countColumns.some((column) => isFigure(view.value(row, column)));
}

interface RowLabel {
  readonly name: string;
  readonly ordinal: Ordinal;
  /** "Đơn vị: …" */
  readonly labelled: boolean;
}

/** The name of a row, or where that is blank the first words before its figures, with the number before them. */
function labelAt({ view, band, ordinalColumn, countColumns }: ProcedureBody, row: number, written: string): RowLabel {
  const own = ordinalColumn === undefined ? undefined : readOrdinal(view.value(row, ordinalColumn));
  const numbered = own !== undefined && own.kind !== "none" && own.kind !== "words" ? own : undefined;
  let text = written;
  const end = Math.min(...countColumns, band.last + 1);
  for (let column = band.first; column < end && text === ""; column++) {
    const value = view.value(row, column);
    if (isWords(value) && !(column === ordinalColumn && numbered !== undefined)) text = cellText(value);
  }
  const split = splitOrdinal(text);
  const marked = /^([IVX]{1,6}|[A-E])\s*[.)/:-]+\s*(?=\S)/u.exec(text);
  const name = marked === null ? split.name : text.slice(marked[0].length);
  const ordinal: Ordinal = numbered ?? (marked === null ? split.ordinal : readOrdinal(marked[1] ?? ""));
  const bare = bareUnit(name);
  return { name: bare, ordinal, labelled: bare !== tidyName(name) };
}

/** A unit's name without "Đơn vị:" before it. */
export const bareUnit = remembered((text: string): string => {
  const name = tidyName(text).replace(/:$/, "");
  const colon = name.indexOf(":");
  if (colon < 0) return name;
  const label = markedKey(name.slice(0, colon));
  const known = unitLabels.split("|").some((words) => markedKey(words) === label);
  return known ? name.slice(colon + 1).trim() : name;
}, MOST_NAMES);

function isTotal({ view, band, countColumns }: ProcedureBody, row: number): boolean {
  const end = Math.min(...countColumns, band.last + 1);
  for (let column = band.first; column < end; column++) {
    const value = view.value(row, column);
    if (!isWords(value)) continue;
    const text = cellText(value);
    if (wordsOf(text).total || / total$/i.test(text)) return true;
  }
  return false;
}
