import { assignMeanings } from "./assign-meanings";
import { layOutBody } from "./body-layout";
import { classifyRows } from "./classify-rows";
import { dossierListHeaders } from "./column-meaning";
import { settleClass } from "./header-class";
import { headerLabels } from "./header-labels";
import { settlePeriod } from "./header-period";
import type { Reading } from "./match-columns";
import { isCount, readHeaders } from "./match-columns";
import { linesWithCodes } from "./lines-with-codes";
import { contains, labelOf } from "./match-label";
import { findOrdinalColumn } from "./ordinal-column";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import type { TableRegion } from "./table-regions";
import { findTypeColumn } from "./type-column";
import type { ColumnSample } from "./unit-column";
import { findUnitColumn, isTransposed, sampleColumns, sampleRows } from "./unit-column";
import type { TableColumn, UnitTable } from "./unit-table";
import { markedKey } from "./word-keys";

/** A numbering column or a column of groups that only its cells or its place tell. */
const BY_CONTENT = 0.7;

/** Reads the table of a region; undefined when no column names units, or nothing in it can be a figure. */
export function* readTable(view: SheetView, region: TableRegion): Steps<UnitTable | undefined> {
  const { band, header, lastRow, title } = region;
  const firstRow = header.last + 1;
  const headers = headerLabels(view, header.labelRows, band);
  const dossierColumns = headers.filter((path) => contains(labelOf(path.join(" ")), dossierListHeaders)).length;
  if (dossierColumns >= 2) return undefined;
  const bodyRows = sampleRows(view, band, firstRow, lastRow);
  const samples = yield* sampleColumns(view, band, bodyRows);
  const readings = settleClass(headers, settlePeriod(headers, withoutHollow(headers, readHeaders(headers), samples)));
  const unit = findUnitColumn(headers, readings, samples);
  if (unit === undefined || isTransposed(headers, readings, samples[unit.index])) return undefined;
  const columns: TableColumn[] = [];
  assignMeanings(readings, samples, unit).forEach(({ meaning, confidence }, index) => {
    const path = headers[index] ?? [];
    if (path.length === 0 && (samples[index]?.filled ?? 0) === 0) return;
    columns.push({ column: band.first + index, header: path.join(" > "), meaning, confidence });
  });
  const unitColumn = band.first + unit.index;
  const columnOf = (meaning: string): number | undefined =>
    columns.find((column) => column.meaning === meaning)?.column;
  if (columnOf("ordinal") === undefined) numberedByContent(view, columns, unitColumn, bodyRows);
  const unitHeader = headers[unit.index]?.join(" > ") ?? "";
  const typeColumn = findTypeColumn(view, band, unitColumn, bodyRows);
  if (columnOf("group") === undefined) groupedBeside(columns, unitColumn, unitHeader, typeColumn);
  const groupColumn = columnOf("group");
  const layout = layOutBody({
    band,
    firstRow,
    lastRow,
    columns,
    unitColumn,
    groupColumn,
    typeColumn,
    headers,
    samples,
  });
  const holdsFigures = layout.figureColumns.some((column) => {
    const sample = samples[column - band.first];
    return sample !== undefined && sample.filled > 0 && sample.words < 1;
  });
  if (!holdsFigures && columns.filter(({ meaning }) => isCount(meaning)).length < 2) return undefined;
  const rows = linesWithCodes(view, columns, yield* classifyRows(view, layout));
  const first = columns[0]?.column ?? band.first;
  const last = columns[columns.length - 1]?.column ?? band.last;
  const bottom = rows[rows.length - 1]?.row ?? header.last;
  return {
    sheet: view.grid.sheet,
    area: { row: header.first, column: first, rows: bottom - header.first + 1, columns: last - first + 1 },
    title,
    headerRows: { first: header.first, last: header.last },
    columns,
    unitColumn,
    rows,
    hiddenRows: view.grid.hiddenRows.filter((row) => row > header.last && row <= bottom),
  };
}

/** A blank column under a heading that is merged over it from the left is no column of its own. */
function withoutHollow(
  headers: readonly (readonly string[])[],
  readings: readonly Reading[],
  samples: readonly ColumnSample[],
): Reading[] {
  const filled = samples.some((sample) => sample.filled > 0);
  return readings.map((reading, index) => {
    const path = headers[index]?.join("\n") ?? "";
    const hollow = filled && samples[index]?.filled === 0 && path !== "" && path === headers[index - 1]?.join("\n");
    return hollow ? { meaning: undefined, confidence: 0 } : reading;
  });
}

/** Left of the communes, under one heading with them, stand the districts they belong to. */
function groupedBeside(
  columns: TableColumn[],
  unitColumn: number,
  unitHeader: string,
  typeColumn: number | undefined,
): void {
  const at = columns.findIndex(
    ({ column, header, meaning }) =>
      column === unitColumn - 1 && header === unitHeader && header !== "" && meaning === undefined,
  );
  const beside = columns[at];
  if (beside !== undefined && beside.column !== typeColumn)
    columns[at] = { ...beside, meaning: "group", confidence: BY_CONTENT };
}

/** Gives the meaning "ordinal" to a column left of the units that holds numbering under a blank header or a "#". */
function numberedByContent(
  view: SheetView,
  columns: TableColumn[],
  unitColumn: number,
  rows: readonly number[],
): void {
  const candidates = columns.filter(
    ({ column, header, meaning }) => column < unitColumn && meaning === undefined && markedKey(header) === " ",
  );
  const found = findOrdinalColumn(view, candidates.map(({ column }) => column), rows);
  const at = columns.findIndex(({ column }) => column === found);
  const column = columns[at];
  if (column !== undefined) columns[at] = { ...column, meaning: "ordinal", confidence: BY_CONTENT };
}
