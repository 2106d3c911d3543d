import type { Workbook } from "../../shared/application/workbook";
import { undoSheets, writeSheets, type SheetsAdded } from "../../shared/application/write-sheets";
import { SheetBuilder } from "../../shared/reports/sheet-builder";
import type { ReportSheet } from "../../shared/reports/report-sheet";
import type { CellValue } from "../../shared/tables/grid";
import { fakeWorkbook, type FakeWorkbook } from "../sidebar/fake-workbook";

const figures: CellValue[][] = [["Đơn vị", "Số hồ sơ"], ["Xã Hạ", 12]];
let fake: FakeWorkbook;
beforeEach(() => {
  fake = fakeWorkbook({ sheets: [{ name: "T5", values: figures }] });
});

function sheet(name: string, value: CellValue): ReportSheet {
  const builder = new SheetBuilder(2);
  builder.add([name, value]);
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  const print = { landscape: false, area, repeatRows: { first: 0, last: 0 } };
  return { name, ...builder.finish(), merges: [], columnWidths: [9, 9], frozenRows: 0, colourRules: [], print, charts: [] };
}
const three = [sheet("Xếp hạng", 1), sheet("Phụ lục", 2), sheet("Kỳ 5-2024", 3)] as const;
const write = (): Promise<SheetsAdded> => writeSheets(fake.workbook, three);

describe("several new sheets at once", () => {
  it("stand in the order of writing, the first in front, and one receipt takes all of them back", async () => {
    const receipt = await write();
    expect(fake.sheetNames()).toEqual(["T5", "Xếp hạng", "Phụ lục", "Kỳ 5-2024"]);
    expect([receipt.sheets.map(({ name }) => name), receipt.name]).toEqual([["Xếp hạng", "Phụ lục", "Kỳ 5-2024"], "Xếp hạng"]);
    expect((await fake.workbook.readSelection()).grid.sheet).toBe("Xếp hạng");
    expect(await undoSheets(fake.workbook, receipt)).toEqual({ undone: true, changedSince: [] });
    expect(fake.sheetNames()).toEqual(["T5"]);
    expect(fake.valuesOf("T5")).toEqual(figures);
  });

  it("leave in front the first that is not to stay behind", async () => {
    const [ranking, annex, copy] = three;
    const receipt = await writeSheets(fake.workbook, [{ ...copy, stays: "behind" }, ranking, annex]);
    expect([receipt.name, (await fake.workbook.readSelection()).grid.sheet]).toEqual(["Xếp hạng", "Xếp hạng"]);
    await undoSheets(fake.workbook, receipt);
    expect((await writeSheets(fake.workbook, [{ ...copy, stays: "hidden" }, { ...annex, stays: "behind" }])).name).toBe("Kỳ 5-2024");
  });

  it("are all or none: when the third cannot be written, the first two are taken back and the reason is told", async () => {
    let written = 0;
    const { addSheet } = fake.workbook;
    const workbook = {
      ...fake.workbook,
      addSheet: (report: ReportSheet) => {
        if (++written === 3) fake.failNext("addSheet", { code: "writeIncomplete", sheet: report.name });
        return addSheet(report);
      },
    };
    await expect(writeSheets(workbook, three)).rejects.toMatchObject({ detail: { code: "writeIncomplete", sheet: "Kỳ 5-2024" } });
    expect(fake.sheetNames()).toEqual(["T5"]);
  });

  it("names the sheets that stay behind when they cannot be taken back", async () => {
    let written = 0;
    const { addSheet, undo } = fake.workbook;
    const workbook: Workbook = {
      ...fake.workbook,
      addSheet: (report: ReportSheet) => {
        if (++written === 3) fake.failNext("addSheet", { code: "noConnection" });
        return addSheet(report);
      },
      undo: (receipt) => {
        if (receipt.name === "Phụ lục") fake.failNext("undo", { code: "noConnection" });
        return undo(receipt);
      },
    };
    await expect(writeSheets(workbook, three)).rejects.toMatchObject({ detail: { code: "sheetsLeftBehind", sheets: ["Phụ lục"] } });
    expect(fake.sheetNames()).toEqual(["T5", "Phụ lục"]);
  });

  it("takes a sheet back at the second try when the host fails once", async () => {
    let written = 0;
    const { addSheet } = fake.workbook;
    const workbook = {
      ...fake.workbook,
      addSheet: (report: ReportSheet) => {
        if (++written === 3) {
          fake.failNext("addSheet", { code: "noConnection" });
          fake.failNext("undo", { code: "noConnection" });
        }
        return addSheet(report);
      },
    };
    await expect(writeSheets(workbook, three)).rejects.toMatchObject({ detail: { code: "noConnection" } });
    expect(fake.sheetNames()).toEqual(["T5"]);
  });

  it("all stay when a cell of one has been changed since, and the cell is named with its sheet", async () => {
    const receipt = await write();
    fake.setCell("Phụ lục", 0, 1, 99);
    expect(await undoSheets(fake.workbook, receipt)).toEqual({ undone: false, changedSince: ["'Phụ lục'!B1"] });
    expect(fake.sheetNames()).toEqual(["T5", "Xếp hạng", "Phụ lục", "Kỳ 5-2024"]);
  });

  it("all stay when something was written beside the report on one of them", async () => {
    const receipt = await write();
    fake.setCell("Xếp hạng", 0, 2, "ghi chú tay");
    expect(await undoSheets(fake.workbook, receipt)).toEqual({ undone: false, changedSince: ["'Xếp hạng'!C1"] });
    expect(fake.sheetNames()).toHaveLength(4);
  });

  it("all stay when one of them is gone", async () => {
    const receipt = await write();
    const [first] = receipt.sheets;
    await fake.workbook.undo(first);
    await expect(undoSheets(fake.workbook, receipt)).rejects.toBeDefined();
    expect(fake.sheetNames()).toEqual(["T5", "Phụ lục", "Kỳ 5-2024"]);
  });
});
