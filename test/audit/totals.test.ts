import { findingsOf } from "./audit-drawing";

const HEAD = "| TT | Đơn vị | Tổng số hồ sơ tiếp nhận | Hồ sơ tiếp nhận trực tuyến |";

describe("a total row", () => {
  test("is the sum of the units, wherever it stands", () => {
    expect(findingsOf([HEAD, "| | Tổng cộng | 30 | 12 |", "| 1 | Xã A | 10 | 4 |", "| 2 | Xã B | 20 | 8 |"].join("\n"))).toEqual([]);
    expect(findingsOf([HEAD, "| 1 | Xã A | 10 | 4 |", "| 2 | Xã B | 20 | 8 |", "| | Tổng cộng | 30 | 13 |"].join("\n"))).toEqual([
      "wrong D4,D2:D3 wrongTotal 13 12 · Tổng cộng",
    ]);
  });

  test("does not count subtotals of groups again, and each subtotal is checked with its own units", () => {
    const rows = [
      "| I | Sở, ban, ngành | 30 | 12 |", "| 1 | Sở Y tế | 10 | 4 |", "| 2 | Sở Nội vụ | 20 | 8 |",
      "| II | Xã | 15 | 9 |", "| 1 | Xã A | 5 | 3 |", "| 2 | Xã B | 10 | 6 |",
    ];
    expect(findingsOf([HEAD, ...rows, "| | Tổng cộng | 45 | 21 |"].join("\n"))).toEqual([]);
    expect(findingsOf([HEAD, ...rows, "| | Tổng cộng | 90 | 21 |"].join("\n"))).toEqual([
      "wrong C8,C3:C7 wrongTotal 90 45 · Tổng cộng",
    ]);
    expect(findingsOf([HEAD, "| I | Sở, ban, ngành | 31 | 12 |", ...rows.slice(1), "| | Tổng cộng | 45 | 21 |"].join("\n"))).toEqual([
      "wrong C2,C3:C4 wrongTotal 31 30 · Sở, ban, ngành",
    ]);
  });

  test("may sum up the block above it, with a total of all below", () => {
    const rows = [
      "| I | Sở, ban, ngành | | |", "| 1 | Sở Y tế | 10 | 4 |", "| 2 | Sở Nội vụ | 20 | 8 |", "| | Cộng | 30 | 12 |",
      "| II | Xã | | |", "| 1 | Xã A | 5 | 3 |", "| 2 | Xã B | 10 | 6 |", "| | Cộng | 15 | 9 |", "| | Tổng cộng | 45 | 21 |",
    ];
    expect(findingsOf([HEAD, ...rows].join("\n"))).toEqual([]);
  });

  test("that is larger in every column may be of more units than are shown; smaller it is wrong", () => {
    const rows = ["| 1 | Xã A | 10 | 4 |", "| 2 | Xã B | 20 | 8 |"];
    expect(findingsOf([HEAD, ...rows, "| | Tổng cộng | 130 | 52 |"].join("\n"))).toEqual([
      "doubtful C4,D4 unlikeTotal 130 30 · Tổng cộng",
    ]);
    expect(findingsOf([HEAD, ...rows, "| | Tổng cộng | 29 | 11 |"].join("\n"))).toEqual([
      "wrong C4,C2:C3 wrongTotal 29 30 · Tổng cộng",
      "wrong D4,D2:D3 wrongTotal 11 12 · Tổng cộng",
    ]);
  });

  test("is left alone where a unit cannot be read, and for services, which units share", () => {
    expect(findingsOf([HEAD, "| 1 | Xã A | 10 | 4 |", "| 2 | Xã B | 20 | #N/A |", "| | Tổng cộng | 30 | 13 |"].join("\n"))).toEqual([
      "wrong D3 unreadable errorValue · Xã B",
    ]);
    expect(
      findingsOf(`
        | Đơn vị | Tổng số hồ sơ tiếp nhận | Số dịch vụ công trực tuyến có phát sinh hồ sơ |
        | Xã A | 10 | 4 |
        | Xã B | 20 | 8 |
        | Tổng cộng | 30 | 9 |`),
    ).toEqual([]);
  });
});

describe("a numbered row at the foot that sums up all other units", () => {
  const units = ["| 1 | Xã A | 10 | 4 |", "| 2 | Xã B | 20 | 8 |", "| 3 | Xã C | 5 | |"];

  test("is kept as a unit, and said to be perhaps a total", () => {
    expect(findingsOf([HEAD, ...units, "| 4 | Văn phòng | 35 | 12 |"].join("\n"))).toEqual([
      "note D4 blankCounts",
      "doubtful C5,D5 perhapsTotal · Văn phòng",
    ]);
  });

  test("is not looked at when a column differs, when only one column tells, or when the others are few", () => {
    const codes = (...rows: string[]): string[] => findingsOf([HEAD, ...rows].join("\n")).filter((text) => text.includes("perhapsTotal"));
    expect(codes(...units, "| 4 | Xã D | 35 | 11 |")).toEqual([]);
    expect(codes("| 1 | Xã A | 10 | 0 |", "| 2 | Xã B | 20 | 0 |", "| 3 | Xã C | 5 | 0 |", "| 4 | Xã D | 35 | 0 |")).toEqual([]);
    expect(codes(...units.slice(0, 2), "| 3 | Xã D | 30 | 12 |")).toEqual([]);
    expect(codes(...units, "| 4 | Xã D | 35 | 12 |", "| 5 | Xã E | 1 | 1 |")).toEqual([]);
  });
});
