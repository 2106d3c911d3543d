import { withDecimalComma } from "../../shared/formulas/argument-separator";
import type { CellValue } from "../../shared/tables/grid";
import { heldValues } from "./held-values";
import { plainValues } from "./plain-values";

/** What the cells of a range hold and show; both tables have the shape of the range. */
export interface CellsRead {
  /**
   * Exact enough to be put back by `writtenContent`: formulas as the host spells them ("=…"), dates as serial
   * numbers, texts that begin with "=" with an apostrophe before ("'=…"), else values.
   */
  readonly contents: CellValue[][];
  /** Values as `plainValues` gives them: a date is a text. */
  readonly values: CellValue[][];
}

/** Reads a range by one `getFormulas` and one `getValues`, and one `getDisplayValues` when there are dates. */
export function readCells(range: GoogleAppsScript.Spreadsheet.Range): CellsRead {
  const formulas = range.getFormulas();
  const raw = range.getValues() as unknown[][];
  const contents = heldValues(raw).map((row, at) =>
    row.map((value, column) => formulas[at]?.[column] || textContent(value)),
  );
  return { contents, values: plainValues(range, raw) };
}

/** The content of a cell that holds a value: a text that begins with "=" is told from a formula by an apostrophe. */
export function textContent(value: CellValue): CellValue {
  return typeof value === "string" && /^'*=/.test(value) ? `'${value}` : value;
}

/** Whether a content is a formula. */
export function isFormulaContent(content: CellValue | undefined): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/**
 * What `setValues` must be given so that a cell comes to hold a content. It takes strings as if they were typed
 * ("5.311" would become a number, "1/2" a date), so a text that is not a plain word gets an apostrophe before,
 * which the cell does not show. A cell of the text format "@" takes every string as it is.
 */
export function writtenContent(content: CellValue, numberFormat: string): CellValue {
  if (typeof content !== "string" || content === "") return content;
  if (content.startsWith("=")) return hasDecimalComma() ? withDecimalComma(content) : content;
  const text = /^'+=/.test(content) ? content.slice(1) : content;
  return numberFormat === "@" || isPlainWord(text) ? text : `'${text}`;
}

function hasDecimalComma(): boolean {
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale().replace(/_/g, "-");
  return (1.5).toLocaleString(locale).includes(",");
}

function isPlainWord(text: string): boolean {
  return /^\p{L}\P{N}*$/u.test(text) && !/^(true|false)$/i.test(text);
}
