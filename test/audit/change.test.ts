import { drawnTable, findingsOf } from "./audit-drawing";

const HEAD = "| TT | Đơn vị | Tổng số hồ sơ tiếp nhận | Hồ sơ tiếp nhận trực tuyến |";
const table = (title: string, ...rows: string[]) => [`| ${title} | | | |`, HEAD, ...rows].join("\n");

describe("against the last period", () => {
  test("a total that is more than three times the other, of 30 dossiers and more, is asked about", () => {
    const previous = drawnTable(table("THÁNG 4/2024", "| 1 | Xã A | 10 | 5 |", "| 2 | Xã B | 10 | 5 |", "| 3 | Xã C | 3 | 2 |"));
    const now = table("THÁNG 5/2024", "| 1 | Xã C | 10 | 7 |", "| 2 | UBND xã B | 30 | 15 |", "| 3 | Xã A | 31 | 16 |");
    expect(findingsOf(now, { previous })).toEqual(["doubtful C5 countJump 10 31 · Xã A"]);
  });

  test("a rate that moves by more than 30 points, of 20 dossiers and more both times, is asked about", () => {
    const previous = drawnTable(table("THÁNG 4/2024", "| 1 | Xã A | 20 | 10 |", "| 2 | Xã B | 20 | 10 |", "| 3 | Xã C | 19 | 0 |"));
    const now = table("THÁNG 5/2024", "| 1 | Xã A | 20 | 16 |", "| 2 | Xã B | 100 | 81 |", "| 3 | Xã C | 20 | 20 |");
    expect(findingsOf(now, { previous }).filter((line) => line.includes("rateJump"))).toEqual(["doubtful D4,C4 rateJump · Xã B"]);
  });

  test("a figure counted from the same day on cannot fall", () => {
    const previous = drawnTable(table("Từ ngày 01/01/2024 đến ngày 30/4/2024", "| 1 | Xã A | 50 | 30 |", "| 2 | Xã B | 40 | 20 |"));
    const rows = ["| 1 | Xã A | 60 | 29 |", "| 2 | Xã B | 40 | 20 |"];
    expect(findingsOf(table("Từ ngày 01/01/2024 đến ngày 31/5/2024", ...rows), { previous })).toEqual([
      "wrong D3 cumulativeFell 30 29 · Xã A",
    ]);
    expect(findingsOf(table("Từ ngày 01/5/2024 đến ngày 31/5/2024", ...rows), { previous })).toEqual([]);
  });

  test("units that are gone are noted; a name that stands twice is compared with nothing", () => {
    const previous = drawnTable(table("THÁNG 4/2024", "| 1 | Xã A | 10 | 5 |", "| 2 | Xã B | 10 | 5 |"));
    expect(findingsOf(table("THÁNG 5/2024", "| 1 | Xã A | 100 | 50 |", "| 2 | UBND xã A | 10 | 5 |"), { previous })).toEqual([
      "doubtful B3,B4 repeatedUnit · Xã A",
    ]);
    expect(findingsOf(table("THÁNG 5/2024", "| 1 | Xã A | 11 | 5 |", "| 2 | Xã C | 10 | 5 |"), { previous })).toEqual([
      "note B2 goneSince Xã B",
    ]);
  });
});
