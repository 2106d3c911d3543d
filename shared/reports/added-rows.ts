import type { Area, CellValue } from "../tables/grid";
import { isNumberedName } from "../tables/numbered-name";
import { isFormula, type ReportSheet } from "./report-sheet";

/** What of a sheet is added below another. */
export interface AddedRows extends Pick<ReportSheet, "name" | "cells" | "looks"> {
  readonly formats: readonly ReportSheet["formats"][number][];
}

/** The row by which a sheet that takes rows is known, and as wide as they are: the last of its frozen ones. */
export function headRow({ frozenRows, cells }: ReportSheet): Area {
  return { row: frozenRows - 1, column: 0, rows: 1, columns: cells[0]?.length ?? 0 };
}

/** Whether rows of a sheet are added to one of this name: its own, or with the number that a taken name gets. */
export function takesRowsByName(report: ReportSheet, name: string): boolean {
  return isNumberedName(name, report.name);
}

/** Whether a sheet is one that rows are added to, by what stands in its head row. */
export function takesRows({ cells, frozenRows }: ReportSheet, found: readonly CellValue[] | undefined): boolean {
  return (cells[frozenRows - 1] ?? [false]).every((cell, column) => (isFormula(cell) ? cell.value : cell) === found?.[column]);
}

/** The rows of a sheet behind its frozen ones, with the formats and looks that begin there, counted from the first of them. */
export function rowsBelowHead({ name, cells, looks, formats, frozenRows }: ReportSheet): AddedRows {
  const below = <Placed extends { readonly area: Area }>(placed: readonly Placed[]): Placed[] =>
    movedDown(placed.filter(({ area }) => area.row >= frozenRows), -frozenRows);
  return { name, cells: cells.slice(frozenRows), looks: below(looks), formats: below<AddedRows["formats"][number]>(formats) };
}

/** Areas of added rows where they come to stand. */
export function movedDown<Placed extends { readonly area: Area }>(placed: readonly Placed[], rows: number): Placed[] {
  return placed.map((each) => ({ ...each, area: { ...each.area, row: each.area.row + rows } }));
}
