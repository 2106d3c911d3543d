import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { correctTable } from "../../shared/tables/correct-table";
import { findTables } from "../../shared/tables/find-tables";
import { columnKeys } from "../../shared/tables/header-form";
import type { Correction } from "../../shared/tables/remembered-form";
import { rowKeys } from "../../shared/tables/row-keys";
import type { ColumnMeaning } from "../../shared/tables/unit-table";
import { drawnGrid } from "../support/table";
import { after, EMPTY } from "./after-corrections";

describe("on every table in test/cases", () => {
  const cases = join(__dirname, "../cases");
  const found = readdirSync(cases).flatMap((name) => {
    const grid = drawnGrid(readFileSync(join(cases, name, "table.txt"), "utf8"));
    return findTables(grid).map((table) => ({ grid, table }));
  });
  const some: readonly (ColumnMeaning | null)[] = [null, "receivedTotal", "receivedOnline", "rate", "note", "ordinal"];
  const meanings = fc.constantFrom(...some);
  const corrections = ({ table }: (typeof found)[number]): fc.Arbitrary<Correction> => {
    const column = fc.constantFrom(...table.columns.map((one) => one.column));
    const row = fc.constantFrom(...table.rows.map((one) => one.row), -1);
    return fc.oneof(
      fc.record({ does: fc.constant("readColumn" as const), column, meaning: meanings }),
      fc.record({ does: fc.constant("nameUnits" as const), column }),
      fc.record({
        does: fc.constant("group" as const),
        by: fc.oneof(column, fc.constantFrom(null, "asRead" as const)),
      }),
      fc.record({
        does: fc.constant("readRow" as const),
        row,
        kind: fc.constantFrom("unit" as const, "group" as const, "total" as const, "other" as const),
      }),
    );
  };
  const corrected = fc
    .constantFrom(...found)
    .chain((one) => fc.record({ one: fc.constant(one), corrections: fc.array(corrections(one), { maxLength: 5 }) }));

  it("an empty correction gives back the table itself", () => {
    for (const { grid, table } of found) expect(correctTable(grid, table, EMPTY)).toBe(table);
  });

  it("correcting twice is correcting once", () => {
    fc.assert(
      fc.property(corrected, ({ one: { grid, table }, corrections: given }) => {
        const { table: once, form } = after(grid, table, given);
        expect(correctTable(grid, once, form)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it("the last correction of a row or column holds", () => {
    fc.assert(
      fc.property(corrected, ({ one: { grid, table }, corrections: given }) => {
        const last = given[given.length - 1];
        if (last === undefined) return;
        const before = after(grid, table, given.slice(0, -1)).table;
        const result = after(grid, table, given).table;
        if (last.does === "nameUnits") expect(result.unitColumn).toBe(last.column);
        if (last.does === "readColumn" && last.column !== result.unitColumn) {
          const { meaning, confidence } = result.columns.find(({ column }) => column === last.column) ?? {};
          expect([meaning ?? null, confidence]).toEqual([last.meaning, 1]);
        }
        if (last.does === "readRow" && (before.rows.find(({ row }) => row === last.row)?.name ?? "") !== "")
          expect(result.rows.find(({ row }) => row === last.row)?.kind).toBe(last.kind);
      }),
      { numRuns: 300 },
    );
  });

  it("every column has a key of its own, and every named row", () => {
    for (const { table } of found) {
      expect(new Set(columnKeys(table.columns).values()).size).toBe(table.columns.length);
      const named = rowKeys(table.rows).filter((key) => key !== "");
      expect(new Set(named).size).toBe(named.length);
    }
  });
});
