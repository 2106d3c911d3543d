import { cellAddress } from "../tables/grid";
import { cellOfText, xmlOfAttribute, xmlOfText } from "./xml-text";

/** The look of a sheet of texts. */
export interface TextLook {
  /** Width of each column in signs; the rest as usual. */
  readonly widths: readonly number[];
  /** Rows whose texts are bold. */
  readonly bold: readonly number[];
}

/**
 * A worksheet part that holds texts only, each in its cell: no styles and no shared strings, so that no other part need be
 * touched. Bold is a rich text, since a style of the file would have to be added.
 *
 * @param namespace of the main part of the file: the two editions of the format have one each
 */
export function sheetXml(rows: readonly (readonly string[])[], look: TextLook, namespace: string): string {
  const columns = look.widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join("");
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) => (text === "" ? "" : textCell(text, cellAddress(at, column), look.bold.includes(at))));
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${xmlOfAttribute(namespace)}">` +
    (columns === "" ? "" : `<cols>${columns}</cols>`) +
    `<sheetData>${lines.join("")}</sheetData></worksheet>`
  );
}

function textCell(text: string, address: string, isBold: boolean): string {
  const inside = `<t xml:space="preserve">${xmlOfText(cellOfText(text))}</t>`;
  return `<c r="${address}" t="inlineStr"><is>${isBold ? `<r><rPr><b/></rPr>${inside}</r>` : inside}</is></c>`;
}
