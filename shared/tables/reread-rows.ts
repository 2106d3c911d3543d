import { classifyRows } from "./classify-rows";
import type { CorrectedColumns } from "./correct-columns";
import { HeaderFinder } from "./find-headers";
import { headerLabels } from "./header-labels";
import { isCount } from "./match-columns";
import { isNumberingRow } from "./numbering-row";
import { bodyEnd } from "./read-table-at";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import { findTypeColumn } from "./type-column";
import { sampleRows } from "./unit-column";
import type { ColumnMeaning, TableRow, UnitTable } from "./unit-table";
import { markedKey } from "./word-keys";

const NO_FIGURES: readonly (ColumnMeaning | undefined)[] = ["ordinal", "unit", "group", "note"];

/** The rows of a table whose columns mean something else now: a subtotal, or a unit, may only show by that. */
export function* rereadRows(
  view: SheetView,
  { area, headerRows }: UnitTable,
  { columns, unitColumn, groupColumn }: CorrectedColumns,
): Steps<TableRow[]> {
  const band = { first: area.column, last: area.column + area.columns - 1 };
  const firstRow = headerRows.last + 1;
  const lastRow = yield* bodyEnd(view, new HeaderFinder(view), band, headerRows.last);
  const unitHeader = columns.find(({ column }) => column === unitColumn)?.header ?? "";
  const ofMeaning = (wanted: (meaning: ColumnMeaning | undefined) => boolean): number[] =>
    columns.filter(({ meaning }) => wanted(meaning)).map(({ column }) => column);
  const figureColumns = columns.filter(
    ({ meaning, header }) => !NO_FIGURES.includes(meaning) && (header === "" || header !== unitHeader),
  );
  const labelRows: number[] = [];
  for (let row = headerRows.first; row < firstRow; row++)
    if (!isNumberingRow(view.cells(row, band))) labelRows.push(row);
  return yield* classifyRows(view, {
    band,
    firstRow,
    lastRow,
    unitColumn,
    ordinalColumn: ofMeaning((meaning) => meaning === "ordinal")[0],
    groupColumn,
    typeColumn: findTypeColumn(view, band, unitColumn, sampleRows(view, band, firstRow, lastRow)),
    figureColumns: figureColumns.map(({ column }) => column),
    countColumns: ofMeaning(isCount),
    labels: headerLabels(view, labelRows, band).map((path) => new Set(path.map(markedKey))),
  });
}
