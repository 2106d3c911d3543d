import { correctFound } from "../../shared/application/correct-found";
import type { FoundTable } from "../../shared/application/read-tables";
import { repairHeader } from "../../shared/application/repair-header";
import { rememberSettings } from "../../shared/application/remember-settings";
import { loadPreferences } from "../../shared/application/load-preferences";
import { withChanges, type Preferences } from "../../shared/application/settings";
import { findTables } from "../../shared/tables/find-tables";
import type { Grid } from "../../shared/tables/grid";
import { headerForm } from "../../shared/tables/header-form";
import { rememberForm } from "../../shared/tables/remember-form";
import type { Correction, RememberedForm } from "../../shared/tables/remembered-form";
import { fakeWorkbook } from "../sidebar/fake-workbook";
import { drawTable, drawnGrid } from "../support/table";

function found(grid: Grid): FoundTable {
  const [table] = findTables(grid);
  if (table === undefined) throw new Error("no table is drawn");
  return { table, grid };
}

/** What the workbook remembers after corrections, each made on the table as it then stands. */
function corrected(start: FoundTable, corrections: readonly Correction[]): NonNullable<Preferences["forms"]> {
  let forms: NonNullable<Preferences["forms"]> = {};
  for (const correction of corrections) {
    const { table } = correctFound(start, forms);
    const key = headerForm(table);
    forms = { ...forms, [key]: rememberForm(table, forms[key], correction) };
  }
  return forms;
}

const may = drawnGrid(`
  | BÁO CÁO THÁNG 5/2024 |
  | STT | Đơn vị    | Tiếp nhận tháng 5 | Qua mạng |
  | 1   | Xã A      | 10                | 5        |
  | 2   | Xã B      | 20                | 9        |
  | 3   | Xã Cũ     | 5                 | 1        |
  |     | Bộ phận X | 35                | 15       |`);
const june = drawnGrid(`
  at: C4
  | BÁO CÁO THÁNG 6/2024 |
  | STT | Đơn vị    | Tiếp nhận tháng 6 | Qua mạng |
  | 1   | Xã B      | 7                 | 2        |
  | 2   | Xã Mới    | 8                 | 3        |
  | 3   | Xã A      | 9                 | 4        |
  |     | Bộ phận X | 24                | 9        |`);
const corrections: readonly Correction[] = [
  { does: "readColumn", column: 3, meaning: "receivedOnline" },
  { does: "readRow", row: 5, kind: "total" },
];

describe("What is put right in one month", () => {
  it("is read so the month after, with other rows, in other columns", () => {
    const forms = corrected(found(may), corrections);
    const { table, asRead } = correctFound(found(june), forms);
    expect(asRead).toEqual(found(june).table);
    const lines = drawTable(table);
    const wanted = ["F receivedOnline: Qua mạng", "9 total: Bộ phận X", "6 unit: Xã B", "7 unit: Xã Mới"];
    expect(lines).toEqual(expect.arrayContaining(wanted));
  });

  it("survives saving and loading", async () => {
    const { workbook } = fakeWorkbook({ records: true, sheets: [] });
    const after: Preferences = { version: 1, forms: corrected(found(may), corrections) };
    await rememberSettings(workbook, [{ before: { version: 1 }, after }], new Date(0));
    const { forms } = await loadPreferences(workbook);
    expect(correctFound(found(june), forms)).toEqual(correctFound(found(june), corrected(found(may), corrections)));
  });

  it("does not touch a table of another form", () => {
    const other = found(drawnGrid(`
      | STT | Đơn vị    | Đã tiếp nhận | Qua mạng |
      | 1   | Xã A      | 10           | 5        |
      |     | Bộ phận X | 10           | 5        |`));
    expect(correctFound(other, corrected(found(may), corrections))).toBe(other);
  });

  it("is taken back when it is forgotten, from the table as it was read", () => {
    const forms = corrected(found(may), corrections);
    const table = correctFound(found(may), forms);
    expect(table.asRead).toBeDefined();
    expect(correctFound(table, {})).toEqual(found(may));
    expect(correctFound(table, forms)).toEqual(table);
  });
});

