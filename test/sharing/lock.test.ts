import fc from "fast-check";
import { checkLockInSteps, type LockCheck } from "../../shared/sharing/check-lock";
import { lockFooter } from "../../shared/sharing/lock-footer";
import { blockSumsInSteps } from "../../shared/tables/block-sums";
import type { CellValue, Grid } from "../../shared/tables/grid";
import { stableKey, stableNumber } from "../../shared/tables/stable-value";
import { finish } from "../../shared/tables/steps";

type Rows = readonly (readonly CellValue[])[];

function gridOf(values: Rows): Grid {
  const columns = Math.max(0, ...values.map((row) => row.length));
  const filled = values.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ""));
  return { sheet: "Khóa Tháng 5", area: { row: 0, column: 0, rows: values.length, columns }, values: filled, merges: [], hiddenRows: [] };
}

/** A locked sheet as rows: its values, a blank row, and the footer. */
function locked(values: Rows): CellValue[][] {
  const grid = gridOf(values);
  const sums = finish(blockSumsInSteps(grid, grid.area));
  const { words, mark } = lockFooter({
    at: "14:05 ngày 22/11/2026",
    source: "Tháng 5",
    area: "A1:C4",
    file: undefined,
    rows: grid.area.rows,
    columns: grid.area.columns,
    cells: 12,
    formulas: 3,
    rules: 1,
    sums,
  });
  return [...values.map((row) => [...row]), [""], ...[...words, ...mark].map((line) => [line])];
}

const check = (rows: Rows): LockCheck | undefined => finish(checkLockInSteps(gridOf(rows)));

const table: Rows = [
  ["Đơn vị", "Trực tuyến", "Tổng số"],
  ["Xã Hòa Bình", 75, 100],
  ["Xã Vạn Thạnh", 12, 48],
  ["Phường Ninh Đa", 0.1 + 0.2, true],
];

/** A locked table after a change of its rows. */
const after = (change: (rows: CellValue[][]) => unknown): LockCheck | undefined => {
  const rows = locked(table);
  change(rows);
  return check(rows);
};

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.integer({ min: 0, max: 100_000 }),
  fc.boolean(),
  fc.constantFrom("", "Xã Hòa Bình", "5.311", "05/06/2024", "#N/A", "a\r\nb", "12"),
  fc.string({ maxLength: 12 }),
);
/** The last cell is filled: a sheet ends where its cells do. */
const block = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) => fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }))
  .map((rows) => rows.map((row, at) => (at === rows.length - 1 ? [...row.slice(0, -1), "cuối"] : row)));

/** What another program makes of a value when it saves and opens a file. */
const elsewhere = (digits: number) => (cell: CellValue): CellValue => {
  if (typeof cell === "number") return Number(stableNumber(cell).toPrecision(digits));
  return typeof cell === "string" ? cell.replace(/\r\n?/g, "\n").normalize(digits % 2 === 0 ? "NFD" : "NFC") : cell;
};

