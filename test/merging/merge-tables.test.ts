import { drawMerged, mergeDrawn, place } from "./sources";

const OFFICES = `
  | STT | Đơn vị           | Tổng số tiếp nhận | Trực tuyến | Tỷ lệ  |
  | I   | Sở, ban, ngành   |                   |            |        |
  | 1   | Sở Y tế          | 100               | 45         | '45%   |
  | 2   | Sở Nội vụ        | 60                | 30         | '50%   |
  |     | Tổng cộng        | 160               | 75         | '46,9% |`;

describe("merging tables", () => {
  it("puts counts of one meaning into one column, whatever the header, the order and the place", () => {
    const merged = mergeDrawn([
      `| STT | Đơn vị     | Tổng số tiếp nhận | Trực tuyến |
       | 1   | Xã Vạn Phú | 120               | 101        |
       | 2   | Xã Vạn Thọ | 48                | 12         |`,
      `at: C4
       | Tên xã      | Hồ sơ nộp trực tuyến | Tổng số hồ sơ tiếp nhận |
       | Xã Vạn Bình | 5                    | 20                      |`,
    ]);
    expect(drawMerged(merged)).toEqual([
      "receivedTotal | receivedOnline",
      "Xã Vạn Phú: 120 | 101",
      "Xã Vạn Thọ: 48 | 12",
      "Xã Vạn Bình: 20 | 5",
    ]);
    expect(merged.rows.map(({ from }) => from.map(place))).toEqual([["1!B2"], ["1!B3"], ["2!C5"]]);
  });

  it("lets the columns of two sources complement each other for one unit", () => {
    const merged = mergeDrawn([
      `| Đơn vị     | Tổng số tiếp nhận | Tiếp nhận trực tuyến |
       | Xã Vạn Phú | 120               | 101                  |`,
      `| Đơn vị     | Tổng số tiếp nhận | Tiếp nhận trực tiếp |
       | Xã Vạn Phú | 120               | 19                  |`,
    ]);
    expect(drawMerged(merged)).toEqual([
      "receivedTotal | receivedOnline | receivedInPerson",
      "Xã Vạn Phú: 120 | 101 | 19",
    ]);
    expect(merged.conflicts).toEqual([]);
  });

  it("never merges totals, groups and rates; the rates are named as left out", () => {
    const merged = mergeDrawn([OFFICES]);
    expect(drawMerged(merged)).toEqual([
      "receivedTotal | receivedOnline",
      "Sở Y tế [Sở, ban, ngành]: 100 | 45",
      "Sở Nội vụ [Sở, ban, ngành]: 60 | 30",
    ]);
    expect(merged.columnsLeftOut).toEqual([{ source: 0, column: 4, header: "Tỷ lệ", why: "rate" }]);
  });

  it("keeps published rates where no source has counts, and never averages them", () => {
    const drawing = (rate: string): string => `
      | Đơn vị     | Tỷ lệ hồ sơ trực tuyến |
      | Xã Vạn Phú | '${rate}               |
      | Xã Vạn Thọ | '25%                   |`;
    const merged = mergeDrawn([drawing("45,5%"), drawing("55,5%")], { mode: "add" });
    expect(drawMerged(merged)).toEqual(["rate", "Xã Vạn Phú: ·", "Xã Vạn Thọ: 0.25"]);
    expect(merged.conflicts.map(({ claims }) => claims.map(({ value }) => value))).toEqual([[0.455, 0.555]]);
  });

  it("lists a column that it does not understand, with its header and its source", () => {
    const merged = mergeDrawn([
      `| Đơn vị     | Tổng số tiếp nhận | Hồ sơ lưu động |
       | Xã Vạn Phú | 120               | 7              |`,
    ]);
    expect(merged.columnsLeftOut).toEqual([{ source: 0, column: 2, header: "Hồ sơ lưu động", why: "notUnderstood" }]);
  });
});