describe("A header that was found in the wrong place", () => {
  const drawing = (first: string, second: string) => `
    | Báo cáo       |        |               |            |
    | Thứ           |        | Số hồ sơ      | <          |
    | TT            | Đơn vị | Tổng số hồ sơ | Trực tuyến |
    | Ghi           | Tên    | cột P         | cột Q      |
    | 1             | ${first}   | 10            | 5          |
    | 2             | ${second}   | 20            | 9          |`;
  const grid = drawnGrid(drawing("Xã A", "Xã B"));
  const selected = { row: 1, column: 0, rows: 3, columns: 4 };

  it("is moved to the selected rows, and so is that of the next table of the form", () => {
    const before = found(grid);
    const { tables, changes } = repairHeader({ grid, selected });
    const { forms = {} } = withChanges({ version: 1 }, changes);
    expect(tables.chosen?.table).toEqual(before.table);
    expect(before.table.headerRows).not.toEqual({ first: 1, last: 3 });
    expect(tables.chosen && correctFound(tables.chosen, forms).table.headerRows).toEqual({ first: 1, last: 3 });
    const shifted = drawnGrid("at: B6\n" + drawing("Xã Y", "Xã Z"));
    const { table } = correctFound(found(shifted), forms);
    expect(table.headerRows).toEqual({ first: 6, last: 8 });
    expect(table.rows.map(({ name }) => name)).toEqual(["Xã Y", "Xã Z"]);
  });

  it("can be corrected further, and both are remembered", () => {
    const { tables, changes } = repairHeader({ grid, selected });
    const forms = withChanges({ version: 1 }, changes).forms ?? {};
    if (tables.chosen === undefined) throw new Error("no table is chosen");
    const { table } = correctFound(tables.chosen, forms);
    const form = rememberForm(table, undefined, { does: "readRow", row: 5, kind: "other" });
    const result = correctFound(tables.chosen, { ...forms, [headerForm(table)]: form }).table;
    expect([result.headerRows.first, result.rows.map(({ kind }) => kind)]).toEqual([1, ["unit", "other"]]);
  });

  it("is found again where it stood when the user points back at it", () => {
    const { headerRows, area } = found(grid).table;
    const rows = headerRows.last - headerRows.first + 1;
    const { changes } = repairHeader({ grid, selected: { ...area, row: headerRows.first, rows } });
    expect(Object.values(changes.forms ?? {})).toEqual([null]);
  });

  it("is refused with the place named when no table hangs below", () => {
    expect(() => repairHeader({ grid, selected: { row: 5, column: 0, rows: 1, columns: 4 } })).toThrow(
      expect.objectContaining({ detail: { code: "headerNotRead", sheet: "Trang tính", area: "A6:D6" } }),
    );
  });
});

describe("The memory of forms", () => {
  const form = (key: string): RememberedForm => ({ columns: { [key]: "receivedTotal" }, rows: {} });

  it("keeps the forms that a change does not name, and forgets one that is null", () => {
    const known = withChanges({ version: 1, target: "45%" }, { forms: { a: form("x"), b: form("y") } });
    const changed = withChanges(known, { forms: { a: null, c: form("z") } });
    expect(changed).toEqual({ version: 1, target: "45%", forms: { b: form("y"), c: form("z") } });
  });

  it("drops the forms corrected longest ago when it would not fit into a workbook", () => {
    let preferences: Preferences = { version: 1 };
    for (let at = 0; at < 400; at++)
      preferences = withChanges(preferences, { forms: { ["form" + String(at)]: form("k".repeat(80)) } });
    const kept = Object.keys(preferences.forms ?? {});
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.length).toBeLessThan(300);
    expect(kept[kept.length - 1]).toBe("form399");
  });

  it.each([
    [{ columns: {}, rows: { a: "đơn vị" } }],
    [{ columns: { a: 5 }, rows: {} }],
    [{ columns: {}, rows: {}, header: { row: 1.5, rows: 1, column: 0, columns: 2 } }],
    [{ columns: {}, rows: {}, header: { row: 0, rows: 1e9, column: 0, columns: 2 } }],
    [{ columns: [], rows: {} }],
    ["form"],
  ])("loses a form that is damaged, and nothing else: %j", async (damaged) => {
    const settings = { version: 1, target: "45%", forms: { a: damaged, b: form("x") } };
    const { workbook } = fakeWorkbook({ records: true, sheets: [], settings });
    expect(await loadPreferences(workbook)).toEqual({ version: 1, target: "45%", forms: { b: form("x") } });
  });
});
