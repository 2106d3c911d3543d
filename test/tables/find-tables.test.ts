import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findTables } from "../../shared/tables/find-tables";
import type { CellValue, Grid } from "../../shared/tables/grid";
import type { UnitTable } from "../../shared/tables/unit-table";
import { drawnGrid, gridOf } from "../support/table";

const cases = join(__dirname, "../cases");
const grids = readdirSync(cases).map((name) => drawnGrid(readFileSync(join(cases, name, "table.txt"), "utf8")));
const anyCase = fc.constantFrom(...grids);

function moved(grid: Grid, rows: number, columns: number): Grid {
  const shift = <T extends { row: number; column: number }>(area: T): T => ({
    ...area,
    row: area.row + rows,
    column: area.column + columns,
  });
  return {
    ...grid,
    area: shift(grid.area),
    merges: grid.merges.map(shift),
    hiddenRows: grid.hiddenRows.map((row) => row + rows),
  };
}

function movedTable(table: UnitTable, rows: number, columns: number): UnitTable {
  return {
    ...table,
    area: { ...table.area, row: table.area.row + rows, column: table.area.column + columns },
    headerRows: { first: table.headerRows.first + rows, last: table.headerRows.last + rows },
    columns: table.columns.map((column) => ({ ...column, column: column.column + columns })),
    unitColumn: table.unitColumn + columns,
    rows: table.rows.map((row) => ({
      ...row,
      row: row.row + rows,
      ...(row.lines !== undefined && { lines: row.lines.map((line) => line + rows) }),
    })),
    hiddenRows: table.hiddenRows.map((row) => row + rows),
  };
}

/** The same block with blank rows and columns before it, as a host gives it that starts at A1. */
function padded(grid: Grid, rows: number, columns: number): Grid {
  const width = grid.area.columns + columns;
  const blank = (length: number): CellValue[] => new Array<CellValue>(length).fill("");
  return {
    ...moved(grid, rows, columns),
    area: { ...grid.area, rows: grid.area.rows + rows, columns: width },
    values: [...Array.from({ length: rows }, () => blank(width)), ...grid.values.map((r) => [...blank(columns), ...r])],
  };
}

const distances = fc.nat({ max: 12 });

describe("A reading does not depend on", () => {
  test("where the table stands on the sheet", () =>
    fc.assert(
      fc.property(anyCase, distances, distances, (grid, rows, columns) => {
        const expected = findTables(grid).map((table) => movedTable(table, rows, columns));
        expect(findTables(moved(grid, rows, columns))).toEqual(expected);
        expect(findTables(padded(grid, rows, columns))).toEqual(expected);
      }),
    ));

  test("a title that somebody adds above", () =>
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom("BÁO CÁO THÁNG 5", "Đơn vị tính: hồ sơ", "(Kèm theo Công văn số 12)"),
        (grid, title) => {
          const below = moved(grid, 1, 0);
          const first: CellValue[] = [title, ...new Array<CellValue>(grid.area.columns - 1).fill("")];
          const titled: Grid = {
            ...below,
            area: { ...grid.area, rows: grid.area.rows + 1 },
            values: [first, ...grid.values],
          };
          const untitled = (tables: readonly UnitTable[]): unknown => tables.map((table) => ({ ...table, title: "" }));
          expect(untitled(findTables(titled))).toEqual(untitled(findTables(below)));
        },
      ),
    ));

  test("the Unicode form, the kind of space or the case of the text", () => {
    const changes: ((text: string) => string)[] = [
      (text) => text.normalize("NFD"),
      (text) => text.replace(/ /g, "\u00A0"),
      (text) => (text.length > 4 ? text.toUpperCase() : text),
    ];
    const meanings = (grid: Grid): unknown =>
      findTables(grid).map(({ columns, rows }) => [
        columns.map(({ meaning, confidence }) => [meaning, confidence]),
        rows.map(({ row, kind }) => [row, kind]),
      ]);
    for (const grid of grids)
      for (const change of changes) {
        const values = grid.values.map((row) => row.map((cell) => (typeof cell === "string" ? change(cell) : cell)));
        expect(meanings({ ...grid, values })).toEqual(meanings(grid));
      }
  });
});

describe("No unit is dropped", () => {
  const name = fc.constantFrom(
    ..."Cộng Hòa|Tổng Cọt|Toàn Thắng|Trung Bình|Cấp Tiến|Các Sơn|Xã Vạn Phú|Phường 1|Sở Y tế|UBND huyện Vạn Ninh".split(
      "|",
    ),
  );
  const count = fc.oneof(fc.nat({ max: 9999 }), fc.constantFrom("", "-", "1.204", "0", "~200", "#N/A"));

  test("a numbered row is a unit, whatever its name and its figures", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(name, count, count), { minLength: 1, maxLength: 30 }), (units) => {
        const rows = units.map(([unit, total, online], index): CellValue[] => [index + 1, unit, total, online]);
        const [table] = findTables(gridOf([["STT", "Đơn vị", "Tiếp nhận", "Trực tuyến"], ...rows]));
        expect(table?.rows.map(({ kind, name: read }) => [kind, read])).toEqual(units.map(([unit]) => ["unit", unit]));
      }),
    ));
});

describe("There is no table in", () => {
  test.each([
    ["an empty sheet", []],
    ["a lone title", [["BÁO CÁO KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ"]]],
    [
      "figures without a header",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      "a header of words alone",
      [
        ["STT", "Đơn vị", "Địa chỉ"],
        [1, "Xã Vạn Phú", "Thôn 1"],
      ],
    ],
  ] as [string, CellValue[][]][])("%s", (_, values) => expect(findTables(gridOf(values))).toEqual([]));
});

test("Twenty thousand units in twenty columns are all read", () => {
  const header = [
    "STT",
    "Đơn vị",
    "Tiếp nhận",
    "Trực tuyến",
    ...Array.from({ length: 16 }, (_, index) => `Cột ${index}`),
  ];
  const rows = Array.from({ length: 20000 }, (_, index): CellValue[] => [
    index + 1,
    `Xã Hoà Phú ${index}`,
    ...Array.from({ length: 18 }, (_, column) => (column % 2 ? index * column : "1.204")),
  ]);
  const grid = gridOf([header, ...rows]);
  const [table] = findTables(grid);
  expect(table?.rows).toHaveLength(20000);
});
