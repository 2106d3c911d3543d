import { assignMeanings } from "./assign-meanings";
import { classifyRows } from "./classify-rows";
import { dossierListHeaders } from "./column-meaning";
import { headerLabels } from "./header-labels";
import { settlePeriod } from "./header-period";
import { isCount, readHeaders } from "./match-columns";
import { contains, labelOf } from "./match-label";
import type { SheetView } from "./sheet-view";
import type { Steps } from "./steps";
import type { TableRegion } from "./table-regions";
import { findUnitColumn, sampleColumns } from "./unit-column";
import type { TableColumn, UnitTable } from "./unit-table";

/** Reads the table of a region; undefined when no column names units, or nothing in it can be a figure. */
export function* readTable(view: SheetView, region: TableRegion): Steps<UnitTable | undefined> {
  const { band, header, lastRow, title } = region;
  const firstRow = header.last + 1;
  const headers = headerLabels(view, header.labelRows, band);
  const dossierColumns = headers.filter((path) => contains(labelOf(path.join(" ")), dossierListHeaders)).length;
  if (dossierColumns >= 2) return undefined;
  const samples = sampleColumns(view, band, firstRow, lastRow);
  const readings = settlePeriod(headers, readHeaders(headers));
  const unit = findUnitColumn(headers, readings, samples);
  if (unit === undefined) return undefined;
  const columns: TableColumn[] = [];
  assignMeanings(readings, samples, unit).forEach(({ meaning, confidence }, index) => {
    const path = headers[index] ?? [];
    if (path.length === 0 && (samples[index]?.filled ?? 0) === 0) return;
    columns.push({ column: band.first + index, header: path.join(" > "), meaning, confidence });
  });
  const unitColumn = band.first + unit.index;
  const columnOf = (meaning: string): number | undefined =>
    columns.find((column) => column.meaning === meaning)?.column;
  const figureColumns = columns
    .filter(({ meaning }) => meaning === undefined || !["ordinal", "unit", "group", "note"].includes(meaning))
    .map(({ column }) => column);
  const holdsFigures = figureColumns.some((column) => {
    const sample = samples[column - band.first];
    return sample !== undefined && sample.filled > 0 && sample.words < 1;
  });
  if (!holdsFigures && columns.filter(({ meaning }) => isCount(meaning)).length < 2) return undefined;
  const rows = yield* classifyRows(view, {
    band,
    firstRow,
    lastRow,
    unitColumn,
    ordinalColumn: columnOf("ordinal"),
    groupColumn: columnOf("group"),
    figureColumns,
    countColumns: columns.filter(({ meaning }) => isCount(meaning)).map(({ column }) => column),
    unitHeader: headers[unit.index]?.join(" > ") ?? "",
  });
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
