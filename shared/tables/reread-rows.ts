import { layOutBody } from "./body-layout";
import { classifyRows } from "./classify-rows";
import type { CorrectedColumns } from "./correct-columns";
import { HeaderFinder } from "./find-headers";
import { headerLabels } from "./header-labels";
import { isNumberingRow } from "./numbering-row";
import { bodyEnd } from "./read-table-at";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { findTypeColumn } from "./type-column";
import { sampleColumns, sampleRows } from "./unit-column";
import type { TableRow, UnitTable } from "./unit-table";

/** The rows of a table whose columns mean something else now: a subtotal, or a unit, may only show by that. */
export function* rereadRows(
  view: SheetView,
  { area, headerRows }: UnitTable,
  { columns, unitColumn, groupColumn }: CorrectedColumns,
): Steps<TableRow[]> {
  const band = { first: area.column, last: area.column + area.columns - 1 };
  const firstRow = headerRows.last + 1;
  const lastRow = yield* bodyEnd(view, new HeaderFinder(view), band, headerRows.last);
  const labelRows: number[] = [];
  for (let row = headerRows.first; row < firstRow; row++)
    if (!isNumberingRow(view.cells(row, band))) labelRows.push(row);
  const headers = headerLabels(view, labelRows, band);
  const rows = sampleRows(view, band, firstRow, lastRow);
  const samples = yield* sampleColumns(view, band, rows);
  const typeColumn = findTypeColumn(view, band, unitColumn, rows);
  const body = { band, firstRow, lastRow, columns, unitColumn, groupColumn, typeColumn, headers, samples };
  return yield* classifyRows(view, layOutBody(body));
}
