import { correctTable } from "../../shared/tables/correct-table";
import { findTables } from "../../shared/tables/find-tables";
import type { Grid } from "../../shared/tables/grid";
import { columnKeys } from "../../shared/tables/header-form";
import { rememberForm } from "../../shared/tables/remember-form";
import type { Correction, RememberedForm } from "../../shared/tables/remembered-form";
import type { ColumnMeaning, UnitTable } from "../../shared/tables/unit-table";
import { drawTable, drawnGrid } from "../support/table";
import { after, EMPTY } from "./after-corrections";

function only(drawing: string): { grid: Grid; table: UnitTable } {
  const grid = drawnGrid(drawing);
  const [table] = findTables(grid);
  if (table === undefined) throw new Error("no table is drawn");
  return { grid, table };
}

function drawn(drawing: string, corrections: readonly Correction[]): string[] {
  const { grid, table } = only(drawing);
  return drawTable(after(grid, table, corrections).table);
}

const month = `
  | STT | Đơn vị         | Tiếp nhận | <          | Cột lạ |
  | ^   | ^              | Tổng số   | Trực tuyến | ^      |
  | I   | Sở, ban, ngành |           |            |        |
  | 1   | Sở Xây dựng    | 20        | 10         | 3      |
  | 2   | Sở Y tế        | 30        | 15         | 4      |
  | II  | Xã, phường     |           |            |        |
  | 1   | Xã Vạn Phú     | 12        | 6          | 1      |
  | 2   | Xã Vạn Thạnh   | 10        | 4          | 2      |
  |     | Tổng cộng      | 72        | 35         | 10     |`;

