import fc from "fast-check";
import { auditTable } from "../../shared/audit/audit-table";
import { findTables } from "../../shared/tables/find-tables";
import type { CellValue, Grid } from "../../shared/tables/grid";
import { gridOf } from "../support/table";

const HEADER: CellValue[][] = [
  ["TT", "Đơn vị", "Tiếp nhận", "", "", "", "", "Đã giải quyết", "", "", "", "Đang giải quyết", "", "", "Tỷ lệ"],
  ["", "", "Tổng số", "Trực tuyến", "Trực tiếp", "Bưu chính", "Kỳ trước", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn",
    "Tổng số", "Trong hạn", "Quá hạn", "Tỷ lệ giải quyết đúng hạn"],
];
const MERGES = [
  { row: 0, column: 2, rows: 1, columns: 5 },
  { row: 0, column: 7, rows: 1, columns: 4 },
  { row: 0, column: 11, rows: 1, columns: 3 },
];
const COUNTS = 12;

/** Counts of a unit that balance: the channels, the carried-over ones, and what became of all of them. */
const unit = fc
  .tuple(fc.nat(3000), fc.nat(900), fc.nat(200), fc.nat(300), fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
  .map(([online, inPerson, byPost, carried, early, resolvedShare, late, pendingLate]) => {
    const received = online + inPerson + byPost + carried;
    const resolved = Math.floor((received * resolvedShare) / 100);
    const resolvedLate = Math.floor((resolved * late) / 100);
    const resolvedEarly = Math.floor(((resolved - resolvedLate) * early) / 100);
    const pending = received - resolved;
    const latePending = Math.floor((pending * pendingLate) / 100);
    const deadlines = [resolved, resolvedEarly, resolved - resolvedLate - resolvedEarly, resolvedLate];
    return [received, online, inPerson, byPost, carried, ...deadlines, pending, pending - latePending, latePending];
  });

/** Units that are named apart, with counts that balance. */
const units = fc.array(unit, { minLength: 2, maxLength: 12 });

function rateOf(counts: readonly number[]): string {
  const [resolved = 0, early = 0, onTime = 0] = counts.slice(5, 8);
  return resolved === 0 ? "" : (((early + onTime) / resolved) * 100).toFixed(2).replace(".", ",") + "%";
}

function gridWith(rows: readonly (readonly number[])[], total: readonly number[], rates: readonly string[]): Grid {
  const names = rows.map((_, index) => "Xã " + String.fromCharCode(65 + index) + "a Phú");
  const body = rows.map((counts, index): CellValue[] => [index + 1, names[index] ?? "", ...counts, rates[index] ?? ""]);
  const grid = gridOf([...HEADER, ...body, ["", "Tổng cộng", ...total, ""]]);
  return { ...grid, merges: MERGES };
}

function totalOf(rows: readonly (readonly number[])[]): number[] {
  return Array.from({ length: COUNTS }, (_, at) => rows.reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
}

function audit(grid: Grid) {
  const [table] = findTables(grid);
  if (table === undefined) throw new Error("the table is not found");
  return auditTable({ grid, table, decisions: {} });
}

describe("an audit of any table", () => {
  test("that balances calls nothing wrong, and compares every row", () => {
    fc.assert(
      fc.property(units, (rows) => {
        const { findings, checks } = audit(gridWith(rows, totalOf(rows), rows.map(rateOf)));
        expect(findings.filter(({ severity }) => severity === "wrong")).toEqual([]);
        expect(checks.find(({ check }) => check === "receivedByChannel")?.compared).toBe(rows.length + 1);
      }),
      { numRuns: 60 },
    );
  });

  test("names the row of any one count that is changed by any amount", () => {
    const change = fc.tuple(units, fc.nat(), fc.nat(COUNTS - 1), fc.integer({ min: -5000, max: 5000 }));
    fc.assert(
      fc.property(change, ([rows, at, column, amount]) => {
        const place = at % rows.length;
        const now = (rows[place]?.[column] ?? 0) + amount;
        fc.pre(amount !== 0 && now >= 0);
        const changed = rows.map((counts, index) =>
          index === place ? counts.map((count, each) => (each === column ? now : count)) : counts,
        );
        const { findings } = audit(gridWith(changed, totalOf(rows), rows.map(rateOf)));
        const row = HEADER.length + place;
        const named = findings.filter(
          ({ severity, cells }) => severity !== "note" && cells.some((cell) => cell.rows === 1 && cell.row === row),
        );
        expect(named.length).toBeGreaterThan(0);
      }),
      { numRuns: 120 },
    );
  });

  test("never throws, never changes what it reads, and stays in the order of the sheet", () => {
    const cell = fc.oneof(
      fc.nat(5000), fc.integer(), fc.double({ noNaN: true }), fc.constantFrom("", "-", "#N/A", "17,77", "1.234", "~20", "15 hồ sơ", "99,5%", "0%", "x"),
    );
    const body = fc.array(fc.array(cell, { minLength: COUNTS + 1, maxLength: COUNTS + 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(body, (rows) => {
        const named = rows.map((cells, index): CellValue[] => [index + 1, "Xã " + String.fromCharCode(65 + index) + "n", ...cells]);
        const grid: Grid = { ...gridOf([...HEADER, ...named, ["", "Tổng cộng", ...(rows[0] ?? [])]]), merges: MERGES };
        const [table] = findTables(grid);
        if (table === undefined) return;
        const before = JSON.stringify([grid, table]);
        const { findings } = auditTable({ grid, table, decisions: {}, expected: ["Xã An", "Xã Zn"], previous: { grid, table } });
        expect(JSON.stringify([grid, table])).toBe(before);
        const places = findings.map(({ cells: [first] }) => (first === undefined ? -1 : first.row));
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
      { numRuns: 60 },
    );
  });
});
