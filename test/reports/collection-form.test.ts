import fc from "fast-check";
import { indicators, type Count } from "../../shared/domain/indicator";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { collectibleCounts, countsOfIndicators, countsToAsk } from "../../shared/reports/collection-columns";
import { collectionForm, type UnitGroup } from "../../shared/reports/collection-form";
import { isFormula } from "../../shared/reports/report-sheet";
import { findTables } from "../../shared/tables/find-tables";
import type { CellValue } from "../../shared/tables/grid";
import { isCount } from "../../shared/tables/match-columns";
import { filledForm, readBack, requestFor, type Filled } from "./filled-form";

const NAMES = ["Xã Vạn Phú", "Phường Nha Trang", "Sở Y tế", "Đặc khu Trường Sa", "UBND xã Cam Hiệp", "Ban Quản lý khu kinh tế"];

function units(number: number): string[] {
  return Array.from({ length: number }, (_, at) => (NAMES[at % NAMES.length] ?? "") + (at < NAMES.length ? "" : " " + String(at)));
}

/** Groups of 1, 3 or 120 units, one without a heading or several under headings. */
const anyGroups: fc.Arbitrary<UnitGroup[]> = fc.oneof(
  fc.constantFrom(1, 3, 120).map((number) => [{ name: "", units: units(number) }]),
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).map(([offices, communes]) => [
    { name: "Sở, ban, ngành", units: Array.from({ length: offices }, (_, at) => "Sở số " + String(at + 1)) },
    { name: "Ủy ban nhân dân cấp xã", units: Array.from({ length: communes }, (_, at) => "Xã Vạn Phú " + String(at + 1)) },
  ]),
);
const anyIndicators = fc.subarray(indicators.map(({ id }) => id), { minLength: 1 });
const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 250_000 }));
const blankNowAndThen = fc.oneof({ weight: 9, arbitrary: count as fc.Arbitrary<CellValue> }, { weight: 1, arbitrary: fc.constant("") });

function wanted(groups: readonly UnitGroup[], counts: readonly Count[], rows: readonly (readonly CellValue[])[]): Filled {
  let at = 0;
  return groups.flatMap(({ name, units: names }) =>
    names.map((unit) => {
      const row = rows[at++] ?? [];
      const entries = counts.map((count, column) => [count, row[column] ?? ""] as const).filter(([, value]) => value !== "");
      return [name, unit, Object.fromEntries(entries)] as const;
    }),
  );
}