describe("correcting a column", () => {
  it("gives it the meaning for sure and takes it from the column that had it", () => {
    const lines = drawn(month, [{ does: "readColumn", column: 4, meaning: "receivedOnline" }]);
    expect(lines).toContain("E receivedOnline: Cột lạ");
    expect(lines).toContain("D -: Tiếp nhận > Trực tuyến");
  });

  it("lets several columns be rates, scores, targets and notes", () => {
    const lines = drawn(month, [
      { does: "readColumn", column: 3, meaning: "target" },
      { does: "readColumn", column: 4, meaning: "target" },
    ]);
    expect(lines).toEqual(expect.arrayContaining(["D target: Tiếp nhận > Trực tuyến", "E target: Cột lạ"]));
  });

  it("leaves a column unread when told so, and moves a meaning given before to the column named last", () => {
    const lines = drawn(month, [
      { does: "readColumn", column: 2, meaning: null },
      { does: "readColumn", column: 4, meaning: "receivedTotal" },
      { does: "readColumn", column: 3, meaning: "receivedTotal" },
    ]);
    const wanted = ["C -: Tiếp nhận > Tổng số", "D receivedTotal: Tiếp nhận > Trực tuyến", "E -: Cột lạ"];
    expect(lines).toEqual(expect.arrayContaining(wanted));
  });

  it("tells columns of one header text apart by their number from the left", () => {
    const { grid, table } = only(`
      | Đơn vị | Tổng số hồ sơ | Số lượng | Số lượng | Số lượng |
      | Xã A   | 9             | 1        | 2        | 3        |
      | Xã B   | 9             | 3        | 4        | 5        |`);
    const online: Correction = { does: "readColumn", column: 3, meaning: "receivedOnline" };
    const { table: corrected, form } = after(grid, table, [online]);
    expect(corrected.columns.map(({ meaning }) => meaning)).toEqual([
      "unit", "receivedTotal", undefined, "receivedOnline", undefined,
    ]);
    const [key] = Object.keys(form.columns);
    expect(key).toMatch(/#2$/);
  });
});

describe("going through a list by the arrow keys", () => {
  it("takes nothing for good from columns whose meanings are passed on the way", () => {
    const lines = drawn(month, [
      { does: "readColumn", column: 4, meaning: "receivedByPost" },
      { does: "readColumn", column: 3, meaning: "receivedByPost" },
      { does: "readColumn", column: 3, meaning: "receivedInPerson" },
    ]);
    const wanted = ["D receivedInPerson: Tiếp nhận > Trực tuyến", "E receivedByPost: Cột lạ"];
    expect(lines).toEqual(expect.arrayContaining(wanted));
  });
});

describe("correcting the column of names", () => {
  const districts = `
    | Huyện     | Tên       | Tổng số hồ sơ | Trực tuyến |
    | Vạn Ninh  | Vạn Phú   | 10            | 5          |
    |           | Vạn Thạnh | 20            | 7          |
    | Diên Khánh | Diên Đồng | 30           | 9          |
    | Tổng cộng |           | 60            | 21         |`;

  it("reads the rows anew by it, also those that had no name before", () => {
    const { grid, table } = only(districts);
    const wrong: UnitTable = {
      ...table,
      unitColumn: 0,
      columns: table.columns.map((column) => ({
        ...column,
        ...(column.column === 0 && { meaning: "unit" as const }),
        ...(column.column === 1 && { meaning: undefined }),
      })),
      rows: table.rows.filter(({ row }) => row !== 2),
    };
    const { table: corrected } = after(grid, wrong, [{ does: "nameUnits", column: 1 }]);
    expect(corrected.unitColumn).toBe(1);
    expect(corrected.rows.filter(({ kind }) => kind === "unit").map(({ name }) => name)).toEqual([
      "Vạn Phú", "Vạn Thạnh", "Diên Đồng",
    ]);
    expect(corrected.rows.find(({ row }) => row === 4)?.kind).toBe("total");
  });

  it("keeps what was said of rows for the names they have, whatever column is tried in between", () => {
    const { grid, table } = only(districts);
    const rejected: Correction = { does: "readRow", row: 1, kind: "other" };
    const there: Correction = { does: "nameUnits", column: 0 };
    const back: Correction = { does: "nameUnits", column: table.unitColumn };
    expect(after(grid, table, [rejected, there, back]).table.rows).toEqual(after(grid, table, [rejected]).table.rows);
  });
});

describe("correcting groups", () => {
  it("takes them from a column, drops them, and goes back to those of the table", () => {
    const { grid, table } = only(`
      | Đơn vị | Loại      | Tổng số hồ sơ | Trực tuyến |
      | Xã A   | miền núi  | 10            | 5          |
      | Xã B   | đồng bằng | 10            | 6          |
      | Xã C   | miền núi  | 10            | 7          |`);
    const groups = (corrections: readonly Correction[]): string[] =>
      after(grid, table, corrections).table.rows.map(({ group }) => group);
    expect(groups([{ does: "group", by: 1 }])).toEqual(["miền núi", "đồng bằng", "miền núi"]);
    expect(groups([{ does: "group", by: 1 }, { does: "group", by: null }])).toEqual(["", "", ""]);
    expect(groups([{ does: "group", by: 1 }, { does: "group", by: "asRead" }])).toEqual(["", "", ""]);
  });

  it("drops the groups that headings make", () => {
    const lines = drawn(month, [{ does: "group", by: null }]);
    expect(lines).toContain("4 unit: Sở Xây dựng");
    expect(lines).toContain("3 group: Sở, ban, ngành");
  });
});

describe("correcting a row", () => {
  it("turns a unit into a total or into nothing, and a total into a unit of the group it stands in", () => {
    const lines = drawn(month, [
      { does: "readRow", row: 3, kind: "total" },
      { does: "readRow", row: 4, kind: "other" },
      { does: "readRow", row: 8, kind: "unit" },
    ]);
    const wanted = ["4 total: Sở Xây dựng", "5 other: Sở Y tế", "9 unit: Tổng cộng [Xã, phường]"];
    expect(lines).toEqual(expect.arrayContaining(wanted));
  });

  it("makes a heading of a unit: the units below it, down to the next heading, form its group", () => {
    const lines = drawn(month, [{ does: "readRow", row: 3, kind: "group" }]);
    const wanted = ["4 group: Sở Xây dựng", "5 unit: Sở Y tế [Sở Xây dựng]", "7 unit: Xã Vạn Phú [Xã, phường]"];
    expect(lines).toEqual(expect.arrayContaining(wanted));
  });

  it("unmakes a heading: the units below it go to the group above", () => {
    const lines = drawn(month, [{ does: "readRow", row: 5, kind: "other" }]);
    const wanted = ["6 other: Xã, phường", "7 unit: Xã Vạn Phú [Sở, ban, ngành]", "5 unit: Sở Y tế [Sở, ban, ngành]"];
    expect(lines).toEqual(expect.arrayContaining(wanted));
  });

  it("tells rows of one name apart, and forgets them where there are more or fewer of the name", () => {
    const twice = `
      | STT | Đơn vị     | Tổng số hồ sơ | Trực tuyến |
      | 1   | Xã An Bình | 10            | 5          |
      | 2   | Xã An Phú  | 10            | 5          |
      | 3   | Xã An Bình | 20            | 9          |`;
    const { grid, table } = only(twice);
    const { form, table: corrected } = after(grid, table, [{ does: "readRow", row: 3, kind: "other" }]);
    expect(corrected.rows.map(({ kind }) => kind)).toEqual(["unit", "unit", "other"]);
    const next = only(twice.replace("Xã An Phú ", "Xã An Bình"));
    expect(correctTable(next.grid, next.table, form)).toBe(next.table);
  });

  it("remembers no row without a name", () => {
    const { table } = only(month);
    const nameless: UnitTable = { ...table, rows: table.rows.map((row) => ({ ...row, name: "" })) };
    expect(rememberForm(nameless, EMPTY, { does: "readRow", row: 3, kind: "unit" })).toBe(EMPTY);
  });
});

describe("what is remembered but does not fit", () => {
  const strange = columnKeys(only(month).table.columns).get(4) ?? "";
  const misfits: readonly (readonly [string, RememberedForm])[] = [
    ["a column that is not there", { columns: { khác: "receivedTotal" }, unit: "không có", group: "không", rows: {} }],
    ["a row that is not there", { columns: {}, rows: { "xã không có": "unit" } }],
    ["a column named like what objects have", { columns: { ["constructor" as string]: "rate" }, rows: {} }],
    ["a row named like what objects have", { columns: {}, rows: { ["valueOf" as string]: "unit" } }],
    ["a meaning that no version knows", { columns: { [strange]: "vượt" as ColumnMeaning }, rows: {} }],
  ];
  it.each(misfits)("is passed over: %s", (_, form) => {
    const { grid, table } = only(month);
    expect(correctTable(grid, table, form)).toBe(table);
  });
});
