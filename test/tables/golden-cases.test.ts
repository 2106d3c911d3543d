import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findTables } from "../../shared/tables/find-tables";
import { drawTable, drawnGrid } from "../support/table";

const cases = join(__dirname, "../cases");
const folders = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("Every sheet in test/cases is read as its expected.json says", () => {
  test.each(folders.map(({ name }) => name))("%s", (name) => {
    const drawing = readFileSync(join(cases, name, "table.txt"), "utf8");
    const expected: unknown = JSON.parse(readFileSync(join(cases, name, "expected.json"), "utf8"));
    expect({ tables: findTables(drawnGrid(drawing)).map(drawTable) }).toEqual(expected);
  });
});
