import type { Annex, AnnexKind, AnnexRow } from "../reports/annex";
import { annexCell, cellStyle, type CellAlignment, type CellStyle } from "./annex-cell";
import { headingCells } from "./annex-heading-rows";
import { type AnnexLayout, CELL_MARGIN } from "./annex-widths";
import { pointTwips } from "./twips";
import { unbroken } from "./unbroken";
import { XmlBlock, xmlElement, type XmlElement } from "./xml-element";
import { keepText } from "./xml-text";

const ALIGNMENTS: Readonly<Record<AnnexKind, CellAlignment>> = {
  ordinal: "center",
  name: "left",
  count: "right",
  rate: "right",
  target: "right",
  verdict: "center",
  points: "right",
  rank: "center",
  rankChange: "center",
  text: "left",
};

const ONE_PAGE = xmlElement("w:cantSplit", {});
const BODY_ROW = keepText(xmlElement("w:trPr", {}, [ONE_PAGE]));
const HEADER_ROW = xmlElement("w:trPr", {}, [ONE_PAGE, xmlElement("w:tblHeader", {})]);

/**
 * The table of an annex. Headings and the row that numbers the columns stand again on every page; no row is broken over
 * two pages. What is shown is the annex's own text, number by number.
 */
export function annexTable({ columns, rows }: Annex, { size, widths }: AnnexLayout): XmlBlock {
  const plain = columns.map(({ kind }) => cellStyle(size, ALIGNMENTS[kind]));
  const bold = columns.map(({ kind }) => cellStyle(size, ALIGNMENTS[kind], "bold"));
  const name = columns.findIndex(({ kind }) => kind === "name");
  return new XmlBlock("w:tbl", function* () {
    yield properties(widths);
    yield xmlElement("w:tblGrid", {}, widths.map((width) => xmlElement("w:gridCol", { "w:w": width })));
    for (const cells of headingCells(columns, size, widths)) yield tableRow(HEADER_ROW, cells);
    for (const row of rows) yield tableRow(BODY_ROW, rowCells(row, row.is === "unit" ? plain : bold, widths, name));
  });
}

/** The cells of a row; the name of a group without sums goes over all columns that follow it. */
function rowCells(row: AnnexRow, styles: readonly CellStyle[], widths: readonly number[], name: number): XmlElement[] {
  const heads = row.is === "group" && name >= 0 && row.cells.slice(name + 1).every(({ shown }) => shown === "");
  const count = heads ? name + 1 : widths.length;
  return styles.slice(0, count).map((style, at) => {
    const over = widths.slice(at, at === count - 1 ? widths.length : at + 1);
    return annexCell(unbroken(row.cells[at]?.shown ?? ""), style, over);
  });
}

function tableRow(kind: XmlElement, cells: readonly XmlElement[]): XmlElement {
  return xmlElement("w:tr", {}, [kind, ...cells]);
}

function properties(widths: readonly number[]): XmlElement {
  const line = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "000000" };
  const lines = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"].map((side) => xmlElement(side, line));
  const margin = (side: string, width: number): XmlElement => xmlElement(side, { "w:w": width, "w:type": "dxa" });
  const above = pointTwips(1);
  return xmlElement("w:tblPr", {}, [
    margin("w:tblW", widths.reduce((sum, width) => sum + width, 0)),
    xmlElement("w:tblBorders", {}, lines),
    xmlElement("w:tblLayout", { "w:type": "fixed" }),
    xmlElement("w:tblCellMar", {}, [margin("w:top", above), margin("w:left", CELL_MARGIN), margin("w:bottom", above), margin("w:right", CELL_MARGIN)]),
  ]);
}
