import { mergeTables } from "../../shared/merging/merge-tables";
import { mergedSheet } from "../../shared/reports/merged-sheet";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { rankUnits } from "../../shared/ranking/rank-units";
import { isFormula, type ReportSheet } from "../../shared/reports/report-sheet";
import { findTables } from "../../shared/tables/find-tables";
import type { CellValue, Grid } from "../../shared/tables/grid";
import { drawnSource, mergeDrawn } from "../merging/sources";
import { gridOf } from "../support/table";

const READ_AT = "14:05 ngày 22/11/2026";
const ONE_STOP = `
  sheet: Một cửa
  hidden rows: 4
  | STT | Đơn vị          | Tiếp nhận | <          | Hồ sơ lưu động |
  | ^   | ^               | Tổng số   | Trực tuyến | ^              |
  | I   | Sở, ban, ngành  |           |            |                |
  | 1   | Sở Y tế         | 100       | 45         | 1              |
  | 2   | Sở Nội vụ       | 60        | 30         | 2              |
  | II  | Cấp xã          |           |            |                |
  | 1   | Xã Vạn Phú      | 120       | 101        | 3              |
  | 2   | Xã Vạn Thọ      | 48        | 'hơn 10    | 4              |
  |     | Tổng cộng       | 328       | 186        | 10             |`;
const RESOLVED = `
  sheet: Kết quả
  | Đơn vị          | Tổng số tiếp nhận | Đã giải quyết |
  | UBND xã Vạn Phú | 125               | 99            |
  | Xã Van Tho      | 48                | 40            |
  | Sở Y tế         | 100               | 90            |`;

function valuesOf({ cells }: ReportSheet): CellValue[][] {
  return cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.value : cell)));
}

function reread(report: ReportSheet): { grid: Grid; tables: ReturnType<typeof findTables> } {
  const grid: Grid = { ...gridOf(valuesOf(report)), sheet: report.name };
  return { grid, tables: findTables(grid) };
}

