import { compareWith } from "../../shared/ranking/compared-period";
import { earlierReading, type EarlierReading } from "../../shared/ranking/earlier-reading";
import { customIndicator } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { Ranking, TargetChoice } from "../../shared/ranking/ranking";
import type { UnitTable } from "../../shared/tables/unit-table";
import { unitsFixture, type UnitLine } from "./units-fixture";

/** A cumulative table with its ranking, and the reading before, where there is one. */
export interface OutlookFixture {
  readonly ranking: Ranking;
  readonly table: UnitTable;
  /** What the period before gives; undefined without one. */
  readonly earlier: ReturnType<typeof earlierReading> | undefined;
}

/** Units from 01/01/2024 to 22/5/2024 (Vạn Ninh, June 2024), and as they were at an earlier day. */
export function outlookFixture(
  lines: readonly UnitLine[],
  target: TargetChoice,
  before?: { readonly title: string; readonly lines: readonly UnitLine[] },
): OutlookFixture {
  const { grid, table: plain } = unitsFixture(lines);
  const table = { ...plain, sheet: "Lũy kế", title: "(từ ngày 01/01/2024 đến ngày 22/5/2024)" };
  const request = { indicator: customIndicator([2], [1]), target, order: "descending" } as const;
  const ranking = rankUnits(grid, table, request);
  if (before === undefined) return { ranking, table, earlier: undefined };
  const other = unitsFixture(before.lines);
  const previous = { grid: other.grid, table: { ...other.table, sheet: "Kỳ trước", title: before.title } };
  const compared = compareWith({ grid, table, ranking }, previous, {});
  return { ranking, table, earlier: earlierReading(compared, "2024-01-01", "2024-05-22") };
}

/** The earlier reading of a fixture that has one. */
export function earlierOf({ earlier }: OutlookFixture): EarlierReading {
  if (typeof earlier !== "object") throw new Error("the fixture has no earlier reading: " + String(earlier));
  return earlier;
}
