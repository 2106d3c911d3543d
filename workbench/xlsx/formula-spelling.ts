import { NEW_EXCEL_FUNCTIONS } from "@univerjs/preset-sheets-core";
import { asExcelStored } from "../../shared/formulas/stored-spellings";
import { localNames } from "../../shared/formulas/local-names";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";

const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

/** Before the names of functions that are younger than the file format. */
const PREFIX = /^(_xlfn\.|_xlws\.|_xludf\.)+/i;

/**
 * A formula of a file as Univer has it: with "=", young functions of Excel without the prefixes of the format, and ours as
 * they are typed. What Google's export has frozen, and functions of others, stay as they are stored.
 */
export function formulaFromXlsx(stored: string): string {
  const bare = (piece: string): string => (/^["']/.test(piece) ? piece : piece.replace(PREFIX, ""));
  return localNames(`=${stored.replace(/^=/, "").replace(PIECES, bare)}`, FUNCTION_NAMES);
}

/**
 * A formula of Univer as a file has it: without "=", young functions of Excel and ours with their prefixes, lest Excel take
 * them for names that it does not know (office-js#6395).
 */
export function formulaToXlsx(formula: string): string {
  const stored = formula.replace(/^=/, "").replace(PIECES, (piece) => {
    const isYoung = !/^["']/.test(piece) && NEW_EXCEL_FUNCTIONS.has(piece.toUpperCase() as never);
    return isYoung ? `_xlfn.${piece}` : piece;
  });
  return asExcelStored(stored, FUNCTION_NAMES);
}
