import type { ReportSheet } from "../../shared/reports/report-sheet";
import { codeOfRefusal } from "./failure-code";
import type { ContractSetup, SheetFixture } from "./host-under-test";
import { area, communes, notes, workbookOf } from "./sample-workbook";
import { overTheWire } from "./whole-workbook";

/** 4 March 2020 is day 43,894. */
const dated: SheetFixture = {
  name: "Ngày",
  values: [["Ngày", "Số"], ["", 3]],
  dates: [{ row: 1, column: 0, serial: 43_894, format: "dd/mm/yyyy" }],
};

/** A sheet with the formats of somebody's own: what a copy of it must look like. */
const copied: ReportSheet = {
  name: "Bản chép",
  cells: [
    ["Đơn vị", "Tỷ lệ", "Ngày", "5.311"],
    ["Xã Hòa Bình", 0.2987, 43_894, 5311],
    ["Xã Vạn Thạnh", 0.75, 43_895, "#N/A"],
  ],
  formats: [
    { area: area(1, 1, 2), format: "0.00%", holds: "copies" },
    { area: area(1, 2, 2), format: "dd/mm/yyyy", holds: "copies" },
    { area: area(1, 3), format: "#,##0", holds: "copies" },
  ],
  definitions: [],
  looks: [],
  merges: [],
  columnWidths: [24, 12, 13, 8],
  frozenRows: 0,
  colourRules: [],
  print: { landscape: false, area: area(0, 0, 3, 4), repeatRows: { first: 0, last: 0 } },
  charts: [],
};

/** How an area is read to be copied. */
export function copyingContract({ on }: ContractSetup): void {
  test(
    "what a copy is made from: values with days as their numbers, number formats, widths, and how many formulas there are",
    on(workbookOf(dated, notes), async ({ workbook }) => {
      await workbook.rewriteCells([{ sheet: dated.name, cells: [{ row: 2, column: 1, content: "=SUM(B2,4)" }] }]);
      const copy = await workbook.readCopy(dated.name, area(0, 0, 3, 2));
      expect(overTheWire(copy)).toEqual(copy);
      expect(copy).toMatchObject({
        values: [
          ["Ngày", "Số"],
          [43_894, 3],
          ["", 7],
        ],
        formulas: 1,
      });
      expect(copy.formats).toEqual([
        ["General", "General"],
        ["dd/mm/yyyy", "General"],
        ["General", "General"],
      ]);
      expect(copy.columnWidths).toHaveLength(2);
      for (const width of copy.columnWidths) expect(width).toBeGreaterThan(5);
    }),
  );

  test(
    "a sheet that is written with copied formats reads as the copied one: 29,87% stays 29,87%, a day stays a day",
    on(workbookOf(communes), async ({ workbook }) => {
      const { name } = await workbook.addSheet(copied);
      const grid = await workbook.readSheet(name);
      expect(grid.values).toEqual([copied.cells[0], ["Xã Hòa Bình", 0.2987, "04/03/2020", 5311], ["Xã Vạn Thạnh", 0.75, "05/03/2020", "#N/A"]]);
      const copy = await workbook.readCopy(name, area(1, 1, 2, 3));
      expect(copy.values).toEqual([
        [0.2987, 43_894, 5311],
        [0.75, 43_895, "#N/A"],
      ]);
      expect(copy.formats.map((row) => row.slice(0, 2))).toEqual([
        ["0.00%", "dd/mm/yyyy"],
        ["0.00%", "dd/mm/yyyy"],
      ]);
      expect(copy.formats[0]?.[2]).toBe("#,##0");
      expect(copy.columnWidths.map(Math.round)).toEqual([12, 13, 8]);
    }),
  );

  test(
    "copying from a sheet that is not there fails with sheetGone",
    on(workbookOf(communes), async ({ workbook }) => {
      expect(await codeOfRefusal(workbook.readCopy("Không có", area(0, 0)))).toBe("sheetGone");
    }),
  );
}
