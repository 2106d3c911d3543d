import { compareShare } from "../../shared/audit/printed-rates";
import { findingsOf } from "./audit-drawing";

const HEAD = "| TT | Đơn vị | Tổng số hồ sơ tiếp nhận | Hồ sơ tiếp nhận trực tuyến | Tỷ lệ trực tuyến (%) |";
const table = (...rows: string[]) => [HEAD, ...rows.map((row, index) => `| ${index + 1} | Xã ${index + 1} | ${row} |`)].join("\n");

describe("a printed rate", () => {
  test("is held against its counts at the precision in which it is printed", () => {
    expect(findingsOf(table("17779 | 5311 | 29,87%", "17779 | 5311 | 29,9%", "17779 | 5311 | 30%", "17779 | 5311 | 29.87"))).toEqual([]);
    expect(findingsOf(table("17779 | 5311 | 29,87%", "200 | 100 | 50%", "300 | 99 | 33,1%"))).toEqual([
      "wrong E4,D4,C4 wrongRate 33,1% 0.331 · Xã 3",
    ]);
  });

  test("may be cut off instead of rounded, which is noted once", () => {
    expect(findingsOf(table("17779 | 5311 | 29,8%", "200 | 100 | 50%", "3 | 2 | 66,6%"))).toEqual(["note E2,E4 rateCutOff 29,8% 0.298"]);
  });

  test("stored as a number keeps what it has: shares, percents, thirds", () => {
    expect(findingsOf(table("3 | 1 | 0.333333333333333", "8 | 1 | 0.125", "10 | 3 | 0.3"))).toEqual([]);
    expect(findingsOf(table("3 | 1 | 33.33", "8 | 1 | 12.5", "10 | 3 | 30"))).toEqual([]);
    expect(findingsOf(table("3 | 1 | 0.3333", "8 | 1 | 0.125", "10 | 3 | 0.31"))).toEqual(["wrong E4,D4,C4 wrongRate 0,31 0.31 · Xã 3"]);
  });

  test("of 0 dossiers is noted, whether 0% or 100%", () => {
    expect(findingsOf(table("0 | 0 | 0%", "0 | 0 | 100%", "10 | 5 | 50%", "0 | 0 | "))).toEqual(["note E2,E3 rateOfNothing 0%"]);
  });

  test("above 100% cannot be, except where a change or a plan is meant", () => {
    expect(findingsOf(table("10 | 5 | 50%", "10 | 5 | 150%"))).toEqual(["wrong E3 rateOutOfRange 150% · Xã 2"]);
    expect(findingsOf(table("10 | 5 | 50%", "10 | 5 | 150%").replace("Tỷ lệ trực tuyến (%)", "Tỷ lệ so với cùng kỳ (%)"))).toEqual([]);
  });

  test("that differs in most rows is one finding about the column, or none where its counts are unknown", () => {
    const rows = ["10 | 5 | 11%", "10 | 4 | 12%", "10 | 3 | 13%", "10 | 2 | 14%"];
    expect(findingsOf(table(...rows))).toEqual(["doubtful E2,E3,E4,E5 wrongRate 11% 0.11"]);
    expect(findingsOf(table(...rows).replace("Tỷ lệ trực tuyến (%)", "Tỷ lệ hài lòng (%)"))).toEqual([]);
  });

  test("finds its counts by the figures where the header says nothing", () => {
    const head = "| Đơn vị | Tổng số đã giải quyết | Giải quyết trước và đúng hạn | Giải quyết quá hạn | Tỷ lệ |";
    const rows = ["| Xã A | 100 | 90 | 10 | 90% |", "| Xã B | 50 | 40 | 10 | 80% |", "| Xã C | 40 | 10 | 30 | 25% |", "| Xã D | 40 | 30 | 10 | 76% |"];
    expect(findingsOf([head, ...rows].join("\n"))).toEqual(["wrong E5,C5,B5 wrongRate 76% 0.76 · Xã D"]);
  });

  test("is compared in whole numbers, halves either way", () => {
    expect(compareShare({ digits: 13, places: 2 }, 1, 8)).toBe("equal");
    expect(compareShare({ digits: 12, places: 2 }, 1, 8)).toBe("equal");
    expect(compareShare({ digits: 6666666666, places: 10 }, 2_000_000_000, 3_000_000_000)).toBe("cutOff");
    expect(compareShare({ digits: 6666666667, places: 10 }, 2_000_000_000, 3_000_000_000)).toBe("equal");
    expect(compareShare({ digits: 6666666668, places: 10 }, 2_000_000_000, 3_000_000_000)).toBe("other");
  });
});
