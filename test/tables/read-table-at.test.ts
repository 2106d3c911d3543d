import { findTables } from "../../shared/tables/find-tables";
import { readTableAt } from "../../shared/tables/read-table-at";
import { drawTable, drawnGrid } from "../support/table";

/** Headers in words that nobody knows, over a body that looks like any other. */
const unknown = `
  | Bảng theo dõi |        |       |       |
  |               |        |       |       |
  | Mã            | Nơi    | Cột X | <     |
  | ^             | ^      | P     | Q     |
  | (1)           | (2)    | (3)   | (4)   |
  | 1             | Xã A   | 10    | 5     |
  | 2             | Xã B   | 20    | 9     |
  |               | Tổng cộng | 30 | 14    |`;

describe("Reading a table whose header the user points at", () => {
  it("takes the rows as they are told, numbering rows below along, and the lines above as the title", () => {
    const table = readTableAt(drawnGrid(unknown), { first: 2, last: 3 });
    expect(table && drawTable(table)).toEqual([
      "title: Bảng theo dõi",
      "area A3:D8, header 3-5",
      expect.stringMatching(/^A .*: Mã$/),
      expect.stringMatching(/^B unit\??: Nơi$/),
      expect.stringMatching(/^C .*: Cột X > P$/),
      expect.stringMatching(/^D .*: Cột X > Q$/),
      "6 unit: Xã A",
      "7 unit: Xã B",
      "8 total: Tổng cộng",
    ]);
  });

  it("reads the same as when Thước finds the header itself", () => {
    const grid = drawnGrid(`
      | BÁO CÁO |
      | STT | Đơn vị | Tổng số hồ sơ | Trực tuyến |
      | 1   | Xã A   | 10            | 5          |
      | 2   | Xã B   | 10            | 6          |
      |     |        |               |            |
      | STT | Đơn vị | Tổng số hồ sơ | Trực tuyến |
      | 1   | Xã C   | 10            | 7          |
      | 2   | Xã D   | 10            | 8          |`);
    const found = findTables(grid);
    expect(found.map(({ headerRows }) => readTableAt(grid, headerRows))).toEqual(found);
    expect(found).toHaveLength(2);
  });

  it("keeps to the columns that are told, when they are several", () => {
    const grid = drawnGrid(`
      | Đơn vị | Tổng số hồ sơ | Trực tuyến | Số khác | Thêm |
      | Xã A   | 10            | 5          | 1       | 2    |
      | Xã B   | 10            | 6          | 3       | 4    |`);
    const columns = (first: number, last: number): number[] =>
      readTableAt(grid, { first: 0, last: 0 }, { first, last })?.columns.map(({ column }) => column) ?? [];
    expect(columns(0, 2)).toEqual([0, 1, 2]);
    expect(columns(1, 1)).toEqual([0, 1, 2, 3, 4]);
    expect(columns(0, 16383)).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([
    ["outside the sheet", { first: 40, last: 41 }, undefined],
    ["in its last row", { first: 7, last: 7 }, undefined],
    ["upside down", { first: 3, last: 2 }, undefined],
    ["in columns beyond the sheet", { first: 2, last: 3 }, { first: 30, last: 33 }],
    ["without a column of names", { first: 2, last: 3 }, { first: 2, last: 3 }],
  ])("gives none for a header %s", (_, rows, columns) => {
    expect(readTableAt(drawnGrid(unknown), rows, columns)).toBeUndefined();
  });

  it("gives none on an empty sheet", () => {
    expect(readTableAt(drawnGrid(""), { first: 0, last: 0 })).toBeUndefined();
  });
});
