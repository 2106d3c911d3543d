import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import type { CellValue } from "../../shared/tables/grid";
import { codeOfRefusal } from "../contract/failure-code";
import { area, communes, workbookOf } from "../contract/sample-workbook";
import { openSpreadsheet, type OpenSpreadsheet } from "../support/apps-script-vm";

type Run = Parameters<typeof createSheetsWorkbook>[0];
const workbookOn = ({ run }: OpenSpreadsheet) => createSheetsWorkbook(run as Run);

function oneColumn(...values: CellValue[]): OpenSpreadsheet {
  return openSpreadsheet(workbookOf({ name: "Trang", values: values.map((value) => [value]) }));
}

describe("replacing cells", () => {
  test.each(["5.311", "29,87%", "01/2024", "1/2", "+84", "-", "@x", "'nháy", "'=nháy", "TRUE", " 12", "Xã 5", "="])(
    "the text %j stays text, and undo brings it back as text",
    async (text) => {
      const open = oneColumn(text, "cũ");
      const { cells } = open.spreadsheet.sheet("Trang");
      const workbook = workbookOn(open);
      const receipt = await workbook.replaceCells({ sheet: "Trang", area: area(0, 0), contents: [[7]] });
      expect(cells.value(0, 0)).toBe(7);
      expect((await workbook.undo(receipt)).undone).toBe(true);
      expect([cells.value(0, 0), cells.formula(0, 0)]).toEqual([text, ""]);
      if (text === "=") return;
      await workbook.replaceCells({ sheet: "Trang", area: area(1, 0), contents: [[text]] });
      expect([cells.value(1, 0), cells.formula(1, 0)]).toEqual([text, ""]);
    },
  );

  test("a date that is written back as it was shown stays the same date", async () => {
    const open = oneColumn("Kỳ", "", 5);
    const { cells } = open.spreadsheet.sheet("Trang");
    cells.put(1, 0, { serial: 45413.25 }, "dd/mm/yyyy");
    const workbook = workbookOn(open);
    const shown = (await workbook.readSheet("Trang")).values;
    await workbook.replaceCells({ sheet: "Trang", area: area(0, 0, 3, 1), contents: [...shown.slice(0, 2), [6]] });
    expect([cells.value(1, 0), cells.value(2, 0)]).toEqual([{ serial: 45413.25 }, 6]);
    expect(open.spreadsheet.journal.count("Range.setValues")).toBe(1);
  });

  test("undo brings a replaced date back to the second", async () => {
    const open = oneColumn("");
    const { cells } = open.spreadsheet.sheet("Trang");
    cells.put(0, 0, { serial: 45413.25 }, "dd/mm/yyyy");
    const workbook = workbookOn(open);
    const receipt = await workbook.replaceCells({ sheet: "Trang", area: area(0, 0), contents: [["không rõ"]] });
    expect(receipt.before).toEqual([[45413.25]]);
    await workbook.undo(receipt);
    expect(cells.value(0, 0)).toEqual({ serial: 45413.25 });
  });

  test("a formula for a text cell would stay text: it is refused and the cell keeps what it held", async () => {
    const open = oneColumn("5.311");
    open.spreadsheet.sheet("Trang").cells.setFormat(0, 0, "@");
    const before = open.spreadsheet.snapshot();
    const change = { sheet: "Trang", area: area(0, 0), contents: [["=1+1"]] };
    expect(await codeOfRefusal(workbookOn(open).replaceCells(change))).toBe("hostRefused");
    expect(open.spreadsheet.snapshot()).toBe(before);
  });

  test("a protected range that meets the area fails with sheetProtected; elsewhere one may write", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    open.spreadsheet.sheet(communes.name).protectedAreas = [area(0, 0, 1, 3)];
    const workbook = workbookOn(open);
    const write = (row: number) => workbook.replaceCells({ sheet: communes.name, area: area(row, 1), contents: [[1]] });
    expect(await codeOfRefusal(write(0))).toBe("sheetProtected");
    expect((await write(1)).after).toEqual([[1]]);
  });

  test("a receipt finds its sheet by id, after it was renamed and moved", async () => {
    const open = openSpreadsheet(workbookOf(communes, { name: "Khác", values: [[1]] }));
    const workbook = workbookOn(open);
    const receipt = await workbook.replaceCells({ sheet: communes.name, area: area(1, 1), contents: [[1]] });
    open.spreadsheet.sheet(communes.name).name = "Đã đổi tên";
    open.spreadsheet.sheets.reverse();
    expect((await workbook.undo(receipt)).undone).toBe(true);
    expect(open.spreadsheet.sheet("Đã đổi tên").cells.value(1, 1)).toBe(75);
  });
});
