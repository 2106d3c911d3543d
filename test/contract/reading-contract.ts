import { valueAt } from "../../shared/tables/grid";
import { codeOfRefusal } from "./failure-code";
import { area, communes, notes, workbookOf } from "./sample-workbook";
import { overTheWire } from "./whole-workbook";
import type { ContractSetup, SheetFixture } from "./host-under-test";

const empty: SheetFixture = { name: "Trống", values: [] };
const offset: SheetFixture = {
  name: "Lệch",
  values: [[], [], [], ["", "", "Đơn vị", "Tổng"], ["", "", "Xã Hòa Bình", 12.5], ["", "", "Xã Vạn Thạnh", true]],
};
const headed: SheetFixture = {
  name: "Tiêu đề gộp",
  values: [
    ["Đơn vị", "Tiếp nhận", ""],
    ["", "Trực tuyến", "Trực tiếp"],
    ["Xã Hòa Bình", 3, 4],
    ["Xã Vạn Thạnh", 5, 6],
  ],
  merges: [area(0, 0, 2, 1), area(0, 1, 1, 2)],
};

/** 4 March 2020 is day 43,894. */
const dated: SheetFixture = {
  name: "Ngày",
  values: [["Ngày"], [""], [""], [""], [""], [""], [""], [""], [""]],
  dates: [
    { row: 1, column: 0, serial: 43_894, format: "m/d/yyyy" },
    { row: 2, column: 0, serial: 43_894, format: "dd/mm/yyyy" },
    { row: 3, column: 0, serial: 43_894, format: "yyyy-mm-dd" },
    { row: 4, column: 0, serial: 43_894, format: "m/d/yy" },
    { row: 5, column: 0, serial: 43_894.5, format: "m/d/yyyy h:mm" },
    { row: 6, column: 0, serial: 43_894, format: '"Tháng "m/yyyy' },
    { row: 7, column: 0, serial: 43_894, format: "m/yyyy" },
    { row: 8, column: 0, serial: 43_894, format: 'd "thg" m, yyyy' },
  ],
};