describe("a locked sheet", () => {
  it("is intact as it was written, and tells when, from where and by which rules", () => {
    expect(check(locked(table))).toMatchObject({
      is: "intact",
      facts: { at: "14:05 ngày 22/11/2026", source: "Tháng 5", area: "A1:C4", cells: 12, formulas: 3, rules: 1, rows: 4, columns: 3 },
    });
  });

  it("is intact after any program has saved and opened it, whatever it holds", () => {
    fc.assert(
      fc.property(block, fc.constantFrom(15, 16, 17), (values, digits) => {
        expect(check(locked(values).map((row) => row.map(elsewhere(digits))))?.is).toBe("intact");
      }),
      { numRuns: 500 },
    );
  });

  it("names the cell, whichever single one is changed", () => {
    fc.assert(
      fc.property(block, fc.nat(), fc.nat(), value, (values, down, right, put) => {
        const [row, column] = [down % values.length, right % (values[0]?.length ?? 1)];
        fc.pre(stableKey(values[row]?.[column] ?? "") !== stableKey(put));
        // With its last cell blank the sheet has fewer columns: told as such.
        fc.pre(put !== "" || values.some((line, at) => at !== row && (line[line.length - 1] ?? "") !== ""));
        const rows = locked(values);
        (rows[row] as CellValue[])[column] = put;
        const found = check(rows);
        expect(found).toMatchObject({ is: "edited", edits: { cells: [{ row, column }], rows: { changed: [[row, row]] } } });
      }),
      { numRuns: 500 },
    );
  });

  it("is never intact after rows or columns came, went or changed places, and says which", () => {
    const edits = { rows: { changed: [] }, cells: [], unnamed: false };
    expect(after((rows) => rows.splice(2, 0, ["", "", ""]))).toMatchObject({ is: "edited", edits: { ...edits, rows: { added: [2] } } });
    expect(after((rows) => rows.unshift(["", "", ""]))).toMatchObject({ is: "edited", edits: { ...edits, rows: { added: [0] } } });
    expect(after((rows) => rows.splice(4, 0, ["", "", ""]))).toMatchObject({ is: "edited", edits: { ...edits, rows: { added: [4] } } });
    expect(after((rows) => rows.splice(2, 1))).toMatchObject({ is: "edited", edits: { ...edits, rows: { gone: [2] } } });
    expect(after((rows) => rows.splice(1, 2, rows[2] ?? [], rows[1] ?? []))).toMatchObject({ is: "edited", edits: { rows: { moved: [[expect.any(Number), expect.any(Number)]] } } });
    expect(after((rows) => rows.forEach((row) => row.unshift("")))).toMatchObject({ is: "edited", edits: { ...edits, columns: { added: [0] } } });
    expect(after((rows) => rows.forEach((row) => row.splice(1, 0, "")))).toMatchObject({ is: "edited", edits: { ...edits, columns: { added: [1] } } });
    expect(after((rows) => rows.slice(0, 4).forEach((row) => row.splice(1, 1)))).toMatchObject({ is: "edited", edits: { ...edits, columns: { gone: [1] } } });
  });

  it("says that it cannot name single places where columns came together with other changes", () => {
    const found = after((rows) => {
      rows.forEach((row) => row.splice(1, 0, ""));
      (rows[1] as CellValue[])[2] = 80;
      rows.splice(3, 1);
    });
    expect(found).toMatchObject({ is: "edited", edits: { unnamed: true } });
  });

  it("tells several changed rows of several columns by their rows", () => {
    const found = after((rows) => {
      (rows[1] as CellValue[])[1] = 80;
      (rows[2] as CellValue[])[2] = 50;
    });
    expect(found).toMatchObject({ is: "edited", edits: { cells: [], rows: { changed: [[1, 1], [2, 2]] } } });
  });

  it("tells what was written beside and below the footer, and into the row before it", () => {
    expect(after((rows) => rows[6]?.push("", "thêm"))).toMatchObject({ is: "edited", edits: undefined, outside: ["C7"] });
    expect(after((rows) => rows.push([""], ["dưới"]))).toMatchObject({ is: "edited", outside: ["A12"] });
    expect(after((rows) => rows.splice(4, 1, ["", 5]))).toMatchObject({ is: "edited", edits: { rows: { added: [4] } } });
  });

  it.each<[string, (rows: CellValue[][]) => unknown]>([
    ["a word of it is changed", (rows) => (rows[6] = [String(rows[6]?.[0]).replace("14:05", "14:06")])],
    ["a row stands in it", (rows) => rows.splice(7, 0, ["", "", ""])],
    ["a line of it is gone", (rows) => rows.splice(6, 1)],
    ["what programs read is changed", (rows) => (rows[9] = [String(rows[9]?.[0]).replace('"cells":12', '"cells":13')])],
    ["what programs read is cut", (rows) => (rows[9] = [String(rows[9]?.[0]).slice(0, -1)])],
    ["what programs read is gone", (rows) => rows.pop()],
    ["something is written right below", (rows) => rows.push(["~x"])],
  ])("has a damaged footer where %s", (_, change) => {
    expect(after(change)).toEqual({ is: "damaged" });
  });

  it("is told to be newer where a newer version has written it, and other sheets are none", () => {
    expect(after((rows) => (rows[9] = [String(rows[9]?.[0]).replace("Thước 1 ", "Thước 2 ")]))).toEqual({ is: "newer" });
    expect(check(table)).toBeUndefined();
  });

  it("keeps the sums of 20,000 rows in cells of at most 30,000 signs, and names one row among them", () => {
    const rows = locked(Array.from({ length: 20_000 }, (_, at) => [`Xã ${String(at)}`, at, at * 2]));
    expect(Math.max(...rows.flat().map((cell) => String(cell).length))).toBeLessThanOrEqual(30_001);
    expect(check(rows)?.is).toBe("intact");
    (rows[12_345] as CellValue[])[1] = 1;
    expect(check(rows)).toMatchObject({ is: "edited", edits: { cells: [{ row: 12_345, column: 1 }] } });
  });
});
