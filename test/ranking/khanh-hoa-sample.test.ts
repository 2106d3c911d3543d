import { readTargetSheet } from "../../shared/application/read-target-sheet";
import { targetShare } from "../../shared/domain/target";
import { assignTargets } from "../../shared/ranking/assigned-targets";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { findTables } from "../../shared/tables/find-tables";
import type { Grid } from "../../shared/tables/grid";
import { tablePeriod } from "../../shared/tables/table-period";
import { khanhHoa } from "../../workbench/samples/khanh-hoa";
import { reportOfSample, type SampleSheet } from "../../workbench/samples/sample";

function gridOf(sheet: SampleSheet): Grid {
  const { cells, merges, name } = reportOfSample(sheet);
  const values = cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)));
  return { sheet: name, area: { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 }, values, merges, hiddenRows: [] };
}

test("the sample of Khánh Hòa is ranked by what the decision counts, and its target table gives each unit what the table's own column says", () => {
  const [figures, targets] = khanhHoa.sheets.map(gridOf);
  const [table] = figures === undefined ? [] : findTables(figures);
  const read = targets === undefined ? undefined : readTargetSheet(targets);
  if (table === undefined || read === undefined) throw new Error("the sample lacks a table");
  expect(read.problems).toEqual([]);
  const date = tablePeriod(table)?.to;
  expect(date).toBe("2020-04-30");
  const [indicator] = availableIndicators(table);
  expect(indicator?.id).toBe("listedOnline");
  const assigned = assignTargets(table, read.rules, { id: "listedOnline" }, date);
  const units = table.rows.filter(({ kind }) => kind === "unit");
  expect(units).toHaveLength(33);
  for (const { row, name } of units) {
    const found = assigned.get(row);
    expect([name, found && ("code" in found ? found.code : targetShare(found.target))]).toEqual([name, figures?.values[row]?.[5]]);
  }
});
