import type { Count } from "../../shared/domain/indicator";
import type { CollectionRequest, UnitGroup } from "../../shared/reports/collection-form";
import { isFormula, type ReportCell, type ReportSheet } from "../../shared/reports/report-sheet";
import type { CellValue, Grid } from "../../shared/tables/grid";
import { valueAt } from "../../shared/tables/grid";
import { isCount } from "../../shared/tables/match-columns";
import { readFigure } from "../../shared/tables/read-figure";
import type { UnitTable } from "../../shared/tables/unit-table";
import { evaluate } from "../support/formula-evaluator";

/** What a unit fills in, by count; what is left out stays blank. */
export type Filling = Readonly<Partial<Record<Count, CellValue>>>;

/** The fillings of all units, by group heading and unit. */
export type Filled = readonly (readonly [group: string, unit: string, filling: Filling])[];

/** A request for a form of May 2026 with the given groups and counts. */
export function requestFor(groups: readonly UnitGroup[], counts: readonly Count[]): CollectionRequest {
  return { title: "Biểu thu thập số liệu hồ sơ", period: "tháng 5/2026", groups, counts, refuses: true };
}

/** The form's cells with what units typed into the cells that take counts, row by row in the order of the units. */
export function filledForm(form: ReportSheet, rows: readonly (readonly CellValue[])[]): Grid {
  const typed = form.cells.map((line): ReportCell[] => [...line]);
  let unit = 0;
  for (const { area } of form.validations ?? [])
    for (let row = area.row; row < area.row + area.rows; row++, unit++)
      typed[row]?.splice(area.column, rows[unit]?.length ?? 0, ...(rows[unit] ?? []));
  const value = (row: number, column: number): CellValue => {
    const cell = typed[row]?.[column] ?? "";
    return isFormula(cell) ? evaluate(cell.formula, value) : cell;
  };
  const values = typed.map((cells, row) => cells.map((_, column) => value(row, column)));
  const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  return { sheet: form.name, area, values, merges: form.merges, hiddenRows: [] };
}

/** What is read of a table: every unit with its counts; a blank is left out, and what is in doubt fails the test. */
export function readBack(grid: Grid, table: UnitTable): Filled {
  const columns = table.columns.filter(({ meaning }) => isCount(meaning));
  return table.rows
    .filter(({ kind }) => kind === "unit")
    .map(({ row, name, group }) => {
      const read = columns.map(({ column, meaning }) => [meaning, readFigure(valueAt(grid, row, column))] as const);
      const counts = read.flatMap(([meaning, figure]) => {
        if (figure.kind === "doubt") throw new Error(`${name}: ${JSON.stringify(figure.detail)}`);
        return figure.kind === "count" ? [[meaning, figure.count] as const] : [];
      });
      return [group, name, Object.fromEntries(counts) as Filling] as const;
    });
}
