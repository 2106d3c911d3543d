import { findCalls } from "./find-calls";
import { respelledCalls } from "./respelled-calls";

/** Google Sheets joins the pieces of a longer text with "&" (sheets-host.md, section 8). */
const LONGEST_TEXT = 255;

/**
 * A local formula as Excel keeps it in a file: `_xldudf_` before each of our names (without a namespace; excel-host.md,
 * section 8).
 *
 * @param names of the catalogue, in capitals
 */
export function asExcelStored(formula: string, names: readonly string[]): string {
  return respelledCalls(formula, names, (name) => "_xldudf_" + name);
}

/**
 * A local formula as Google Sheets saves it in an .xlsx: frozen at a value, with itself as a text. One without a call of
 * ours stays as it is.
 *
 * @param value what the cell showed, as it is written in a formula
 */
export function asSheetsExport(formula: string, value: string, names: readonly string[]): string {
  if (findCalls(formula, names).length === 0) return formula;
  return `=IFERROR(__xludf.DUMMYFUNCTION(${asText(formula.slice(1))}),${value})`;
}

/** A text in quotes, doubled inside, in pieces joined by "&" where it is long; no piece ends within a pair of quotes. */
function asText(text: string): string {
  const pieces: string[] = [];
  let piece = "";
  for (const sign of text) {
    const written = sign === '"' ? '""' : sign;
    if (piece.length + written.length > LONGEST_TEXT) {
      pieces.push(piece);
      piece = "";
    }
    piece += written;
  }
  return [...pieces, piece].map((each) => `"${each}"`).join("&");
}
