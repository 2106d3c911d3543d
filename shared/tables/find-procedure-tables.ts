import { assignMeanings } from "./assign-meanings";
import { dossierListHeaders } from "./column-meaning";
import type { Grid } from "./grid";
import { settleClass } from "./header-class";
import { headerLabels } from "./header-labels";
import { settlePeriod } from "./header-period";
import { isCount, readHeaders } from "./match-columns";
import { contains, labelOf } from "./match-label";
import { procedureColumns } from "./procedure-columns";
import { linesByUnit, type HeadingsAre } from "./procedure-lines";
import type { ProcedureTable } from "./procedure-table";
import { SheetView } from "./sheet-view";
import { finish, type Steps } from "./steps";
import { tableRegions, type TableRegion } from "./table-regions";
import { sampleColumns, sampleRows } from "./unit-column";
import type { TableColumn } from "./unit-table";
import { markedKey } from "./word-keys";

/**
 * Every table of a sheet that counts dossiers by procedure, the one with the most procedures first: with a column for the
 * units, with units as headings over their procedures, or of one unit. A table without codes and names of procedures
 * is none.
 *
 * @param headings what rows over procedures stand for, where the user has said so.
 */
export function findProcedureTables(grid: Grid, headings: HeadingsAre = "auto"): ProcedureTable[] {
  return finish(findProcedureTablesInSteps(grid, headings));
}

/** `findProcedureTables`, with pauses. */
export function* findProcedureTablesInSteps(grid: Grid, headings: HeadingsAre): Steps<ProcedureTable[]> {
  const view = new SheetView(grid);
  const tables: ProcedureTable[] = [];
  for (const region of yield* tableRegions(view)) {
    const table = yield* readRegion(view, region, headings);
    if (table !== undefined && table.lines.length > 0) tables.push(table);
  }
  return tables.sort((first, second) => second.lines.length - first.lines.length);
}

function* readRegion(
  view: SheetView,
  { band, header, lastRow, title }: TableRegion,
  headingsAre: HeadingsAre,
): Steps<ProcedureTable | undefined> {
  const headers = headerLabels(view, header.labelRows, band);
  if (headers.filter((path) => contains(labelOf(path.join(" ")), dossierListHeaders)).length >= 2) return undefined;
  const rows = sampleRows(view, band, header.last + 1, lastRow);
  const samples = yield* sampleColumns(view, band, rows);
  const readings = settleClass(headers, settlePeriod(headers, readHeaders(headers)));
  const found = procedureColumns({ view, band, headers, readings, samples, rows });
  if (found === undefined) return undefined;
  const { code, name, unit } = found;
  const naming = unit ?? name ?? code ?? 0;
  const named = readings.map((own, index) =>
    index === code || index === name ? { meaning: undefined, confidence: 0 } : own,
  );
  const columns: TableColumn[] = [];
  assignMeanings(named, samples, { index: naming, confidence: 1 }).forEach(({ meaning, confidence }, index) => {
    const path = headers[index] ?? [];
    if (path.length === 0 && (samples[index]?.filled ?? 0) === 0) return;
    columns.push({ column: band.first + index, header: path.join(" > "), meaning, confidence });
  });
  const countColumns = columns.filter(({ meaning }) => isCount(meaning)).map(({ column }) => column);
  if (countColumns.length === 0) return undefined;
  const columnOf = (meaning: string): number | undefined =>
    columns.find((column) => column.meaning === meaning)?.column;
  const at = (index: number | undefined): number | undefined => (index === undefined ? undefined : band.first + index);
  const labels = headers.map((path) => new Set(path.map(markedKey)));
  return yield* linesByUnit(
    {
      body: {
        view,
        band,
        codeColumn: at(code),
        nameColumn: at(name),
        unitColumn: at(unit),
        ordinalColumn: columnOf("ordinal"),
        countColumns,
        labels,
      },
      groupColumn: unit === undefined ? undefined : columnOf("group"),
      columns,
      namingColumn: band.first + naming,
      headerRows: { first: header.first, last: header.last },
      lastRow,
      title,
    },
    headingsAre,
  );
}
