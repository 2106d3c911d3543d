import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/**
 * Two columns beside each other, as Word has them in letters: a table without lines whose rows stay on one page.
 *
 * @param widths of the columns, in twips.
 * @param rows a left and a right cell each, both with at least one paragraph.
 */
export function sideBySide(
  widths: readonly [number, number],
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
): Table {
  const [left, right] = widths;
  return new Table({
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((children, at) => cell(children, widths[at] ?? 0)) })),
  });
}

function cell(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, borders: NO_BORDERS, children });
}
