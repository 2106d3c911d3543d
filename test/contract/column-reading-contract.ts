import type { ColumnRun } from "../../shared/application/columns-read";
import type { CellValue } from "../../shared/tables/grid";
import { codeOfRefusal } from "./failure-code";
import type { ContractSetup, SheetFixture } from "./host-under-test";
import { area, communes, workbookOf } from "./sample-workbook";
import { overTheWire } from "./whole-workbook";

const empty: SheetFixture = { name: "Trống", values: [] };

/** Names stand between the columns that are read. 5 June 2025 is day 45,813. */
const dossiers: SheetFixture = {
  name: "Hồ sơ",
  values: [
    ["Mã hồ sơ", "Người nộp", "Đơn vị", "Ngày nhận", "Trực tuyến", "Lệ phí"],
    ["H56.001", "Lê Thị Hoa", "Xã Hòa Bình", "", true, 12_000],
    ["H56.002", "Võ Văn An", "Xã Vạn Thạnh", "05/06/2025", false, "#N/A"],
    ["H56.003", "Trần Mai", "Xã Hòa Bình", "", "5.311", ""],
  ],
  dates: [
    { row: 1, column: 3, serial: 45_813, format: "dd/mm/yyyy" },
    { row: 3, column: 3, serial: 45_813.25, format: "m/d/yyyy h:mm" },
  ],
};

const ids = [["H56.001"], ["H56.002"], ["H56.003"]];
const units = (days: readonly CellValue[]): CellValue[][] => [
  ["Xã Hòa Bình", days[0] ?? "", true],
  ["Xã Vạn Thạnh", days[1] ?? "", false],
  ["Xã Hòa Bình", days[2] ?? "", "5.311"],
];

/** The columns of every run, and nothing else. */
const widths = (runs: readonly ColumnRun[]): [number, number][] => runs.map(({ column, values }) => [column, values[0]?.length ?? 0]);

/** How columns of large tables are read. */
export function columnReadingContract({ on, has }: ContractSetup): void {
  test(
    "columns come as runs of those side by side, as the host holds them: days as numbers, errors and figures in words as texts",
    on(workbookOf(communes, dossiers), async ({ workbook }) => {
      const read = await workbook.readColumns(dossiers.name.toUpperCase(), { columns: [4, 0, 3, 2], row: 1, rows: 3 });
      expect(read).toEqual({
        runs: [
          { column: 0, values: ids },
          { column: 2, values: units([45_813, "05/06/2025", 45_813.25]) },
        ],
      });
      expect(overTheWire(read)).toEqual(read);
      const fees = await workbook.readColumns(dossiers.name, { columns: [5, 5], row: 1, rows: 3 });
      expect(fees.runs).toEqual([{ column: 5, values: [[12_000], ["#N/A"], [""]] }]);
    }),
  );

  test(
    "rows beyond the end are blank, as many as were asked for, also where the sheet has no such rows or columns",
    on(workbookOf(dossiers), async ({ workbook }) => {
      const { runs } = await workbook.readColumns(dossiers.name, { columns: [0], row: 3, rows: 3 });
      expect(runs).toEqual([{ column: 0, values: [["H56.003"], [""], [""]] }]);
      const last = await workbook.readColumns(dossiers.name, { columns: [0, 1, 90], row: 1_048_575, rows: 3 });
      expect(widths(last.runs)).toEqual([
        [0, 2],
        [90, 1],
      ]);
      expect(last.runs.flatMap(({ values }) => values.flat()).every((value) => value === "")).toBe(true);
      expect(last.runs.map(({ values }) => values.length)).toEqual([3, 3]);
    }),
  );

  test(
    "no columns give no runs, and no rows give runs without any",
    on(workbookOf(dossiers), async ({ workbook }) => {
      expect(await workbook.readColumns(dossiers.name, { columns: [], row: 1, rows: 3 })).toEqual({ runs: [] });
      expect(await workbook.readColumns(dossiers.name, { columns: [2], row: 1, rows: 0 })).toEqual({ runs: [{ column: 2, values: [] }] });
    }),
  );

  test(
    "the used area is told from A1 on, by itself and beside columns; an empty sheet has none",
    on(workbookOf(dossiers, empty, { name: "Lệch", values: [[], [], ["", "", "a"], ["", "b"]] }), async ({ workbook }) => {
      expect(await workbook.usedArea(dossiers.name)).toEqual(area(0, 0, 4, 6));
      expect(await workbook.usedArea("Lệch")).toEqual(area(0, 0, 4, 3));
      expect(await workbook.usedArea(empty.name)).toEqual(area(0, 0, 0, 0));
      expect(await workbook.readColumns(dossiers.name, { columns: [2], row: 0, rows: 1, withUsed: true })).toEqual({
        runs: [{ column: 2, values: [["Đơn vị"]] }],
        used: area(0, 0, 4, 6),
      });
      expect(await workbook.readColumns(empty.name, { columns: [1], row: 0, rows: 2, withUsed: true })).toEqual({
        runs: [{ column: 1, values: [[""], [""]] }],
        used: area(0, 0, 0, 0),
      });
    }),
  );

  test(
    "columns of a sheet that is not there, and its size, fail with sheetGone",
    on(workbookOf(dossiers), async ({ workbook }) => {
      const block = { columns: [0], row: 0, rows: 2 };
      expect(await codeOfRefusal(workbook.readColumns("Không có", block))).toBe("sheetGone");
      expect(await codeOfRefusal(workbook.readColumns("Không có", { ...block, withUsed: true }))).toBe("sheetGone");
      expect(await codeOfRefusal(workbook.usedArea("Không có"))).toBe("sheetGone");
    }),
  );

  test(
    "more than five million cells side by side are refused before any is read",
    on(workbookOf(dossiers), async ({ workbook }) => {
      const block = { columns: [0, 1, 2, 3, 4], row: 0, rows: 1_000_001 };
      expect(await codeOfRefusal(workbook.readColumns(dossiers.name, block))).toBe("tooManyCells");
    }),
  );

  if (has("hiddenRows") && has("sheetProtection"))
    test(
      "hidden rows of a protected sheet are read like others",
      on(workbookOf({ ...dossiers, hiddenRows: [1, 2], protectedSheet: true }), async ({ workbook }) => {
        const { runs } = await workbook.readColumns(dossiers.name, { columns: [0], row: 1, rows: 3 });
        expect(runs).toEqual([{ column: 0, values: ids }]);
      }),
    );
}
