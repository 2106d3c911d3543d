import { createSheetsWorkbook } from "../../appsscript/client/sheets-workbook";
import type { ReportSheet } from "../../shared/reports/report-sheet";
import { codeOfRefusal } from "../contract/failure-code";
import { comparedReport } from "../contract/compared-report";
import { logOf } from "../contract/row-adding-contract";
import { sampleReport } from "../contract/sample-report";
import { area, communes, notes, workbookOf } from "../contract/sample-workbook";
import { openSpreadsheet, type OpenSpreadsheet } from "../support/apps-script-vm";

type Run = Parameters<typeof createSheetsWorkbook>[0];
const workbookOn = ({ run }: OpenSpreadsheet) => createSheetsWorkbook(run as Run);

function largeReport(): ReportSheet {
  const names = Array.from({ length: 3321 }, (_, at) => `Xã số ${at + 1}`);
  const { cells, ...report } = sampleReport("Cả nước");
  const row = cells[3] ?? [];
  const wide = names.map((name, at) => [at + 1, name, ...row.slice(2, 4), ...Array.from({ length: 8 }, () => "")]);
  return { ...report, cells: wide, merges: [], looks: [], colourRules: [], charts: [] };
}

describe("writing a new sheet", () => {
  test("3,321 units in 12 columns are written by one setNumberFormats and then one setValues", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    await workbookOn(open).addSheet(largeReport());
    const { log, count } = {
      log: open.spreadsheet.journal.log,
      count: (name: string) => open.spreadsheet.journal.count(name),
    };
    expect([count("Range.setNumberFormats"), count("Range.setValues")]).toEqual([1, 1]);
    expect(log.indexOf("Range.setNumberFormats")).toBeLessThan(log.indexOf("Range.setValues"));
    expect(open.spreadsheet.sheet("Cả nước").maxRows).toBe(3321);
  });

  test("every text is in a text cell, no number or formula is, and formulas are spelled for every locale", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    await workbookOn(open).addSheet(sampleReport());
    const { cells } = open.spreadsheet.sheet("Xếp hạng");
    expect([cells.format(0, 0), cells.format(3, 1), cells.value(3, 1)]).toEqual(["@", "@", "=1+1"]);
    expect([cells.format(1, 4), cells.value(1, 4)]).toEqual(["@", "(5)=(3)/(4)"]);
    expect([cells.format(3, 2), cells.format(3, 4), cells.format(3, 0)]).toEqual(["#,##0", "0.00%", "General"]);
    expect(cells.formula(3, 4)).toBe('=IF(D4=0;"Không phát sinh";C4/D4)');
  });

  test("looks, merges, widths, frozen rows, live colours and the chart stand where the report says", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    const report = sampleReport();
    await workbookOn(open).addSheet(report);
    const sheet = open.spreadsheet.sheet("Xếp hạng");
    expect(sheet.looks).toContainEqual({ method: "fontWeight", area: area(0, 0, 1, 7), value: "bold" });
    expect(sheet.looks).toContainEqual({ method: "background", area: area(2, 0, 1, 7), value: "#DDEBF7" });
    expect(sheet.merges).toEqual(report.merges);
    expect([...sheet.columnWidths.values()]).toEqual([52, 220, 94, 94, 80, 80, 94]);
    expect(sheet.frozenRows).toBe(3);
    expect(sheet.rules).toEqual([
      { text: "Đạt", fontColor: "#006100", background: "#C6EFCE", areas: [area(3, 6, 5, 1)] },
      { text: "Chưa đạt", fontColor: "#9C0006", background: "#FFC7CE", areas: [area(3, 6, 5, 1)] },
    ]);
    expect(open.spreadsheet.journal.count("Sheet.setConditionalFormatRules")).toBe(1);
    expect(sheet.charts).toEqual([
      {
        kind: "bar",
        title: "Tỷ lệ hồ sơ trực tuyến",
        areas: [area(3, 1, 5, 1), area(3, 4, 5, 1)],
        headers: 0,
        anchor: { row: 0, column: 8 },
        options: {
          legend: { position: "none" },
          series: { 0: { labelInLegend: "Tỷ lệ", color: "#0072B2", dataLabel: "value" } },
          hAxis: { minValue: 0, format: "0%" },
          width: 800,
          height: 420,
        },
      },
    ]);
  });

  test("the series of a chart have names, colours of different lightness and, on lines, marks of their own", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    await workbookOn(open).addSheet(comparedReport());
    const { charts, cells } = open.spreadsheet.sheet("So sánh");
    expect(charts.map(({ kind, options }) => [kind, options.legend, options.hAxis ?? options.vAxis])).toEqual([
      ["bar", { position: "bottom" }, { minValue: 0, maxValue: 1, format: "0%" }],
      ["line", { position: "bottom" }, { minValue: 0, format: "0%" }],
    ]);
    expect(charts.map(({ options }) => options.series)).toEqual([
      {
        0: { labelInLegend: "Kỳ này", color: "#0072B2", dataLabel: "value" },
        1: { labelInLegend: "Kỳ trước", color: "#56B4E9" },
        2: { labelInLegend: "Chỉ tiêu", color: "#000000" },
      },
      {
        0: { labelInLegend: "Tỷ lệ", color: "#0072B2", dataLabel: "value", pointShape: "circle", pointSize: 7 },
        1: { labelInLegend: "Chỉ tiêu", color: "#000000", lineDashStyle: [6, 4] },
      },
    ]);
    expect([cells.format(1, 4), cells.format(1, 5)]).toEqual(['"▲ "0.00;"▼ "0.00;0.00', '"▲ "0;"▼ "0;0']);
  });

  test("what cells take is said by one call for each area, and refuses by a formula without separators", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    const said = { title: "Chỉ nhận số lượng", message: "Nhập số nguyên từ 0 trở lên." };
    const validations = [area(3, 2, 5, 1), area(3, 3, 5, 1)].map((each) => {
      return { area: each, rule: { kind: "wholeNumber", min: 0 }, ...said } as const;
    });
    await workbookOn(open).addSheet({ ...sampleReport(), validations });
    expect(open.spreadsheet.journal.count("Range.setDataValidation")).toBe(2);
    expect(open.spreadsheet.sheet("Xếp hạng").validations[0]).toEqual({
      area: area(3, 2, 5, 1),
      rule: { formula: "=(C4=INT(C4))*(C4>=0)" },
      help: "Chỉ nhận số lượng. Nhập số nguyên từ 0 trở lên.",
      allowsInvalid: false,
    });
  });

  test("a formula that does not come to its value is refused, and no sheet stays behind", async () => {
    const open = openSpreadsheet(workbookOf(communes, notes));
    const before = open.spreadsheet.snapshot();
    const wrong = { ...sampleReport(), cells: [[{ formula: "=1+1", value: 3 }]], formats: [], merges: [], charts: [] };
    expect(await codeOfRefusal(workbookOn(open).addSheet(wrong))).toBe("writeIncomplete");
    expect(open.spreadsheet.snapshot()).toBe(before);
  });

  test("a person who may only view is told so, and nothing is written", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    open.spreadsheet.editable = false;
    const before = open.spreadsheet.snapshot();
    const workbook = workbookOn(open);
    expect(await codeOfRefusal(workbook.addSheet(sampleReport()))).toBe("readOnly");
    const change = { sheet: communes.name, area: area(1, 1), contents: [[1]] };
    expect(await codeOfRefusal(workbook.replaceCells(change))).toBe("readOnly");
    expect(open.spreadsheet.snapshot()).toBe(before);
  });
});

