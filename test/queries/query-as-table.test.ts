import fc from "fast-check";
import { indicators } from "../../shared/domain/indicator";
import { dossierCounts } from "../../shared/domain/dossier-counts";
import { dossierQuery } from "../../shared/queries/dossier-query";
import { countHeading, rateHeadings } from "../../shared/queries/query-columns";
import { fitIndicator, readTarget } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { Grid } from "../../shared/tables/grid";
import { findTables } from "../../shared/tables/find-tables";
import type { UnitTable } from "../../shared/tables/unit-table";
import { gridOf } from "../support/table";
import { DuckDatabase, type ResultRow } from "./duck-database";
import { allFields, asked, dossierRows, tableOf } from "./random-dossiers";

const JUNE = { from: 45_809, until: 45_838 };
const TABLE = "hồ sơ 'của' \"tỉnh\"";

describe("the result of a query by unit, pasted into a sheet or connected to one", () => {
  let rows: readonly ResultRow[];
  let grid: Grid;
  let table: UnitTable;

  beforeAll(async () => {
    const database = await DuckDatabase.open();
    try {
      const [dossiers = []] = fc.sample(dossierRows(500), { numRuns: 1, seed: 8 });
      const sure = dossiers.map((row, at) => ({ ...row, dossierId: String(at), channel: row.channel === "Trực tuyến" ? "Toàn trình" : row.channel }));
      const { names, cells } = tableOf(sure);
      await database.fill(TABLE, names, cells);
      const { question } = asked({ fields: new Set(allFields), groupBy: "unit", period: JUNE, list: "used", areWordsTold: true });
      rows = await database.rows(dossierQuery(question));
    } finally {
      database.close();
    }
    const heads = [...(rows[0]?.keys() ?? [])];
    grid = gridOf([heads, ...rows.map((row) => heads.map((head) => row.get(head) ?? ""))]);
    const [found] = findTables(grid);
    if (found === undefined) throw new Error("No table was found.");
    table = found;
  });

  it("is one table with a row for each unit, whose columns are read for what they count, none of them unsure", () => {
    expect(findTables(grid)).toHaveLength(1);
    expect(table.rows.filter(({ kind }) => kind === "unit").map(({ name }) => name)).toEqual(rows.map((row) => row.get("don_vi")));
    const read = new Map(table.columns.map(({ header, meaning, confidence }) => [header, confidence < 0.6 && meaning !== undefined ? `${meaning}?` : meaning]));
    expect(read.get("don_vi")).toBe("unit");
    const counts = dossierCounts.map(({ count }) => count);
    expect(counts.map((count) => read.get(countHeading(count)))).toEqual(counts);
    const others = [...read].filter(([header]) => header !== "don_vi" && !counts.some((count) => countHeading(count) === header));
    expect(new Set(others.map(([, meaning]) => meaning))).toEqual(new Set([undefined, "rate"]));
  });

  it("ranks by every indicator that the query has a rate of, with the query's own numerators and denominators", () => {
    const compared = indicators.flatMap((indicator) => {
      const { numerator, denominator, rate } = rateHeadings(indicator);
      if (rows[0]?.has(rate) !== true) return [];
      const fitted = fitIndicator(indicator.id, table, grid);
      if (fitted === undefined) throw new Error(`${indicator.code} is not found.`);
      const { groups } = rankUnits(grid, table, { indicator: fitted, target: { from: "value", target: readTarget("45%") }, order: "descending" });
      const ranked = groups.flatMap(({ units }) => units);
      expect(ranked.length).toBeGreaterThan(1);
      for (const unit of ranked) {
        const row = rows.find((each) => each.get("don_vi") === unit.name);
        expect([indicator.code, unit.name, unit.part, unit.whole]).toEqual([indicator.code, unit.name, row?.get(numerator), row?.get(denominator)]);
      }
      return [indicator.code];
    });
    expect(compared).toEqual(["ON-A", "ON-T", "ON-A'", "ON-C", "ON-D", "ON-B", "NTM", "OT-A", "OT-C", "QH-A", "QH-C", "SH-TP", "SH-TP-DU", "SH-KQ", "TT-A", "BL"]);
  });
});
