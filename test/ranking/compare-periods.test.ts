import { compareWith, type ComparedPeriod } from "../../shared/ranking/compared-period";
import type { UnitChange } from "../../shared/ranking/compare-periods";
import { availableIndicators, customIndicator } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import { otherPeriods } from "../../shared/tables/other-periods";
import { findTables } from "../../shared/tables/find-tables";
import type { UnitTable } from "../../shared/tables/unit-table";
import { drawnGrid } from "../support/table";
import { unitsFixture, type UnitLine } from "./units-fixture";

function compared(now: readonly UnitLine[], before: readonly UnitLine[], decisions = {}): ComparedPeriod {
  const [current, previous] = [unitsFixture(now), unitsFixture(before)];
  const indicator = availableIndicators(current.table)[0] as FittedIndicator;
  const ranking = rankUnits(current.grid, current.table, { indicator, target: { from: "none" }, order: "descending" });
  return compareWith({ ...current, ranking }, previous, decisions);
}

/** "25/100 → 338/1000, 5/5 → 2/5", or what stands in the way. */
function drawn({ changes }: ComparedPeriod): string[] {
  const place = ({ rank, among }: { rank: number; among: number }): string => `${rank}/${among}`;
  return [...changes.units.values()].map((change: UnitChange) => {
    if (change.is !== "compared") return change.is;
    const { now, before, places } = change;
    const ranks = places === undefined ? "" : `, ${place(places.before)} → ${place(places.now)}`;
    return `${now.name}: ${before.part}/${before.whole} → ${now.part}/${now.whole}${ranks}`;
  });
}

describe("comparePeriods", () => {
  it("sets each unit against its own figures, with both ranks among those ranked then", () => {
    const now: UnitLine[] = [["Xã A", 9, 10], ["Xã B", 5, 10], ["Xã C", 1, 10]];
    const before: UnitLine[] = [["xã C", 8, 10], ["UBND xã B", 6, 10], ["Xã A", 1, 10], ["Xã D", 2, 10]];
    expect(drawn(compared(now, before))).toEqual([
      "Xã A: 1/10 → 9/10, 4/4 → 1/3",
      "Xã B: 6/10 → 5/10, 2/4 → 2/3",
      "Xã C: 8/10 → 1/10, 1/4 → 3/3",
    ]);
  });

  it("says which units are new, had nothing, cannot be used, or are in question", () => {
    const now: UnitLine[] = [["Xã Mới", 9, 10], ["Xã Không", 8, 10], ["Xã Sai", 7, 10], ["Xã Van Phu", 6, 10], ["Xã Đôi", 5, 10]];
    const before: UnitLine[] = [["Xã Không", 0, 0], ["Xã Sai", 11, 10], ["Xã Vạn Phú", 1, 10], ["Xã Đôi", 1, 2], ["UBND Xã Đôi", 2, 2]];
    expect(drawn(compared(now, before))).toEqual(["new", "noActivity", "toReview", "asked", "toReview"]);
    const { changes } = compared(now, before);
    expect([...changes.units.values()][2]).toMatchObject({ unit: { cell: "C5", detail: { code: "partExceedsWhole" } } });
  });

  it("lists units that this period no longer names, but none that an open question may join", () => {
    const { changes } = compared([["Xã A", 1, 2], ["Xã Van Phu", 1, 2]], [["Xã B", 1, 2], ["Xã Vạn Phú", 1, 2], ["Xã C", 0, 0], ["Xã A", 2, 2]]);
    expect(changes.gone.map(({ name }) => name)).toEqual(["Xã B", "Xã C"]);
  });

  it("pools all units, and those ranked in both periods where they are not all", () => {
    const same = compared([["Xã A", 9, 10], ["Xã B", 1, 10]], [["Xã B", 2, 20], ["Xã A", 3, 10]]).changes;
    expect(same.pooled).toEqual({ units: 2, unitsBefore: 2, now: { part: 10, whole: 20 }, before: { part: 5, whole: 30 } });
    expect(same.common).toBeUndefined();
    const differ = compared([["Xã A", 9, 10], ["Xã B", 1, 10]], [["Xã C", 2, 20], ["Xã A", 3, 10]]).changes;
    expect(differ.pooled.before).toEqual({ part: 5, whole: 30 });
    expect(differ.common).toEqual({ units: 1, unitsBefore: 1, now: { part: 9, whole: 10 }, before: { part: 3, whole: 10 } });
  });

  it("compares ranks inside the peer group only", () => {
    const now: UnitLine[] = [["Xã A", 9, 10, "Xã"], ["Xã B", 5, 10, "Xã"], ["Phường C", 1, 10, "Phường"]];
    const grouped = compared(now, [["Xã A", 1, 10, "Xã"], ["Xã B", 2, 10, "Xã"], ["Phường C", 9, 10, "Phường"]]);
    expect(drawn(grouped)[0]).toBe("Xã A: 1/10 → 9/10, 2/2 → 1/2");
    const ungrouped = compared(now, [["Xã A", 1, 10], ["Xã B", 2, 10], ["Phường C", 9, 10]]);
    expect(drawn(ungrouped)[0]).toBe("Xã A: 1/10 → 9/10");
  });

  it("names blank cells of the period before that were counted as 0", () => {
    expect(compared([["Xã A", 1, 2]], [["Xã A", "", 2]]).blanks).toEqual(["C4"]);
  });
});