describe("a collection form", () => {
  it.each(indicators.map(({ id }) => id))("asks for the counts of %s, and its columns are read back as they", (id) => {
    const counts = countsOfIndicators([id]);
    const grid = filledForm(collectionForm(requestFor([{ name: "", units: units(3) }], counts)), [counts.map(() => 1)]);
    const [table] = findTables(grid);
    const read = table?.columns.filter(({ meaning }) => isCount(meaning)) ?? [];
    expect(read.map(({ meaning }) => meaning)).toEqual(counts);
    // "Services offered" is for the user to confirm in every table.
    const unsure = read.filter(({ confidence }) => confidence < 0.6).map(({ meaning }) => meaning);
    expect(unsure.filter((meaning) => meaning !== "servicesOffered")).toEqual([]);
    expect(table && availableIndicators(table).map((indicator) => indicator.id)).toContain(id);
  });

  it("asks for counts without an indicator as well, each with a header that is read back, alone or among all", () => {
    for (const counts of [...collectibleCounts.map((one) => [one]), collectibleCounts]) {
      const asked = counts.length === 1 ? [...counts, "receivedTotal" as const] : counts;
      const sorted = countsToAsk(asked);
      const grid = filledForm(collectionForm(requestFor([{ name: "", units: units(3) }], sorted)), [sorted.map(() => 1)]);
      const read = findTables(grid)[0]?.columns.filter(({ meaning }) => isCount(meaning)) ?? [];
      expect(read.map(({ meaning }) => meaning)).toEqual(sorted);
    }
  });

  it("is read back as it was filled in: every unit under its group, every count, a blank as not given", () => {
    fc.assert(
      fc.property(anyGroups, anyIndicators, fc.infiniteStream(blankNowAndThen), (groups, ids, values) => {
        const counts = countsOfIndicators(ids);
        const number = groups.reduce((sum, group) => sum + group.units.length, 0);
        const rows = Array.from({ length: number }, () => counts.map(() => values.next().value as CellValue));
        // A sheet on which nobody has filled in anything is a form, not a table; see below.
        fc.pre(rows.some((row) => row.some((value) => value !== "")));
        const grid = filledForm(collectionForm(requestFor(groups, counts)), rows);
        const tables = findTables(grid);
        expect(tables).toHaveLength(1);
        const [table] = tables;
        expect(table && readBack(grid, table)).toEqual(wanted(groups, counts, rows));
        expect(table?.title).toContain("tháng 5/2026");
      }),
      { numRuns: 80 },
    );
  });

  it("keeps a unit that has not answered among those that have", () => {
    const groups = [{ name: "", units: units(4) }];
    const counts = countsOfIndicators(["onlineOfReceived"]);
    const rows = [[10, 5], ["", ""], [7, 7], ["", ""]];
    const grid = filledForm(collectionForm(requestFor(groups, counts)), rows);
    const [table] = findTables(grid);
    expect(table && readBack(grid, table)).toEqual(wanted(groups, counts, rows));
  });

  it("has blank cells only where units are to write, and takes only whole numbers from 0 there", () => {
    const groups = [{ name: "Sở", units: units(2) }, { name: "Xã", units: ["Xã A"] }];
    const form = collectionForm(requestFor(groups, countsOfIndicators(["onTime"])));
    expect(form.validations?.map(({ area, rule }) => ({ ...area, ...rule }))).toEqual([
      { row: 7, column: 2, rows: 2, columns: 4, kind: "wholeNumber", min: 0 },
      { row: 10, column: 2, rows: 1, columns: 4, kind: "wholeNumber", min: 0 },
    ]);
    for (const { area } of form.validations ?? [])
      for (let row = area.row; row < area.row + area.rows; row++)
        expect(form.cells[row]?.slice(area.column, area.column + area.columns)).toEqual(["", "", "", ""]);
  });

  it.each([
    ["nothing", ["", "", "", ""], "Chưa nhập"],
    ["a blank", [10, 4, "", 0], "Còn ô chưa nhập số"],
    ["a text", [10, 4, "5 hồ sơ", 0], "Còn ô chưa nhập số"],
    ["a negative number", [10, 11, -1, 0], "Có số âm"],
    ["a fraction", [17.77, 10, 7.77, 0], "Có số không phải số nguyên"],
    ["a sum that differs", [10, 4, 5, 0], "Đã giải quyết trước hạn + Đã giải quyết đúng hạn + Đã giải quyết quá hạn khác tổng số đã giải quyết"],
    ["a sum that agrees", [10, 4, 5, 1], "Hợp lệ"],
    ["zeros", [0, 0, 0, 0], "Hợp lệ"],
  ])("checks a row of %s", (_, row, verdict) => {
    const form = collectionForm(requestFor([{ name: "", units: ["Xã A"] }], countsOfIndicators(["onTime"])));
    const { values } = filledForm(form, [row]);
    expect(values.find((line) => line[1] === "Xã A")?.[6]).toBe(verdict);
  });

  it("checks a part against its whole, and prints what it checks", () => {
    const form = collectionForm(requestFor([{ name: "", units: ["Xã A", "Xã B"] }], countsOfIndicators(["onlineOfReceived"])));
    const { values } = filledForm(form, [[10, 11], [10, 10]]);
    const verdict = (unit: string): CellValue | undefined => values.find((line) => line[1] === unit)?.[4];
    expect(verdict("Xã A")).toBe("Tiếp nhận trực tuyến lớn hơn tổng số tiếp nhận");
    expect(verdict("Xã B")).toBe("Hợp lệ");
    expect(values.some(([text]) => text === "“Tiếp nhận trực tuyến” ≤ “Tổng số tiếp nhận”.")).toBe(true);
  });

  it("sums the counts that are there, and nothing into a zero", () => {
    const form = collectionForm(requestFor([{ name: "A", units: ["Xã A"] }, { name: "B", units: ["Xã B"] }], ["receivedTotal", "resolvedTotal"]));
    const { values } = filledForm(form, [[10, ""], [7, ""]]);
    expect(values.find((line) => line[1] === "Tổng cộng")).toEqual(["", "Tổng cộng", 17, "", ""]);
  });

  it("says that it does not refuse where the host cannot", () => {
    const request = requestFor([{ name: "", units: ["Xã A"] }], ["receivedTotal"]);
    const lines = (refuses: boolean): string => JSON.stringify(collectionForm({ ...request, refuses }).cells);
    expect(lines(false)).toContain("không tự chặn");
    expect(lines(true)).not.toContain("không tự chặn");
  });

  it("uses only functions of Excel 2010, and each formula comes to the value it is written with", () => {
    const form = collectionForm(requestFor([{ name: "", units: units(3) }], collectibleCounts));
    const grid = filledForm(form, []);
    form.cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (!isFormula(cell)) return;
        expect(grid.values[row]?.[column]).toBe(cell.value);
        expect(cell.formula.match(/[A-Z]+(?=\()/g)?.filter((name) => !["IF", "COUNT", "COUNTA", "MIN", "INT", "SUM"].includes(name))).toEqual([]);
        expect(cell.formula.length).toBeLessThan(8192);
      }),
    );
  });
});
