import type { Area } from "../tables/grid";
import { COLUMNS_OF_A_SHEET, ROWS_OF_A_SHEET } from "../tables/sheet-size";
import { tokenize, type Token } from "./tokens";

/** An area that a formula reads. */
export interface ReferencedArea {
  /** Undefined for the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** One side of a reference: a cell, a whole column, or a whole row; what is not named is undefined. */
interface Side {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

const SIDE = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/**
 * The areas of the open workbook that a formula names by their addresses, in order. Left out is what no address tells: names, columns
 * of tables, other files, the same cells of several sheets, and what INDIRECT or OFFSET come to.
 *
 * @param formula en-US, with its leading "="
 */
export function referencedAreas(formula: string): ReferencedArea[] {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  const areas: ReferencedArea[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = sideAt(tokens, at);
    const isSheetOfSeveral = tokens[at + 1]?.text === ":" && tokens[at + 3]?.text === "!";
    if (first === undefined || isSheetOfSeveral) continue;
    const sheet = sheetBefore(tokens, at);
    const last = tokens[at + 1]?.text === ":" ? sideAt(tokens, at + 2) : undefined;
    const area = areaOf(first, last);
    if (last !== undefined) at += 2;
    if (area !== undefined && sheet !== "elsewhere") areas.push({ sheet: sheet?.name, area });
  }
  return areas;
}

function sideAt(tokens: readonly Token[], at: number): Side | undefined {
  const token = tokens[at];
  const after = tokens[at + 1];
  if ((token?.kind !== "name" && token?.kind !== "number") || after?.kind === "open" || after?.kind === "brackets" || after?.text === "!") return undefined;
  const [, letters, digits] = SIDE.exec(token.text) ?? [];
  if (letters === undefined && digits === undefined) return undefined;
  const column = letters && [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: digits === undefined ? undefined : Number(digits) - 1, column: column === "" ? undefined : column };
}

/** Undefined where no sheet is named. */
function sheetBefore(tokens: readonly Token[], at: number): { readonly name: string } | "elsewhere" | undefined {
  if (tokens[at - 1]?.text !== "!") return undefined;
  const sheet = tokens[at - 2];
  const isOfSeveral = tokens[at - 3]?.text === ":" || tokens[at - 3]?.kind === "brackets";
  if (sheet === undefined || isOfSeveral || sheet.text.includes("[")) return "elsewhere";
  return { name: sheet.kind === "quoted" ? sheet.text.slice(1, -1).replace(/''/g, "'") : sheet.text };
}

/** A single side is an area only where it is a cell; the corners may be given in any order. */
function areaOf(first: Side, last: Side | undefined): Area | undefined {
  if (last === undefined) return first.row === undefined || first.column === undefined ? undefined : { row: first.row, column: first.column, rows: 1, columns: 1 };
  const [row, rows] = span(first.row, last.row, ROWS_OF_A_SHEET);
  const [column, columns] = span(first.column, last.column, COLUMNS_OF_A_SHEET);
  return { row, column, rows, columns };
}

function span(one: number | undefined, other: number | undefined, all: number): [first: number, count: number] {
  if (one === undefined || other === undefined) return [0, all];
  return [Math.min(one, other), Math.abs(one - other) + 1];
}