describe("the sheet of a merged table", () => {
  const merged = mergeDrawn([ONE_STOP, RESOLVED]);
  const report = mergedSheet(merged, READ_AT);

  it("has one row a unit, words where there is no figure to use, with the rows that it comes from, and sums", () => {
    expect(valuesOf(report).slice(0, 9)).toEqual([
      ["Bảng tổng hợp số liệu", "", "", "", "", "", ""],
      ["5 đơn vị từ 2 nguồn; ghép các nguồn, không cộng.", "", "", "", "", "", ""],
      ["STT", "Đơn vị", "Khối", "Tổng số tiếp nhận", "Tiếp nhận trực tuyến", "Tổng số đã giải quyết", "Nguồn"],
      [1, "Sở Y tế", "Sở, ban, ngành", 100, 45, 90, "trang “Một cửa”, dòng 4; trang “Kết quả”, dòng 4"],
      [2, "Sở Nội vụ", "Sở, ban, ngành", 60, 30, "Chưa có số", "trang “Một cửa”, dòng 5"],
      [3, "Xã Vạn Phú", "Cấp xã", "Cần rà soát", 101, 99, "trang “Một cửa”, dòng 7; trang “Kết quả”, dòng 2"],
      [4, "Xã Vạn Thọ", "Cấp xã", 48, "Cần rà soát", "Chưa có số", "trang “Một cửa”, dòng 8"],
      [5, "Xã Van Tho", "Chưa rõ khối", 48, "Chưa có số", 40, "trang “Kết quả”, dòng 3"],
      ["", "Tổng cộng", "", 256, 176, 229, ""],
    ]);
    expect(report.cells[8]?.slice(3, 6)).toEqual([
      { formula: "=SUM(D4:D8)", value: 256 },
      { formula: "=SUM(E4:E8)", value: 176 },
      { formula: "=SUM(F4:F8)", value: 229 },
    ]);
  });

  it("marks the cell that sources differ about", () => {
    expect(report.looks).toContainEqual({
      area: { row: 5, column: 3, rows: 1, columns: 1 },
      look: { fill: "#FFF2CC" },
    });
  });

  it("never passes a figure that is not there for 0 when it is ranked itself", () => {
    const { grid, tables } = reread(report);
    const [table] = tables;
    if (table === undefined) throw new Error("no table");
    const online = availableIndicators(table).find(({ id }) => id === "onlineOfReceived");
    if (online === undefined) throw new Error("no indicator");
    const ranking = rankUnits(grid, table, { indicator: online, target: { from: "none" }, order: "descending" });
    expect(ranking.toReview.map(({ name, cell }) => `${name} ${cell}`)).toEqual([
      "Xã Vạn Phú D6",
      "Xã Vạn Thọ E7",
      "Xã Van Tho E8",
    ]);
    expect(ranking.noActivity).toEqual([]);
  });

  it("says below where everything comes from and what did not fit, each with its cell", () => {
    const notes = valuesOf(report)
      .slice(9)
      .map(([first]) => first)
      .join(" ");
    for (const said of [
      "Nguồn, đọc lúc 14:05 ngày 22/11/2026:",
      "– trang “Một cửa”, vùng A1:E9; có 1 dòng ẩn hoặc bị lọc, vẫn được tính",
      "ghép lại, không cộng; chỗ các nguồn ghi khác nhau hoặc không đọc được thì ghi “Cần rà soát”",
      "Mâu thuẫn giữa các nguồn (1)",
      "– Xã Vạn Phú, Tổng số tiếp nhận: 120 (ô C7, trang “Một cửa”); 125 (ô B2, trang “Kết quả”)",
      "Ô chưa dùng được (1)",
      "– Xã Vạn Thọ: “hơn 10” là số ước lượng",
      "Tên chưa xác nhận (1)",
      "– “Xã Van Tho” có thể là Xã Vạn Thọ (ô A3, trang “Kết quả”)",
      "Cột không có ở mọi nguồn (2)",
      "– “Tiếp nhận trực tuyến” chỉ có ở trang “Một cửa”",
      "Cột không đưa vào (1)",
      "– “Hồ sơ lưu động”: chưa rõ nội dung cột (cột E, trang “Một cửa”)",
      "Đơn vị không có ở mọi nguồn (3)",
      "– Thiếu ở trang “Kết quả”: 2 đơn vị (Sở Nội vụ; Xã Vạn Thọ)",
    ])
      expect(notes).toContain(said);
  });

  it("is printed on A4 across, with its header on each page", () => {
    expect(report.print).toEqual({
      landscape: true,
      area: { row: 0, column: 0, rows: report.cells.length, columns: 7 },
      repeatRows: { first: 2, last: 2 },
    });
    expect(report.frozenRows).toBe(3);
  });

  it("keeps names that look like formulas as text", () => {
    const odd = mergedSheet(mergeDrawn([`| Đơn vị | Tổng số tiếp nhận |\n| Xã A | 1 |\n| =1+1 | 2 |`]), READ_AT);
    expect(odd.formats).toContainEqual({ area: { row: 3, column: 1, rows: 2, columns: 1 }, format: "@" });
  });

  it("is read back as the same table: units, groups and counts, without notes and sums", () => {
    const { tables } = reread(report);
    expect(tables).toHaveLength(1);
    const table = tables[0];
    expect(table?.columns.map(({ meaning }) => meaning).slice(0, 6)).toEqual([
      "ordinal",
      "unit",
      "group",
      "receivedTotal",
      "receivedOnline",
      "resolvedTotal",
    ]);
    expect(table?.rows.filter(({ kind }) => kind === "unit").map(({ name, group, row }) => [row, name, group])).toEqual(
      [
        [3, "Sở Y tế", "Sở, ban, ngành"],
        [4, "Sở Nội vụ", "Sở, ban, ngành"],
        [5, "Xã Vạn Phú", "Cấp xã"],
        [6, "Xã Vạn Thọ", "Cấp xã"],
        [7, "Xã Van Tho", "Chưa rõ khối"],
      ],
    );
    expect(table?.rows.filter(({ kind }) => kind === "total").map(({ row }) => row)).toEqual([8]);
  });

  it("merges with itself to the same figures", () => {
    const { grid, tables } = reread(report);
    const source = { grid, table: tables[0] as (typeof tables)[number], file: undefined, period: "" };
    const again = mergeTables([source, source], {}, { mode: "join", acrossGroups: false });
    expect(again.rows.map(({ name, values }) => [name, values])).toEqual(
      merged.rows.map(({ name, values }) => [name, values]),
    );
  });

  it("sums each period apart, and names a single period in its title", () => {
    const drawing = (count: number): string => `| Đơn vị | Tổng số tiếp nhận |\n| Xã A | ${count} |\n| Xã B | 5 |`;
    const months = mergeTables(
      [drawnSource(drawing(1), "tháng 4/2024"), drawnSource(drawing(2), "tháng 5/2024")],
      {},
      { mode: "join", acrossGroups: false },
    );
    const sheet = mergedSheet(months, READ_AT);
    expect(
      valuesOf(sheet)
        .slice(2, 9)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ["STT", "Đơn vị", "Kỳ", "Tổng số tiếp nhận"],
      [1, "Xã A", "tháng 4/2024", 1],
      [2, "Xã B", "tháng 4/2024", 5],
      [3, "Xã A", "tháng 5/2024", 2],
      [4, "Xã B", "tháng 5/2024", 5],
      ["", "Tổng cộng tháng 4/2024", "", 6],
      ["", "Tổng cộng tháng 5/2024", "", 7],
    ]);
    expect(sheet.cells[8]?.[3]).toEqual({ formula: "=SUM(D6:D7)", value: 7 });
    const { tables } = reread(sheet);
    expect(tables[0]?.rows.map(({ kind }) => kind)).toEqual(["unit", "unit", "unit", "unit", "total", "total"]);
    const single = mergeTables([drawnSource(drawing(1), "tháng 4/2024")], {}, { mode: "join", acrossGroups: false });
    expect(mergedSheet(single, READ_AT).cells[0]?.[0]).toBe("Bảng tổng hợp số liệu, tháng 4/2024");
  });
});
