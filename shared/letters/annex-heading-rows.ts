import type { Annex } from "../reports/annex";
import { annexCell, cellStyle } from "./annex-cell";
import { headingRows } from "./annex-headings";
import type { XmlElement } from "./xml-element";

/**
 * The cells of the heading, row by row, with a row that numbers the columns. Word wants each row to cover all columns:
 * below a cell that takes several rows stands one that goes on with it.
 *
 * @param size of the letters, in points.
 * @param widths of the columns, in twips.
 */
export function headingCells(columns: Annex["columns"], size: number, widths: readonly number[]): XmlElement[][] {
  const heading = cellStyle(size, "center", "bold");
  const numbering = cellStyle(size, "center", "italic");
  const begun = headingRows(columns);
  const rows = begun.map((cells, row) => {
    const goesOn = begun
      .slice(0, row)
      .flatMap((above, from) => above.filter((cell) => from + cell.rows > row))
      .map((cell) => ({ ...cell, text: "", down: "goesOn" as const }));
    const begins = cells.map((cell) => ({ ...cell, ...(cell.rows > 1 && { down: "begins" as const }) }));
    return [...goesOn, ...begins].sort((one, other) => one.at - other.at);
  });
  return [
    ...rows.map((cells) => cells.map((cell) => annexCell(cell.text, heading, widths.slice(cell.at, cell.at + cell.columns), cell.down))),
    widths.map((width, at) => annexCell(`(${String(at + 1)})`, numbering, [width])),
  ];
}
