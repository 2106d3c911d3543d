import { findTables } from "../../shared/tables/find-tables";
import { statedLevel } from "../../shared/tables/stated-level";
import { statedRegistrations } from "../../shared/tables/stated-registrations";
import { drawnGrid } from "../support/table";

describe("the new-countryside level that a text states", () => {
  it.each([
    ["Xã nông thôn mới", "standard"],
    ["NTM", "standard"],
    ["Đăng ký đạt chuẩn NTM năm 2024", "standard"],
    ["I. Xã nông thôn mới nâng cao", "advanced"],
    ["NTM nâng cao", "advanced"],
    ["NTM-NC", "advanced"],
    ["xa nong thon moi nang cao", "advanced"],
    ["Xã nông thôn mới kiểu mẫu", "model"],
    ["NTM kiểu mẫu", "model"],
    ["Không", "none"],
    ["Chưa đăng ký", "none"],
    ["Xã nông thôn mới, nông thôn mới nâng cao", "unclear"],
    ["Đạt chuẩn NTM năm 2019, đăng ký nâng cao năm 2025", "unclear"],
    ["Xã chưa đạt chuẩn nông thôn mới", "unclear"],
    ["Xã không đăng ký nông thôn mới", "unclear"],
    ["Thị trấn", undefined],
    ["Vùng đồng bằng", undefined],
    ["", undefined],
  ] as const)("“%s”: %s", (text, level) => {
    expect(statedLevel(text)).toBe(level);
  });
});

/** What is stated, by name: level and where it stands. */
function stated(drawing: string): Record<string, string> {
  const grid = drawnGrid(drawing);
  const [table] = findTables(grid);
  if (table === undefined) throw new Error("no table");
  const names = new Map(table.rows.map(({ row, name }) => [row, name]));
  return Object.fromEntries(
    [...statedRegistrations(grid, table)].map(([row, { level, by }]) => [names.get(row) ?? "", `${level} (${by})`]),
  );
}

describe("the registered level in a table", () => {
  it("stands in a column about registering", () => {
    expect(
      stated(`
        | TT | Xã          | Đăng ký      | Hồ sơ giải quyết trực tuyến | Tổng hồ sơ giải quyết |
        | 1  | Xã Vạn Phú  | NTM nâng cao | 10                          | 20                    |
        | 2  | Xã Vạn Thọ  | NTM          | 5                           | 20                    |
        | 3  | Xã Xuân Sơn | -            | 5                           | 20                    |
        | 4  | Xã Vạn Bình | Đợt 2        | 5                           | 20                    |
      `),
    ).toEqual({ "Xã Vạn Phú": "advanced (column)", "Xã Vạn Thọ": "standard (column)", "Xã Vạn Bình": "unclear (column)" });
  });

  it("is what the merged cell beside several communes says", () => {
    expect(
      stated(`
        | TT | Xã          | Chuẩn đăng ký            | Hồ sơ giải quyết trực tuyến | Tổng hồ sơ giải quyết |
        | 1  | Xã Vạn Phú  | Xã nông thôn mới nâng cao | 10                          | 20                    |
        | 2  | Xã Vạn Thọ  | ^                        | 5                           | 20                    |
        | 3  | Xã Xuân Sơn | Xã nông thôn mới         | 5                           | 20                    |
      `),
    ).toEqual({ "Xã Vạn Phú": "advanced (column)", "Xã Vạn Thọ": "advanced (column)", "Xã Xuân Sơn": "standard (column)" });
  });

  it("is ticked under its name, and two ticks are unclear", () => {
    expect(
      stated(`
        | TT | Xã          | Đăng ký | <            | Hồ sơ giải quyết trực tuyến | Tổng hồ sơ giải quyết |
        | ^  | ^           | NTM     | NTM nâng cao | ^                           | ^                     |
        | 1  | Xã Vạn Phú  |         | x            | 10                          | 20                    |
        | 2  | Xã Vạn Thọ  | x       |              | 5                           | 20                    |
        | 3  | Xã Xuân Sơn | x       | x            | 5                           | 20                    |
      `),
    ).toEqual({ "Xã Vạn Phú": "advanced (column)", "Xã Vạn Thọ": "standard (column)", "Xã Xuân Sơn": "unclear (column)" });
  });

  it("is the heading that communes stand under, where no column says otherwise", () => {
    expect(
      stated(`
        | TT | Đơn vị                    | Hồ sơ giải quyết trực tuyến | Tổng hồ sơ giải quyết |
        | I  | Xã nông thôn mới nâng cao |                             |                       |
        | 1  | Xã Vạn Phú                | 10                          | 20                    |
        | 2  | Xã Vạn Bình               | 10                          | 20                    |
        | II | Xã nông thôn mới          |                             |                       |
        | 1  | Xã Vạn Thọ                | 5                           | 20                    |
        | III | Thị trấn                 |                             |                       |
        | 1  | Thị trấn Vạn Giã          | 5                           | 20                    |
      `),
    ).toEqual({ "Xã Vạn Phú": "advanced (group)", "Xã Vạn Bình": "advanced (group)", "Xã Vạn Thọ": "standard (group)" });
  });

  it("is unclear where column and heading disagree, and both are named", () => {
    const grid = drawnGrid(`
      | TT | Đơn vị                    | Đăng ký           | Hồ sơ giải quyết trực tuyến | Tổng hồ sơ giải quyết |
      | I  | Xã nông thôn mới nâng cao |                   |                             |                       |
      | 1  | Xã Vạn Phú                | Nông thôn mới     | 10                          | 20                    |
      | 2  | Xã Vạn Bình               | NTM nâng cao      | 10                          | 20                    |
      | 3  | Xã Vạn Thọ                | Không đăng ký     | 10                          | 20                    |
      | 4  | Xã Vạn Hưng               |                   | 10                          | 20                    |
    `);
    const [table] = findTables(grid);
    if (table === undefined) throw new Error("no table");
    expect([...statedRegistrations(grid, table).values()]).toEqual([
      { level: "unclear", by: "column", text: "Nông thôn mới; Xã nông thôn mới nâng cao" },
      { level: "advanced", by: "column", text: "NTM nâng cao" },
      { level: "unclear", by: "column", text: "Không đăng ký; Xã nông thôn mới nâng cao" },
      { level: "advanced", by: "group", text: "Xã nông thôn mới nâng cao" },
    ]);
  });

  it("is not looked for in a column of counts, nor where a column about registering names no level", () => {
    expect(
      stated(`
        | TT | Xã         | Hồ sơ đăng ký kinh doanh | Lĩnh vực đăng ký | Hồ sơ giải quyết trực tuyến | Tổng hồ sơ giải quyết |
        | 1  | Xã Vạn Phú | 12                       | Hộ tịch          | 10                          | 20                    |
        | 2  | Xã Vạn Thọ | 13                       | Đất đai          | 5                           | 20                    |
      `),
    ).toEqual({});
  });
});
