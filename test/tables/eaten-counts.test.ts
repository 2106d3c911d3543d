import { eatenColumn, perhapsEaten } from "../../shared/tables/eaten-counts";
import { describeDetail } from "../../shared/texts/describe-failure";
import { drawnGrid } from "../support/table";

const grid = drawnGrid(`
  at: B3
  | Đơn vị | Tiếp nhận | Trực tuyến | Ghi chú |
  | Xã A   | 17.77     | 17         | 3       |
  | Xã B   | 17        | '12        | 4       |
  | Xã C   | 1204      | 25         | 5       |
  | Xã D   | '17       | 0          |         |
  | Xã E   | 0         | '8,5       | 6       |
`);
const rows = [3, 4, 5, 6, 7];

test("whole numbers below 1000 beside an eaten count may have lost three zeros, text and larger ones have not", () =>
  expect(eatenColumn(grid, rows, 2)).toEqual({
    eaten: [{ row: 3, column: 2, value: 17.77, likely: 17770 }],
    perhaps: [{ row: 4, column: 2, value: 17, likely: 17000 }],
  }));

test("an eaten count that arrives as text counts, and zero is never doubted", () =>
  expect(eatenColumn(grid, rows, 3)).toEqual({
    eaten: [{ row: 7, column: 3, value: 8.5, likely: 8500 }],
    perhaps: [
      { row: 3, column: 3, value: 17, likely: 17000 },
      { row: 5, column: 3, value: 25, likely: 25000 },
    ],
  }));

test("a column without eaten counts is not doubted", () =>
  expect(eatenColumn(grid, rows, 4)).toEqual({ eaten: [], perhaps: [] }));

test("only the given rows are looked at", () =>
  expect(eatenColumn(grid, [4, 5], 2)).toEqual({ eaten: [], perhaps: [] }));

test("the soft doubt is told with both readings", () =>
  expect(describeDetail(perhapsEaten({ row: 4, column: 2, value: 17, likely: 17000 }))).toMatch(/“17”.*17\.000/));