/** How a workbook is read. */
export function readingContract({ on, has }: ContractSetup): void {
  test(
    "describe says what the host is, how it writes numbers and what it can do",
    on(workbookOf(communes), async ({ workbook }) => {
      const host = await workbook.describe();
      expect(["excel", "sheets", "workbench"]).toContain(host.kind);
      expect(host.locale).toMatch(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);
      expect([";", ","]).toContain(host.argumentSeparator);
      expect([",", "."]).toContain(host.decimalSeparator);
      const { customFunctions, charts, validation, downloads, files, opensFiles } = host;
      expect([customFunctions, charts, validation, downloads, files, opensFiles].map((can) => typeof can)).toEqual(Array(6).fill("boolean"));
      expect(overTheWire(host)).toEqual(host);
    }),
  );

  test(
    "sheets lists every sheet in tab order, hidden ones too, and says which is in front",
    on({ ...workbookOf(communes, { ...notes, hidden: true }, offset), active: offset.name }, async ({ workbook }) => {
      expect(await workbook.sheets()).toEqual([
        { name: communes.name, hidden: false, active: false },
        { name: notes.name, hidden: true, active: false },
        { name: offset.name, hidden: false, active: true },
      ]);
    }),
  );

  test(
    "one selected cell gives the used part of the sheet in front, and that cell",
    on({ ...workbookOf(notes, communes), active: communes.name, selected: area(2, 1) }, async ({ workbook }) => {
      const selection = await workbook.readSelection();
      expect(selection.selected).toEqual(area(2, 1));
      expect(selection.grid.sheet).toBe(communes.name);
      expect(selection.grid.area).toEqual(area(0, 0, 5, 3));
      expect(selection.grid.values).toEqual(communes.values);
      expect(overTheWire(selection)).toEqual(selection);
    }),
  );

  test(
    "several selected cells are told as one area, and the whole used part is read all the same",
    on({ ...workbookOf(communes), selected: area(1, 0, 3, 2) }, async ({ workbook }) => {
      const selection = await workbook.readSelection();
      expect(selection.selected).toEqual(area(1, 0, 3, 2));
      expect(selection.grid.area).toEqual(area(0, 0, 5, 3));
    }),
  );

  test(
    "a date shown in numbers is read as day/month/year, however the cell orders them; other dates are read as shown",
    on(workbookOf(dated), async ({ workbook }) => {
      const { values } = await workbook.readSheet(dated.name);
      expect(values.slice(1, 6)).toEqual(Array.from({ length: 5 }, () => ["04/03/2020"]));
      expect(values.slice(6)).toEqual([["Tháng 3/2020"], ["3/2020"], ["4 thg 3, 2020"]]);
      expect((await workbook.readSelection()).grid.values).toEqual(values);
    }),
  );

  test(
    "an empty sheet gives no rows at all",
    on({ ...workbookOf(empty), selected: area(4, 4) }, async ({ workbook }) => {
      const selection = await workbook.readSelection();
      expect(selection.selected).toEqual(area(4, 4));
      expect(selection.grid).toMatchObject({ sheet: empty.name, values: [], merges: [], hiddenRows: [] });
      expect([selection.grid.area.rows, selection.grid.area.columns]).toEqual([0, 0]);
    }),
  );

  test(
    "a table that begins at C4 is read in the coordinates of the sheet",
    on(workbookOf(communes, offset), async ({ workbook }) => {
      const grid = await workbook.readSheet(offset.name);
      expect(valueAt(grid, 3, 2)).toBe("Đơn vị");
      expect(valueAt(grid, 4, 3)).toBe(12.5);
      expect(valueAt(grid, 5, 3)).toBe(true);
      expect(valueAt(grid, 0, 0)).toBe("");
    }),
  );

  test(
    "a part of a sheet is read as far as it is used",
    on(workbookOf(communes), async ({ workbook }) => {
      const grid = await workbook.readSheet(communes.name, area(2, 1, 90, 40));
      expect(grid.area).toEqual(area(2, 1, 3, 2));
      expect(grid.values).toEqual([
        [12, 48],
        [0, 0],
        [33, 40],
      ]);
    }),
  );

  test(
    "a part that is not used at all gives no rows",
    on(workbookOf(communes), async ({ workbook }) => {
      expect((await workbook.readSheet(communes.name, area(100, 0, 5, 5))).values).toEqual([]);
    }),
  );

  test(
    "a sheet is found whatever the case of its name, and told by its own name",
    on(workbookOf(notes, communes), async ({ workbook }) => {
      expect((await workbook.readSheet(communes.name.toUpperCase())).sheet).toBe(communes.name);
    }),
  );

  test(
    "reading a sheet that is not there fails with sheetGone",
    on(workbookOf(communes), async ({ workbook }) => {
      expect(await codeOfRefusal(workbook.readSheet("Không có"))).toBe("sheetGone");
    }),
  );

  test(
    "show brings a sheet to the front and selects the area",
    on(workbookOf(communes, notes), async ({ workbook }) => {
      await workbook.show(notes.name, area(2, 0, 1, 2));
      expect((await workbook.sheets()).find((sheet) => sheet.active)?.name).toBe(notes.name);
      const selection = await workbook.readSelection();
      expect([selection.grid.sheet, selection.selected]).toEqual([notes.name, area(2, 0, 1, 2)]);
    }),
  );

  test(
    "showing a sheet that is not there fails with sheetGone",
    on(workbookOf(communes), async ({ workbook }) => {
      expect(await codeOfRefusal(workbook.show("Không có", area(0, 0)))).toBe("sheetGone");
    }),
  );

  if (has("merges"))
    test(
      "merged areas that touch the block are listed, and their value stands in the first cell only",
      on(workbookOf(headed), async ({ workbook }) => {
        const grid = await workbook.readSheet(headed.name);
        expect(grid.values).toEqual(headed.values);
        expect([...grid.merges].sort((a, b) => a.column - b.column)).toEqual(headed.merges);
        expect((await workbook.readSheet(headed.name, area(2, 0, 2, 3))).merges).toEqual([]);
      }),
    );

  if (has("hiddenRows"))
    test(
      "hidden rows are read like others and listed by their sheet row",
      on(workbookOf({ ...communes, hiddenRows: [2, 3] }), async ({ workbook }) => {
        const grid = await workbook.readSheet(communes.name);
        expect(grid.values).toEqual(communes.values);
        expect(grid.hiddenRows).toEqual([2, 3]);
        expect((await workbook.readSheet(communes.name, area(3, 0, 2, 3))).hiddenRows).toEqual([3]);
      }),
    );
}
