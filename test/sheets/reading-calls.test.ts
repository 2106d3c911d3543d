import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import type { CellValue } from "../../shared/tables/grid";
import { codeOfRefusal } from "../contract/failure-code";
import { area, communes, workbookOf } from "../contract/sample-workbook";
import { openSpreadsheet, type OpenSpreadsheet } from "../support/apps-script-vm";

type Run = Parameters<typeof createSheetsWorkbook>[0];
const workbookOn = ({ run }: OpenSpreadsheet) => createSheetsWorkbook(run as Run);

/** 3,321 communes with 12 columns: the whole country after 2025. */
const country: CellValue[][] = Array.from({ length: 3321 }, (_, row) =>
  Array.from({ length: 12 }, (_, column) => (column === 0 ? `Xã số ${row + 1}` : row * column)),
);

describe("reading a spreadsheet", () => {
  test("3,321 units in 12 columns are read by one getValues and no other call for cells", async () => {
    const open = openSpreadsheet(workbookOf({ name: "Cả nước", values: country }));
    const { grid } = await workbookOn(open).readSelection();
    expect(grid.values).toEqual(country);
    const { journal } = open.spreadsheet;
    expect(journal.count("Range.getValues")).toBe(1);
    expect(journal.count("Range.getMergedRanges")).toBe(1);
    expect(journal.count("Range.getDisplayValues")).toBe(0);
    expect(journal.count("Sheet.isRowHiddenByUser")).toBe(0);
    expect(journal.log.length).toBeLessThan(40);
  });

  test("rows hidden by the filter are told, and only rows of the filter are asked", async () => {
    const open = openSpreadsheet(workbookOf({ name: "Cả nước", values: country }));
    const sheet = open.spreadsheet.sheet("Cả nước");
    sheet.filter = area(0, 0, 1000, 12);
    sheet.filteredRows = new Set([4, 700]);
    expect((await workbookOn(open).readSheet("Cả nước")).hiddenRows).toEqual([4, 700]);
    expect(open.spreadsheet.journal.count("Sheet.isRowHiddenByFilter")).toBe(1000);
  });

  test("dates become the text that the cell shows, numbers and booleans stay, errors are their text", async () => {
    const open = openSpreadsheet(workbookOf({ name: "Kỳ", values: [["Từ ngày", 0.1, true, "#N/A"]] }));
    open.spreadsheet.sheet("Kỳ").cells.put(1, 0, { serial: 45413 }, "dd/mm/yyyy");
    const grid = await workbookOn(open).readSheet("Kỳ");
    expect(grid.values).toEqual([
      ["Từ ngày", 0.1, true, "#N/A"],
      ["01/05/2024", "", "", ""],
    ]);
    expect(open.spreadsheet.journal.count("Range.getDisplayValues")).toBe(1);
  });

  test("4 March that a cell shows as 3/4/2020 is read as 04/03/2020, by no call more", async () => {
    const calls = async (format: string): Promise<[CellValue | undefined, number]> => {
      const open = openSpreadsheet(workbookOf({ name: "Kỳ", values: [["Từ ngày"]] }));
      open.spreadsheet.sheet("Kỳ").cells.put(1, 0, { serial: 43894 }, format);
      const { values } = await workbookOn(open).readSheet("Kỳ");
      return [values[1]?.[0], open.spreadsheet.journal.log.length];
    };
    const [vietnamese, count] = await calls("dd/mm/yyyy");
    expect(vietnamese).toBe("04/03/2020");
    expect(await calls("m/d/yyyy")).toEqual(["04/03/2020", count]);
  });

  test("a sheet of more than a million cells is refused before it is read", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    const sheet = open.spreadsheet.sheet(communes.name);
    sheet.maxRows = 1000001;
    sheet.cells.put(1000000, 0, "cuối");
    expect(await codeOfRefusal(workbookOn(open).readSheet(communes.name))).toBe("tooManyCells");
    expect(open.spreadsheet.journal.count("Range.getValues")).toBe(0);
  });

  test.each([
    ["vi_VN", "vi-VN", ","],
    ["en_US", "en-US", "."],
  ])(
    "in a %s spreadsheet formulas are typed with ; and decimals as people there write them",
    async (sheets, locale, decimal) => {
      const open = openSpreadsheet(workbookOf(communes));
      open.spreadsheet.locale = sheets;
      expect(await workbookOn(open).describe()).toEqual({
        kind: "sheets",
        locale,
        argumentSeparator: ";",
        decimalSeparator: decimal,
        customFunctions: true,
        charts: true,
        validation: true,
        downloads: true,
        files: false,
        opensFiles: false,
        name: "Báo cáo tháng 5",
        copyLink: "https://docs.google.com/spreadsheets/d/1aB-c_D/copy",
      });
    },
  );
});
