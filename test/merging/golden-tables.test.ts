import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { mergeTables } from "../../shared/merging/merge-tables";
import type { MergedTable } from "../../shared/merging/merged-table";
import { mergedSheet } from "../../shared/reports/merged-sheet";
import { isFormula } from "../../shared/reports/report-sheet";
import { findTables } from "../../shared/tables/find-tables";
import type { Grid } from "../../shared/tables/grid";
import { drawnGrid, gridOf } from "../support/table";

const CASES = path.join(__dirname, "../cases");
const JOIN = { mode: "join", acrossGroups: false } as const;

/** Every table that the golden cases hold, with the name of its case. */
const tables = readdirSync(CASES).flatMap((name) => {
  const grid = drawnGrid(readFileSync(path.join(CASES, name, "table.txt"), "utf8"));
  return findTables(grid).map((table) => ({ name, source: { grid, table, file: undefined, period: "" } }));
});

/** Units with their figures by meaning; figures that are blank are left out. */
function figuresOf({ rows, columns }: MergedTable): string[] {
  return rows.map(({ name, values }) => {
    const figures = values.flatMap((value, at) => (value === undefined ? [] : [columns[at]?.meaning + " " + value]));
    return name + ": " + figures.join(", ");
  });
}

function reread(merged: MergedTable): Grid {
  const cells = mergedSheet(merged, "").cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
  return gridOf(cells);
}

describe("every table of the golden cases", () => {
  it.each(tables)("gives its own figures when it is merged with itself, and again from its sheet: $name", ({ source }) => {
    const alone = mergeTables([source], {}, JOIN);
    const twice = mergeTables([source, source], {}, JOIN);
    expect(figuresOf(twice)).toEqual(figuresOf(alone));
    expect(twice.conflicts).toEqual([]);
    const counted = alone.rows.some(({ values }) => values.some((value) => value !== undefined));
    if (!counted) return;
    const grid = reread(alone);
    const again = findTables(grid).map((table) => mergeTables([{ grid, table, file: undefined, period: "" }], {}, JOIN));
    expect(again.map(figuresOf)).toEqual([figuresOf(alone)]);
  });
});
