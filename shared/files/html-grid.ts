import type { Area, CellValue, Grid } from "../tables/grid";
import { cellOfText } from "./cell-of-text";

/** The most that a cell may span: above it the numbers in a file are made up. */
const MOST_SPAN = 1000;

/**
 * The tables of an HTML text as one sheet, one below the other as Excel opens them, with the lines of text between
 * them; cells that span rows or columns become merged areas. `x:num` is the value that Excel wrote beside the text.
 * The text becomes a document without scripts, pictures or links being followed.
 */
export function htmlGrid(sheet: string, html: string): Grid {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const rows: CellValue[][] = [];
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  placeBlocks(body, { rows, merges, hiddenRows });
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    sheet,
    area: { row: 0, column: 0, rows: rows.length, columns },
    values: rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? "")),
    merges,
    hiddenRows,
  };
}

interface Sheet {
  readonly rows: CellValue[][];
  readonly merges: Area[];
  readonly hiddenRows: number[];
}

/** Puts the tables and texts of an element below what is there; a table inside a cell is text of that cell. */
function placeBlocks(element: Element, sheet: Sheet): void {
  for (const node of element.childNodes) {
    if (node instanceof HTMLTableElement) placeTable(node, sheet);
    else if (node instanceof Element && node.querySelector("table") !== null) placeBlocks(node, sheet);
    else if (!isOutOfSight(node)) {
      const text = textOf(node);
      if (text !== "") sheet.rows.push([text]);
    }
  }
}

function placeTable(table: HTMLTableElement, { rows, merges, hiddenRows }: Sheet): void {
  const top = rows.length;
  const taken = new Set<string>();
  [...table.rows].forEach((line, index) => {
    const row = top + index;
    const values = (rows[row] ??= []);
    if (line.style.display === "none") hiddenRows.push(row);
    let column = 0;
    for (const cell of line.cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      const area = { row, column, rows: spanOf(cell.rowSpan), columns: spanOf(cell.colSpan) };
      const height = Math.min(area.rows, table.rows.length - index);
      for (let below = 0; below < height; below += 1)
        for (let beside = 0; beside < area.columns; beside += 1) taken.add(`${row + below},${column + beside}`);
      if (height * area.columns > 1) merges.push({ ...area, rows: height });
      values[column] = valueOf(cell);
      column += area.columns;
    }
    for (let at = 0; at < values.length; at += 1) values[at] ??= "";
  });
}

function spanOf(span: number): number {
  return Math.min(Math.max(1, span), MOST_SPAN);
}

function valueOf(cell: Element): CellValue {
  const stored = cell.getAttribute("x:num") ?? "";
  return stored !== "" && Number.isFinite(Number(stored)) ? Number(stored) : cellOfText(textOf(cell));
}

function isOutOfSight(node: Node): boolean {
  return node instanceof Element && /^(script|style|title|meta|link|template|noscript)$/i.test(node.tagName);
}

/** The text of a node with breaks where there are some and single spaces elsewhere. */
function textOf(node: Node): string {
  const copy = node.cloneNode(true);
  if (copy instanceof Element) for (const line of copy.querySelectorAll("br")) line.replaceWith("\u2028");
  if (copy.nodeType === Node.COMMENT_NODE) return "";
  return (copy.textContent ?? "").replace(/[^\S\u2028]+/g, " ").replace(/ ?\u2028 ?/g, "\n").trim();
}
