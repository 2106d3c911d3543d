import { columnLetters } from "../tables/grid";
import { COLUMNS_OF_A_SHEET, ROWS_OF_A_SHEET } from "../tables/sheet-size";
import { tokenize, type Token } from "./tokens";

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/**
 * A formula as it reads some rows down and some columns to the right, as when it is filled there: relative references move,
 * those with "$" stay, all else stays byte for byte. What would leave the sheet becomes #REF!. Files keep a filled formula
 * once, and its other cells only say where it stands (ECMA-376, 18.3.1.40, `si`).
 *
 * @param formula en-US, with its leading "="
 * @example movedFormula("=$A1+SUM(B1:B$5)", 1, 1) // "=$A2+SUM(C2:C$5)"
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokenize(formula);
  return tokens.map((token, at) => (isReference(tokens, at) ? moved(token.text, rows, columns) : token.text)).join("");
}

/** Whether a piece is a cell, or a side of an area of whole rows or columns: no sheet, function, or name. */
function isReference(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (token === undefined || (token.kind !== "name" && token.kind !== "number")) return false;
  if (after?.kind === "open" || after?.text === "!" || after?.kind === "brackets") return false;
  if (token.kind === "name" && CELL.test(token.text)) return !isSheetOfSeveral(tokens, at);
  const pattern = COLUMN.test(token.text) ? COLUMN : ROW.test(token.text) ? ROW : undefined;
  const other = after?.text === ":" ? tokens[at + 2] : before?.text === ":" ? tokens[at - 2] : undefined;
  return pattern !== undefined && other !== undefined && pattern.test(other.text) && !isSheetOfSeveral(tokens, at);
}

/** In "T1:T3!A1" the first two name sheets. */
function isSheetOfSeveral(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === ":" && tokens[at + 3]?.text === "!";
}

function moved(reference: string, rows: number, columns: number): string {
  const [, dollar1 = "", letters = "", dollar2 = "", row = ""] = CELL.exec(reference) ?? [];
  if (letters !== "") {
    const [column, line] = [movedColumn(dollar1, letters, columns), movedRow(dollar2, row, rows)];
    return column === undefined || line === undefined ? "#REF!" : column + line;
  }
  const [, columnDollar = "", only = ""] = COLUMN.exec(reference) ?? [];
  if (only !== "") return movedColumn(columnDollar, only, columns) ?? "#REF!";
  const [, rowDollar = "", line = ""] = ROW.exec(reference) ?? [];
  return movedRow(rowDollar, line, rows) ?? "#REF!";
}

function movedColumn(dollar: string, letters: string, by: number): string | undefined {
  if (dollar !== "") return dollar + letters;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 + by;
  return column >= 0 && column < COLUMNS_OF_A_SHEET ? columnLetters(column) : undefined;
}

function movedRow(dollar: string, digits: string, by: number): string | undefined {
  if (dollar !== "") return dollar + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= ROWS_OF_A_SHEET ? String(row) : undefined;
}