describe("sameIndicator", () => {
  const table = (drawing: string): { grid: ReturnType<typeof drawnGrid>; table: UnitTable } => {
    const grid = drawnGrid(drawing);
    return { grid, table: findTables(grid)[0] as UnitTable };
  };
  const may = table("sheet: T5\n| Đơn vị | Tổng số hồ sơ tiếp nhận | Hồ sơ trực tuyến | Hồ sơ lạ tháng 5 |\n| Xã A | 10 | 5 | 4 |\n| Xã B | 10 | 4 | 3 |");
  const rank = (indicator: FittedIndicator) => rankUnits(may.grid, may.table, { indicator, target: { from: "none" }, order: "descending" });
  const known = availableIndicators(may.table)[0] as FittedIndicator;

  it("finds the columns of the same meaning wherever they stand and however they are headed", () => {
    const april = table("sheet: T4\n| TT | Trực tuyến | Tổng tiếp nhận | Tên đơn vị |\n| 1 | 2 | 10 | Xã B |\n| 2 | 1 | 10 | Xã A |");
    const result = compareWith({ ...may, ranking: rank(known) }, april, {});
    expect(result.ranking.request.indicator).toEqual({
      id: "onlineOfReceived",
      numerator: [{ column: 1, sign: 1 }],
      denominator: [{ column: 2, sign: 1 }],
    });
    expect(result).toMatchObject({ now: { label: "tháng 5" }, before: { label: "tháng 4" }, care: undefined });
  });

  it("refuses a table that lacks one of them, and names it", () => {
    const lacking = table("sheet: T4\n| Đơn vị | Trực tuyến | Đã giải quyết |\n| Xã A | 2 | 10 |\n| Xã B | 2 | 10 |");
    expect(() => compareWith({ ...may, ranking: rank(known) }, lacking, {})).toThrow(
      expect.objectContaining({ detail: { code: "periodLacksColumns", sheet: "T4", columns: ["Tổng số hồ sơ tiếp nhận"] } }),
    );
  });

  it("finds columns that the user picked by their headers, whatever month those name", () => {
    const custom = customIndicator([3], [1]);
    const april = table("sheet: T4\n| Đơn vị | HỒ SƠ LẠ THÁNG 4 | Tổng số hồ sơ tiếp nhận |\n| Xã A | 2 | 10 |\n| Xã B | 2 | 10 |");
    const result = compareWith({ ...may, ranking: rank(custom) }, april, {});
    expect(result.ranking.request.indicator.numerator).toEqual([{ column: 1, sign: 1 }]);
    const twice = table("sheet: T4\n| Đơn vị | Hồ sơ lạ tháng 4 | Hồ sơ lạ tháng 3 | Tổng số hồ sơ tiếp nhận |\n| Xã A | 2 | 1 | 10 |\n| Xã B | 2 | 1 | 10 |");
    expect(() => compareWith({ ...may, ranking: rank(custom) }, twice, {})).toThrow(
      expect.objectContaining({ detail: { code: "periodLacksColumns", sheet: "T4", columns: ["Hồ sơ lạ tháng 5"] } }),
    );
  });

  it("points out a period that is the same, later, or of another kind", () => {
    const care = (sheet: string) => compareWith({ ...may, ranking: rank(known) }, { ...may, table: { ...may.table, sheet } }, {}).care;
    expect(["T5", "Quý I", "Bảng"].map((sheet) => care(sheet))).toEqual(["same", "unlike", undefined]);
  });

  it("takes the period beside it in the same table, row by row", () => {
    const both = table("| Đơn vị | Tháng 4 | < | Tháng 5 | < |\n| ^ | Tổng số tiếp nhận | Trực tuyến | Tổng số tiếp nhận | Trực tuyến |\n| Xã A | 100 | 25 | 1000 | 338 |\n| Xã B | 10 | 1 | 10 | 2 |");
    const [april] = otherPeriods(both.table);
    expect(april?.label).toBe("tháng 4");
    const indicator = availableIndicators(both.table)[0] as FittedIndicator;
    const ranking = rankUnits(both.grid, both.table, { indicator, target: { from: "none" }, order: "descending" });
    const result = compareWith({ ...both, ranking }, { grid: both.grid, table: april?.table as UnitTable }, {});
    expect(drawn(result)).toEqual(["Xã A: 25/100 → 338/1000, 1/2 → 1/2", "Xã B: 1/10 → 2/10, 2/2 → 2/2"]);
  });
});
