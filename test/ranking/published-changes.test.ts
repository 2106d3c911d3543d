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

/**
 * News of Vĩnh Linh district, May 2024: "33,8%, tăng 8,8%" and so on, meant in percentage points. Of the inputs it
 * states "94,33%, tăng 1,53%", which cannot be had of 2.074 dossiers.
 */
test.each([
  ["fullOnline", "So với tháng 4/2024: tỷ lệ chung từ 25,00% (500/2.000) nay là 33,80% (701/2.074), tăng 8,8 điểm phần trăm."],
  ["fullAndPartOnline", "So với tháng 4/2024: tỷ lệ chung từ 28,60% (572/2.000) nay là 76,90% (1.595/2.074), tăng 48,3 điểm phần trăm."],
  ["digitizedInputs", "So với tháng 4/2024: tỷ lệ chung từ 92,80% (1.856/2.000) nay là 94,31% (1.956/2.074), tăng 1,51 điểm phần trăm."],
  ["digitizedResults", "So với tháng 4/2024: tỷ lệ chung từ 99,14% (1.734/1.749) nay là 98,70% (1.750/1.773), giảm 0,44 điểm phần trăm."],
  ["paidOnline", "So với tháng 4/2024: tỷ lệ chung từ 75,20% (376/500) nay là 76,40% (382/500), tăng 1,2 điểm phần trăm."],
  ["eReceipts", "So với tháng 4/2024: tỷ lệ chung từ 78,00% (390/500) nay là 89,40% (447/500), tăng 11,4 điểm phần trăm."],
])("Vĩnh Linh, May 2024: the published change of %s comes out of the two tables", (id, sentence) => {
  const [may, april] = [tableOf("Vĩnh Linh 5-2024"), tableOf("Vĩnh Linh 4-2024")];
  const indicator = availableIndicators(may.table).find((one) => one.id === id) as FittedIndicator;
  const ranking = rankUnits(may.grid, may.table, { indicator, target: { from: "none" }, order: "descending" });
  const compared = compareWith({ ...may, ranking }, april, {});
  expect(overallChange(compared, ranking)).toEqual([sentence]);
  expect([...compared.changes.units.values()].map(({ is }) => is)).toEqual(Array.from({ length: 19 }, () => "compared"));
  expect(compared.joined.open.size + compared.changes.gone.length).toBe(0);
});
