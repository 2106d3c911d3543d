import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findTables } from "../../shared/tables/find-tables";
import { otherPeriods, ratesOfOtherPeriods } from "../../shared/tables/other-periods";
import type { UnitTable } from "../../shared/tables/unit-table";
import { drawnGrid, drawTable } from "../support/table";

function tableOf(drawing: string): UnitTable {
  return findTables(drawnGrid(drawing))[0] as UnitTable;
}

function caseTable(name: string): UnitTable {
  return tableOf(readFileSync(join(__dirname, "../cases", name, "table.txt"), "utf8"));
}

/** "tháng 4: C receivedTotal, D receivedOnline" for each period beside. */
function drawn(table: UnitTable): string[] {
  return otherPeriods(table).map(({ label, table: other }) => {
    const counts = drawTable(other).filter((line) => /^[A-Z] received/.test(line)).map((line) => line.replace(/\??:.*/, ""));
    return label + ": " + counts.join(", ");
  });
}

describe("otherPeriods", () => {
  it.each([
    ["two-periods", "lũy kế từ đầu năm: E receivedTotal, F receivedOnline"],
    ["previous-period-beside", "tháng trước: C receivedTotal, D receivedOnline"],
    ["two-months-in-one-row", "tháng 4/2024: C receivedTotal, D receivedOnline"],
    ["two-months-in-two-wordings", "tháng 4: C receivedTotal, D receivedOnline"],
  ])("reads the period that the case %s leaves unread", (name, expected) => {
    expect(drawn(caseTable(name))).toEqual([expected]);
  });

  it("names the month before after the title", () => {
    const table = tableOf(
      "| KẾT QUẢ THÁNG 1/2025 | < | < | < | < |\n| Đơn vị | Kỳ trước | < | Kỳ này | < |\n" +
        "| ^ | Tổng số tiếp nhận | Trực tuyến | Tổng số tiếp nhận | Trực tuyến |\n| Xã A | 1 | 1 | 5 | 4 |\n| Xã B | 2 | 1 | 5 | 3 |",
    );
    expect(drawn(table)).toEqual(["tháng 12/2024: B receivedTotal, C receivedOnline"]);
  });

  it("gives only columns of that period, so that no rate is made of two", () => {
    const [april] = otherPeriods(caseTable("two-months-in-one-row"));
    expect(april?.table.columns.map(({ column }) => column)).toEqual([0, 1, 2, 3]);
    expect(april?.table.rows.map(({ name }) => name)).toEqual(["Xã Vạn Phú"]);
  });

  it("gives none for a table of one period, and none for what was carried over", () => {
    expect(otherPeriods(caseTable("new-and-carried-over"))).toEqual([]);
    expect(otherPeriods(caseTable("small-clerk-table"))).toEqual([]);
  });

  it("does not compare with ready rates, whose definition is not known, and names their columns", () => {
    const table = caseTable("vinh-linh-2024-units");
    expect(otherPeriods(table)).toEqual([]);
    expect(ratesOfOtherPeriods(table).map(({ header }) => header)).toEqual(["Tỷ lệ hồ sơ trực tuyến toàn trình > Kỳ trước"]);
    expect(ratesOfOtherPeriods(caseTable("two-periods"))).toEqual([]);
  });
});