describe("figures that differ or cannot be read", () => {
  const first = `
    | Đơn vị     | Tổng số tiếp nhận | Trực tuyến |
    | Xã Vạn Phú | 120               | 101        |
    | Xã Vạn Thọ | 48                | 'hơn 10    |`;
  const second = `
    | Đơn vị     | Tổng số tiếp nhận | Trực tuyến |
    | Xã Vạn Phú | 125               | '101       |
    | Xã Vạn Thọ |                   | 12         |`;

  it("leaves a figure blank where sources differ, and names both values with their cells", () => {
    const merged = mergeDrawn([first, second]);
    expect(drawMerged(merged).slice(1)).toEqual(["Xã Vạn Phú: · | 101", "Xã Vạn Thọ: 48 | 12"]);
    expect(
      merged.conflicts.map(({ row, column, claims }) => [
        row.name,
        column.meaning,
        ...claims.map(({ at, value }) => place(at) + " " + value),
      ]),
    ).toEqual([["Xã Vạn Phú", "receivedTotal", "1!B2 120", "2!B2 125"]]);
  });

  it("keeps an unreadable cell out and names it with the reason", () => {
    const { leftOut } = mergeDrawn([first]);
    expect(leftOut.map(({ at, name, detail }) => [place(at), name, detail.code])).toEqual([
      ["1!C3", "Xã Vạn Thọ", "approximateCount"],
    ]);
  });

  it("adds up only when asked, leaves out a sum with an unreadable part, and names blanks in it", () => {
    const merged = mergeDrawn([first, second], { mode: "add" });
    expect(drawMerged(merged).slice(1)).toEqual(["Xã Vạn Phú: 245 | 202", "Xã Vạn Thọ: 48 | ·"]);
    expect(merged.blanks.map(({ at }) => place(at))).toEqual(["2!B3"]);
    expect(merged.conflicts).toEqual([]);
  });

  it("uses no row of a unit that stands twice in one source, in either mode", () => {
    const twice = `
      | Đơn vị          | Tổng số tiếp nhận |
      | Xã Vạn Phú      | 120               |
      | UBND xã Vạn Phú | 5                 |`;
    const once = `
      | Đơn vị     | Tổng số tiếp nhận |
      | Xã Vạn Phú | 3                 |`;
    expect(drawMerged(mergeDrawn([twice, once], { mode: "add" }))).toEqual(["receivedTotal", "Xã Vạn Phú: ·"]);
    const joined = mergeDrawn([twice, once]);
    expect(drawMerged(joined)).toEqual(["receivedTotal", "Xã Vạn Phú: 3"]);
    expect(joined.leftOut.map(({ at, detail }) => [place(at), detail])).toEqual([
      ["1!A2", { code: "duplicateUnit", rows: [2, 3] }],
      ["1!A3", { code: "duplicateUnit", rows: [2, 3] }],
    ]);
  });

  it("uses no figures of a unit with several rows of which none is the total", () => {
    const merged = mergeDrawn([
      `| Đơn vị     | Hình thức  | Tổng số tiếp nhận |
       | Xã Vạn Phú | Toàn trình | 20                |
       | ^          | Một phần   | 30                |
       | Xã Vạn Thọ | Toàn trình | 7                 |
       | ^          | Một phần   | 8                 |`,
    ]);
    expect(drawMerged(merged)).toEqual(["receivedTotal", "Xã Vạn Phú: ·", "Xã Vạn Thọ: ·"]);
    expect(merged.leftOut.map(({ at, detail }) => [place(at), detail.code])).toEqual([
      ["1!A2", "severalRows"],
      ["1!A4", "severalRows"],
    ]);
  });

  it("doubts small counts beside counts that have lost their thousands mark", () => {
    const merged = mergeDrawn([
      `| Đơn vị     | Tổng số tiếp nhận |
       | Sở Y tế    | 17.77             |
       | Sở Nội vụ  | 17                |
       | Sở Tư pháp | 1240              |`,
    ]);
    expect(drawMerged(merged).slice(1)).toEqual(["Sở Y tế: ·", "Sở Nội vụ: ·", "Sở Tư pháp: 1240"]);
    expect(merged.leftOut.map(({ detail }) => detail.code)).toEqual(["eatenCount", "perhapsEaten"]);
  });
});

describe("units that some sources lack", () => {
  it("are listed with the sources that lack them, period by period", () => {
    const merged = mergeDrawn([
      `| Đơn vị     | Tổng số tiếp nhận |
       | Xã Vạn Phú | 120               |
       | Xã Vạn Thọ | 48                |`,
      `| Đơn vị     | Tổng số tiếp nhận |
       | Xã Vạn Phú | 120               |`,
      `| Đơn vị      | Tổng số tiếp nhận |
       | Xã Vạn Bình | 9                 |`,
    ]);
    expect(merged.missing.map(({ row, sources }) => [row.name, sources])).toEqual([
      ["Xã Vạn Phú", [2]],
      ["Xã Vạn Thọ", [1, 2]],
      ["Xã Vạn Bình", [0, 1]],
    ]);
  });
});
