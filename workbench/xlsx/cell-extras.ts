import type { ICellData } from "@univerjs/core";
import type { Cell, CellValue, Hyperlink } from "hucre";

/** What a cell of a file has and Univer does not show, kept in `custom` of the cell, with which it moves. JSON. */
export interface CellExtras {
  readonly comment?: Cell["comment"];
  readonly hyperlink?: Hyperlink;
  readonly richText?: Cell["richText"];
}

/**
 * Whether a link can be written as it was read: of an address with an anchor after "#" the reader gives the anchor
 * alone (hucre 1.0.0), which would make another link of it.
 */
export function isWholeLink({ target, location }: Hyperlink): boolean {
  return location === undefined ? target !== "" : location.includes("!");
}

/** What is to be kept of a cell of a file; undefined when there is nothing. */
export function extrasFromXlsx({ comment, hyperlink, richText }: Cell): CellExtras | undefined {
  const extras = {
    ...(comment && { comment }),
    ...(hyperlink && isWholeLink(hyperlink) && { hyperlink }),
    ...(richText && richText.length > 0 && { richText }),
  };
  return Object.keys(extras).length > 0 ? extras : undefined;
}

/** The same for a file; looks of parts of a text only while it is the same text. */
export function extrasToXlsx(custom: ICellData["custom"], value: CellValue | undefined): Partial<Cell> | undefined {
  const { richText, ...others } = (custom ?? {}) as CellExtras;
  const isSame = richText !== undefined && richText.map(({ text }) => text).join("") === value;
  const extras = { ...others, ...(isSame && { richText }) };
  return Object.keys(extras).length > 0 ? extras : undefined;
}
