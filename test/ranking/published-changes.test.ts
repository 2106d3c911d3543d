import { compareWith } from "../../shared/ranking/compared-period";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import { overallChange } from "../../shared/reports/overall-change";
import { findTables } from "../../shared/tables/find-tables";
import type { UnitTable } from "../../shared/tables/unit-table";
import { areaOfAddress } from "../../workbench/grid/address";
import type { SampleSheet } from "../../workbench/samples/sample";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { gridOf } from "../support/table";

function tableOf(name: string): { grid: ReturnType<typeof gridOf>; table: UnitTable } {
  const sheet = vinhLinh.sheets.find((candidate) => candidate.name === name) as SampleSheet;
  const merges = sheet.merges.flatMap((address) => areaOfAddress(address) ?? []);
  const grid = { ...gridOf(sheet.rows), sheet: name, merges };
  return { grid, table: findTables(grid)[0] as UnitTable };
}

/** News of Vĩnh Linh district, May 2024: "33,8%, tăng 8,8%" and "76,9%, tăng 48,3%", meant in percentage points. */
test.each([
  ["fullOnline", "So với tháng 4/2024: tỷ lệ chung từ 25,00% (500/2.000) nay là 33,80% (701/2.074), tăng 8,8 điểm phần trăm."],
  ["fullAndPartOnline", "So với tháng 4/2024: tỷ lệ chung từ 28,60% (572/2.000) nay là 76,90% (1.595/2.074), tăng 48,3 điểm phần trăm."],
])("Vĩnh Linh, May 2024: the published change of %s comes out of the two tables", (id, sentence) => {
  const [may, april] = [tableOf("Vĩnh Linh 5-2024"), tableOf("Vĩnh Linh 4-2024")];
  const indicator = availableIndicators(may.table).find((one) => one.id === id) as FittedIndicator;
  const ranking = rankUnits(may.grid, may.table, { indicator, target: { from: "none" }, order: "descending" });
  const compared = compareWith({ ...may, ranking }, april, {});
  expect(overallChange(compared)).toEqual([sentence]);
  expect([...compared.changes.units.values()].map(({ is }) => is)).toEqual(Array.from({ length: 19 }, () => "compared"));
  expect(compared.joined.open.size + compared.changes.gone.length).toBe(0);
});
