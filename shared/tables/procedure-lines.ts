import { cellText } from "./cell-text";
import type { GatheredUnit } from "./gathered-unit";
import { cellAddress } from "./grid";
import { hasCounts, readProcedureRow, type ProcedureBody, type ProcedureRow } from "./procedure-rows";
import type { ProcedureLine, ProcedureTable } from "./procedure-table";
import { ownCountsDiffering } from "./own-counts";
import { remembered } from "./remembered";
import { eachInSteps, type Steps } from "./steps";
import { unitInTitle } from "./title-unit";
import { unitKey } from "./unit-name";
import type { TableColumn, TableRow } from "./unit-table";

/** Whether rows that head procedures stand for units. "auto": those that are called as units are. */
export type HeadingsAre = "auto" | "units" | "fields";

/** More units than that in one table are rare. */
const MOST_UNITS = 4000;
const keyOfUnit = remembered((name: string): string => {
  const { type, core } = unitKey(name);
  return type + "\n" + core;
}, MOST_UNITS);

/** A table by procedure, as far as its columns are known. */
interface KnownTable {
  readonly body: ProcedureBody;
  readonly groupColumn: number | undefined;
  readonly columns: readonly TableColumn[];
  readonly namingColumn: number;
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly lastRow: number;
  readonly title: string;
}

/** Gives each procedure to its unit. */
export function* linesByUnit(known: KnownTable, headings: HeadingsAre): Steps<ProcedureTable> {
  const { body, headerRows, columns, lastRow } = known;
  const { view } = body;
  const rows: { readonly row: number; readonly read: ProcedureRow }[] = [];
  yield* eachInSteps(lastRow - headerRows.last, (index) => {
    const row = headerRows.last + 1 + index;
    const read = readProcedureRow(body, row);
    if (read.is !== "nothing") rows.push({ row, read });
  });
  const isUnit = (kind: string): boolean =>
    headings === "auto" ? kind === "unit" : headings === "units" ? kind !== "group" : false;
  const headed = rows.some(({ read }) => read.is === "heading" && isUnit(read.kind));
  const unitsBy = body.unitColumn !== undefined ? "column" : headed ? "headings" : "one";
  const units = new Map<string, GatheredUnit>();
  const unitOf = (name: string, group: string, row: number): GatheredUnit => {
    const key = group + "\n" + keyOfUnit(name);
    let unit = units.get(key);
    if (unit === undefined) units.set(key, (unit = { row, name, group, lines: [], own: [] }));
    return unit;
  };
  let group = "";
  let current: GatheredUnit | undefined;
  const lines: ProcedureLine[] = [];
  const totals: TableRow[] = [];
  const others = new Set<string>();
  const unplaced: string[] = [];
  const alone = unitInTitle(known.title, view.grid.sheet);
  yield* eachInSteps(rows.length, (index) => {
    const { row, read } = rows[index] as (typeof rows)[number];
    if (known.groupColumn !== undefined) group = cellText(view.merged.shownAt(row, known.groupColumn)) || group;
    if (read.is === "total") totals.push({ row, kind: "total", name: read.name, group: "" });
    else if (read.is === "unplaced") unplaced.push(cellAddress(row, body.countColumns[0] ?? 0));
    else if (read.is === "heading") {
      if (unitsBy !== "one" && (unitsBy === "column" ? read.kind === "unit" : isUnit(read.kind))) {
        current = unitOf(read.name, group, row);
        if (hasCounts(body, row)) current.own.push(row);
      } else if (read.kind === "group" && unitsBy === "headings") {
        group = read.name;
        current = undefined;
      } else others.add(read.name);
    } else if (read.is === "procedure") {
      if (unitsBy === "column" && read.unit !== "") current = unitOf(read.unit, group, row);
      if (unitsBy === "one") current ??= unitOf(alone, "", row);
      if (current === undefined) {
        unplaced.push(cellAddress(row, known.namingColumn));
        return;
      }
      current.lines.push(row);
      const { code, name } = read;
      const codeKey = code.is === "code" ? code.key : "";
      const shown = "shown" in code ? code.shown : code.is === "unreadable" ? codeText(body, row) : "";
      lines.push({ row, unit: current.row, codeKey, code: shown, name });
    }
  });
  const gathered = [...units.values()];
  const last = Math.max(headerRows.last, ...gathered.map((unit) => unit.lines[unit.lines.length - 1] ?? unit.row), ...totals.map(({ row }) => row));
  const first = columns[0]?.column ?? body.band.first;
  const width = (columns[columns.length - 1]?.column ?? body.band.last) - first + 1;
  return {
    grid: view.grid,
    table: {
      sheet: view.grid.sheet,
      area: { row: headerRows.first, column: first, rows: last - headerRows.first + 1, columns: width },
      title: known.title,
      headerRows,
      columns,
      unitColumn: known.namingColumn,
      rows: tableRows(gathered, totals),
      hiddenRows: view.grid.hiddenRows.filter((row) => row > headerRows.last && row <= last),
    },
    codeColumn: body.codeColumn,
    nameColumn: body.nameColumn,
    unitsBy,
    lines,
    headings: [...others],
    unplaced,
    differing: ownCountsDiffering(body, gathered),
  };
}

/** The cell of a code that cannot be read, as written. */
function codeText({ view, codeColumn = 0 }: ProcedureBody, row: number): string {
  return view.text(row, codeColumn);
}

/** The units and the sums of the table, from top to bottom. */
function tableRows(units: readonly GatheredUnit[], totals: readonly TableRow[]): TableRow[] {
  const rows = units.map(({ row, name, group, lines, own }): TableRow => {
    const unit = { row, kind: "unit", name, group, lines } as const;
    // Counts of its own and no procedure to them: that is no unit without activity.
    return lines.length === 0 && own.length > 0 ? { ...unit, problem: "proceduresUnclear" } : unit;
  });
  return [...rows, ...totals].sort((first, second) => first.row - second.row);
}
