import { NEW_EXCEL_FUNCTIONS } from "@univerjs/preset-sheets-core";

const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

/** Before the names of functions that are younger than the file format, or not Excel's own (office-js#6395). */
const PREFIX = /^(_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xldudf_|_xludf\.)/i;

/** A formula of a file as Univer has it: with "=", and functions without the prefixes of the format. */
export function formulaFromXlsx(stored: string): string {
  const bare = (piece: string): string => (/^["']/.test(piece) ? piece : piece.replace(PREFIX, ""));
  return `=${stored.replace(/^=/, "").replace(PIECES, bare)}`;
}

/** A formula of Univer as a file has it: without "=", and young functions of Excel prefixed, lest they be #NAME?. */
export function formulaToXlsx(formula: string): string {
  return formula.replace(/^=/, "").replace(PIECES, (piece) => {
    const isYoung = !/^["']/.test(piece) && NEW_EXCEL_FUNCTIONS.has(piece.toUpperCase() as never);
    return isYoung ? `_xlfn.${piece}` : piece;
  });
}
