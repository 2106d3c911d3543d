import type { Area } from "../tables/grid";
import { areaNamed, cellOf } from "./cell-name";
import { attributesOf } from "./xml-attributes";
import { endOfElement, nextTag, type XmlTag } from "./xml-tags";
import { textOfXml } from "./xml-text";

/** A cell of a worksheet part, and where its pieces stand in the text. Rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly tag: XmlTag;
  /** Its attribute `t`; "n" where it has none. */
  readonly type: string;
  /** Just behind the whole element. */
  readonly end: number;
  readonly formula: CellFormula | undefined;
  /** The element that holds the value, `<v>` or `<is>`. */
  readonly value: CellContent | undefined;
}

/** An element in a cell, with the text between its tags, as XML. */
export interface CellContent {
  readonly tag: XmlTag;
  readonly end: number;
  readonly inside: string;
}

export interface CellFormula extends CellContent {
  /** As the file spells it, without "="; "" in a cell that shares the formula of another. */
  readonly text: string;
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** The cells of an array. */
  readonly area: Area | undefined;
  /** By what cells of a shared formula know each other. */
  readonly group: string;
}

/** A row that the part has, with the cells that it has. */
export interface SheetRow {
  readonly row: number;
  readonly tag: XmlTag;
  /** Where what the row holds ends. */
  readonly inside: number;
  readonly cells: readonly SheetCell[];
}

/** The rows of a worksheet part. */
export interface SheetRows {
  readonly xml: string;
  /** `<sheetData>`. */
  readonly tag: XmlTag;
  /** Where what it holds ends. */
  readonly inside: number;
  readonly rows: readonly SheetRow[];
}

/** Reads a worksheet part from end to end, once. Throws an error for what is none. */
export function readSheetCells(xml: string): SheetRows {
  let tag = nextTag(xml, 0);
  while (tag !== undefined && tag.local !== "sheetData") tag = nextTag(xml, tag.end);
  if (tag === undefined) throw new Error("no sheetData");
  const rows: SheetRow[] = [];
  if (tag.kind === "empty") return { xml, tag, inside: tag.end, rows };
  let row = -1;
  for (let next = nextTag(xml, tag.end); next !== undefined; ) {
    if (next.kind === "close") return { xml, tag, inside: next.start, rows };
    if (next.local !== "row") {
      next = nextTag(xml, endOfElement(xml, next).end);
      continue;
    }
    row = Number(attributesOf(next).get("r") ?? row + 2) - 1;
    const read = readRow(xml, next, row);
    rows.push(read.row);
    next = nextTag(xml, read.end);
  }
  throw new Error("sheetData is not closed");
}

function readRow(xml: string, tag: XmlTag, row: number): { row: SheetRow; end: number } {
  if (tag.kind === "empty") return { row: { row, tag, inside: tag.end, cells: [] }, end: tag.end };
  const cells: SheetCell[] = [];
  let column = -1;
  for (let next = nextTag(xml, tag.end); next !== undefined; ) {
    if (next.kind === "close") return { row: { row, tag, inside: next.start, cells }, end: next.end };
    if (next.local === "c") {
      const cell = readCell(xml, next, { row, column: column + 1 });
      cells.push(cell);
      column = cell.column;
      next = nextTag(xml, cell.end);
    } else next = nextTag(xml, endOfElement(xml, next).end);
  }
  throw new Error("row is not closed");
}

function readCell(xml: string, tag: XmlTag, expected: { row: number; column: number }): SheetCell {
  const attributes = attributesOf(tag);
  const named = attributes.get("r");
  const place = named === undefined ? expected : cellOf(named);
  if (place === undefined || place.row !== expected.row) throw new Error(`cell ${named}`);
  const type = attributes.get("t") ?? "n";
  if (tag.kind === "empty") return { ...place, tag, type, end: tag.end, formula: undefined, value: undefined };
  let formula: CellFormula | undefined;
  let value: CellContent | undefined;
  for (let next = nextTag(xml, tag.end); next !== undefined; ) {
    if (next.kind === "close") return { ...place, tag, type, end: next.end, formula, value };
    const { inside, end } = endOfElement(xml, next);
    const content: CellContent = { tag: next, end, inside: next.kind === "empty" ? "" : xml.slice(next.end, inside) };
    if (next.local === "f") formula = readFormula(content);
    else if (next.local === "v" || next.local === "is") value = content;
    next = nextTag(xml, end);
  }
  throw new Error("cell is not closed");
}

function readFormula(content: CellContent): CellFormula {
  const attributes = attributesOf(content.tag);
  const type = attributes.get("t");
  return {
    ...content,
    text: textOfXml(content.inside),
    kind: type === "shared" || type === "array" || type === "dataTable" ? type : "normal",
    area: areaNamed(attributes.get("ref") ?? ""),
    group: attributes.get("si") ?? "",
  };
}