describe("two people at once", () => {
  test("while somebody else ranks, writing fails with busyElsewhere and changes nothing", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    open.spreadsheet.lock = "busy";
    const before = open.spreadsheet.snapshot();
    expect(await codeOfRefusal(workbookOn(open).addSheet(sampleReport()))).toBe("busyElsewhere");
    expect(open.spreadsheet.snapshot()).toBe(before);
  });

  test("writes are flushed before the lock is released", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    await workbookOn(open).addSheet(sampleReport());
    const { log } = open.spreadsheet.journal;
    expect(log.slice(0, 2)).toEqual(["LockService.getDocumentLock", "Lock.tryLock"]);
    expect(log.slice(-1)).toEqual(["Lock.releaseLock"]);
    const afterFlush = log.slice(log.indexOf("SpreadsheetApp.flush"));
    expect(afterFlush.filter((call) => /\.(set|insert|merge|delete)/.test(call))).toEqual([]);
  });

  test("the lock is released when writing fails", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    open.spreadsheet.editable = false;
    expect(await codeOfRefusal(workbookOn(open).addSheet(sampleReport()))).toBe("readOnly");
    expect(open.spreadsheet.journal.log.slice(-1)).toEqual(["Lock.releaseLock"]);
  });

  test("a script without a container has no lock and writes all the same", async () => {
    const open = openSpreadsheet(workbookOf(communes));
    open.spreadsheet.lock = "none";
    expect((await workbookOn(open).addSheet(sampleReport())).name).toBe("Xếp hạng");
  });
});

test("a row is added to a sheet that stands by one reading of its headings, one setNumberFormats and one setValues", async () => {
  const open = openSpreadsheet(workbookOf(communes));
  const workbook = workbookOn(open);
  await workbook.addRows(logOf(["08:00", "Xếp hạng", 3]));
  const { journal } = open.spreadsheet;
  journal.restart();
  await workbook.addRows(logOf(["=1+1", "01/2024", 4]));
  expect(["setNumberFormats", "setValues", "getFormulas"].map((name) => journal.count("Range." + name))).toEqual([1, 1, 1]);
  expect(journal.count("Range.getValues")).toBe(2);
  expect(journal.log.length).toBeLessThan(45);
  const { cells } = open.spreadsheet.sheet("Sổ theo dõi");
  expect([0, 1, 2].map((column) => [cells.value(3, column), cells.format(3, column)])).toEqual([
    ["=1+1", "@"],
    ["01/2024", "@"],
    [4, "General"],
  ]);
});
