import { findingsOf } from "./audit-drawing";

const HEAD = "| TT | Đơn vị | Tổng số hồ sơ tiếp nhận | Hồ sơ tiếp nhận trực tuyến |";

describe("impossible figures", () => {
  test("a part above its whole is told with both cells, by the nearest whole", () => {
    expect(
      findingsOf(`
        | Đơn vị | Tiếp nhận | < | < | Số hóa kết quả | Đã giải quyết |
        | ^ | Tổng số | Trực tuyến | Toàn trình | ^ | ^ |
        | Xã A | 10 | 8 | 9 | 5 | 4 |
        | Xã B | 10 | 12 | 3 | 4 | 4 |`),
    ).toEqual([
      "wrong D3,C3 partExceedsWhole 9 8 · Xã A",
      "wrong E3,F3 partExceedsWhole 5 4 · Xã A",
      "wrong C4,B4 partExceedsWhole 12 10 · Xã B",
    ]);
  });

  test("in most rows it is a matter of the columns", () => {
    expect(findingsOf([HEAD, ...[1, 2, 3, 4].map((n) => `| ${n} | Xã ${n} | ${n} | ${n + 5} |`)].join("\n"))).toEqual([
      "doubtful D2,C2 partExceedsThroughout 6 1",
    ]);
  });

  test("cells that are no counts keep their address: negative, fractional, eaten, in words", () => {
    expect(
      findingsOf([HEAD, "| 1 | Xã A | -5 | 4 |", "| 2 | Xã B | 17.77 | 8 |", "| 3 | Xã C | 20 | 15 hồ sơ |", "| 4 | Xã D | 0.5 | 0 |"].join("\n")),
    ).toEqual([
      "wrong C2 unreadable notACount · Xã A",
      "wrong C3 unreadable eatenCount · Xã B",
      "doubtful C4 perhapsEaten 20 likely 20000",
      "doubtful D4 unreadable countWithWords · Xã C",
      "wrong C5 unreadable notACount · Xã D",
    ]);
  });

  test("a count of more than twenty times all the others is looked at", () => {
    const rows = ["| 1 | Xã A | 10 | 1 |", "| 2 | Xã B | 12 | 1 |", "| 3 | Xã C | 14 | 1 |"];
    expect(findingsOf([HEAD, ...rows, "| 4 | Xã D | 721 | 1 |"].join("\n"))).toEqual(["doubtful C5 outsized 721 · Xã D"]);
    expect(findingsOf([HEAD, ...rows, "| 4 | Xã D | 720 | 1 |"].join("\n"))).toEqual([]);
  });
});

describe("units", () => {
  test("that stand twice in a peer group are doubtful, in several groups a note", () => {
    const rows = [
      "| I | Huyện A | | |", "| 1 | Xã Hoà Phú | 10 | 4 |", "| 2 | UBND xã Hòa Phú | 20 | 8 |",
      "| II | Huyện B | | |", "| 1 | Xã Hòa Phú | 5 | 3 |", "| 2 | Xã Vạn Bình | 10 | 6 |",
    ];
    expect(findingsOf([HEAD, ...rows].join("\n"))).toEqual([
      "doubtful B3,B4 repeatedUnit · Xã Hoà Phú",
      "note B3,B4,B6 namesakes Xã Hoà Phú",
    ]);
  });

  test("that a list has and the table has not are named, and the other way round with what may be meant", () => {
    const table = [HEAD, "| 1 | Xã Vạn Phú | 10 | 4 |", "| 2 | Xã Van Binh | 20 | 8 |", "| 3 | Sở Y tế | 20 | 8 |"].join("\n");
    expect(findingsOf(table, { expected: ["Xã Vạn Phú", "Xã Vạn Bình", "Xã Đại Lãnh"] })).toEqual([
      "doubtful B1 missingUnits Xã Vạn Bình; Xã Đại Lãnh",
      "doubtful B3 notInList Xã Vạn Bình · Xã Van Binh",
      "doubtful B4 notInList · Sở Y tế",
    ]);
  });

  test("of another province are not told one by one", () => {
    const table = [HEAD, "| 1 | Xã A | 10 | 4 |", "| 2 | Xã B | 20 | 8 |"].join("\n");
    expect(findingsOf(table, { expected: ["Xã Vạn Phú", "Xã Vạn Bình"] })).toEqual(["note listOfOthers"]);
  });

  test("in hidden rows are counted, which is noted", () => {
    expect(findingsOf(["hidden rows: 3", HEAD, "| 1 | Xã A | 10 | 4 |", "| 2 | Xã B | 20 | 8 |"].join("\n"))).toEqual(["note B3 hiddenUnits"]);
  });
});

describe("scores of the set of indices of Decision 766/QĐ-TTg", () => {
  test("above their maximum or below 0 are wrong", () => {
    expect(
      findingsOf(`
        | Đơn vị | Điểm công khai, minh bạch | Điểm tiến độ giải quyết | Tổng điểm |
        | Xã A | 18 | 20 | 88,5 |
        | Xã B | 18,5 | 19 | 88 |
        | Xã C | 17 | -1 | 101 |`),
    ).toEqual([
      "wrong B3 scoreAboveMost 18.5 · Xã B",
      "wrong C4 negativeScore -1 · Xã C",
      "wrong D4 scoreAboveMost 101 · Xã C",
    ]);
  });
});
