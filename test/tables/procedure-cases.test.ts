import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findProcedureTables } from "../../shared/tables/find-procedure-tables";
import type { ProcedureTable } from "../../shared/tables/procedure-table";
import { drawTable, drawnGrid } from "../support/table";

const cases = join(__dirname, "../cases");
const folders = readdirSync(cases).filter((name) => existsSync(join(cases, name, "table.txt")));

/** What was read of a table by procedure: as a table of units, then each line with its unit. */
function draw({ table, unitsBy, lines, headings, unplaced, differing }: ProcedureTable): string[] {
  const nameOf = (unit: number): string => table.rows.find(({ kind, row }) => kind === "unit" && row === unit)?.name ?? "";
  return [
    ...drawTable(table),
    `units by ${unitsBy}`,
    ...lines.map(({ row, unit, code, codeKey, name }) => `${row + 1} of ${nameOf(unit)}: ${code} (${codeKey}) ${name}`),
    ...headings.map((heading) => `heading: ${heading}`),
    ...unplaced.map((cell) => `unplaced: ${cell}`),
    ...differing.map(({ unit, cell, stated, sum }) => `${cell} of ${unit}: ${stated}, not ${sum}`),
  ];
}

describe("Sheets in test/cases are read by procedure as their procedures.json says, the others not at all", () => {
  test.each(folders)("%s", (name) => {
    const tables = findProcedureTables(drawnGrid(readFileSync(join(cases, name, "table.txt"), "utf8"))).map(draw);
    const path = join(cases, name, "procedures.json");
    const expected: unknown = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { tables: [] };
    expect({ tables }).toEqual(expected);
  });
});
