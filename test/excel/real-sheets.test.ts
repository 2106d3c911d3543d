import { ExcelWorkbook } from "../../addin-excel/excel-workbook";
import { looksLikeFormula } from "../../shared/reports/report-sheet";
import { codeOfRefusal } from "../contract/failure-code";
import { comparedReport } from "../contract/compared-report";
import { sampleReport } from "../contract/sample-report";
import { area, communes, workbookOf } from "../contract/sample-workbook";
import type { WorkbookFixture } from "../contract/workbook-contract";
import { FakeExcelHost } from "../support/fake-excel-host/fake-excel-host";
import { connect, loadOffice } from "../support/fake-excel-host/load-office";

beforeAll(loadOffice);

function open(fixture: WorkbookFixture): { host: FakeExcelHost; workbook: ExcelWorkbook } {
  const host = new FakeExcelHost(fixture);
  connect(host);
  return { host, workbook: new ExcelWorkbook() };
}

describe("dates", () => {
  const dated = {
    name: "Kỳ",
    values: [
      ["Ngày", "Số hồ sơ"],
      [45_413, 45_413],
    ],
  };

  test("are read as the text the cell shows, never as a count of dossiers", async () => {
    const { host, workbook } = open(workbookOf(dated));
    host.book.sheets[0]?.numberFormats.push({ area: area(1, 0), property: "numberFormat", value: "dd/mm/yyyy" });
    expect((await workbook.readSheet("Kỳ")).values[1]).toEqual(["01/05/2024", 45_413]);
  });

  test("cost one request more than numbers, in whatever order the cell shows day and month", async () => {
    const requests = async (format: string): Promise<number> => {
      const { host, workbook } = open(workbookOf(dated));
      host.book.sheets[0]?.numberFormats.push({ area: area(1, 0), property: "numberFormat", value: format });
      await workbook.readSheet("Kỳ");
      return host.requests.length;
    };
    const plain = await requests("General");
    expect([await requests("dd/mm/yyyy"), await requests("m/d/yyyy")]).toEqual([plain + 1, plain + 1]);
  });
});

describe("selection", () => {
  test("of several areas is told by the active cell", async () => {
    const { host, workbook } = open(workbookOf(communes));
    host.book.active.selected = [area(2, 1), area(4, 2)];
    expect((await workbook.readSelection()).selected).toEqual(area(2, 1));
  });
});

describe("merged areas", () => {
  test("that begin outside the part are told when they reach into it", async () => {
    const { workbook } = open(workbookOf({ ...communes, merges: [area(1, 0, 2, 1)] }));
    expect((await workbook.readSheet(communes.name, area(2, 0, 2, 2))).merges).toEqual([area(1, 0, 2, 1)]);
  });

  test("beyond 512 are told as far as the header goes, and the values all the same", async () => {
    const rows = Array.from({ length: 1300 }, (_, row) => [row, `Xã ${row}`]);
    const merges = Array.from({ length: 600 }, (_, index) => area(2 * index, 0, 2, 1));
    const { workbook } = open(workbookOf({ name: "Gộp nhiều", values: rows, merges }));
    const grid = await workbook.readSheet("Gộp nhiều");
    expect([grid.values.length, grid.merges.length]).toEqual([1300, 20]);
  });
});

describe("a report sheet", () => {
  test("is dressed as asked: formats, looks, widths, frozen rows, colours, print setup, chart", async () => {
    const { host, workbook } = open(workbookOf(communes));
    const report = sampleReport();
    await workbook.addSheet(report);
    const sheet = host.book.find("Xếp hạng");
    expect(sheet?.frozenRows).toBe(3);
    expect(sheet?.numberFormats.slice(0, 3).map(({ area: where, value }) => ({ area: where, format: value }))).toEqual(
      report.formats.map(({ area: where, format }) => ({ area: where, format })),
    );
    expect([sheet?.columnWidths.get(0), sheet?.columnWidths.size]).toEqual([35.25, 7]);
    expect(sheet?.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { operator: "EqualTo", formula1: '="Đạt"' },
      { operator: "EqualTo", formula1: '="Chưa đạt"' },
    ]);
    expect(sheet?.pageLayout).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      // 20, 20, 30 and 15 mm.
      topMargin: 57,
      bottomMargin: 57,
      leftMargin: 85,
      rightMargin: 43,
      centred: true,
      printArea: report.print.area,
      titleRows: "$3:$3",
    });
    expect(sheet?.charts).toMatchObject([
      { title: "Tỷ lệ hồ sơ trực tuyến", reversed: true, legend: false, minimum: 0, axisFormat: "0%" },
    ]);
    expect(sheet?.looks.filter(({ property }) => property === "font.Bold").map((look) => look.area)).toEqual([
      area(0, 0, 1, 7),
      area(2, 0, 1, 7),
    ]);
  });

  test("tells the series of its charts apart by lightness, outline and mark, and has a legend for several", async () => {
    const { host, workbook } = open(workbookOf(communes));
    await workbook.addSheet(comparedReport());
    const sheet = host.book.find("So sánh");
    expect(sheet?.charts.map(({ kind, legend, legendAt, maximum, reversed }) => [kind, legend, legendAt, maximum, reversed]))
      .toEqual([
        ["BarClustered", true, "Bottom", 1, true],
        ["LineMarkers", true, "Bottom", undefined, undefined],
      ]);
    expect(sheet?.charts.map(({ series }) => series)).toMatchObject([
      [
        { name: "Kỳ này", fill: "#0072B2", labels: true },
        { name: "Kỳ trước", fill: "#56B4E9", labels: false },
        { name: "Chỉ tiêu", fill: "none", line: "#000000", labels: false },
      ],
      [
        {
          name: "Tỷ lệ",
          line: "#0072B2",
          lineStyle: "Continuous",
          marker: "Circle",
          markerFill: "#0072B2",
          markerLine: "#0072B2",
          labels: true,
        },
        { name: "Chỉ tiêu", line: "#000000", lineStyle: "Dash", marker: "None", labels: false },
      ],
    ]);
    expect([sheet?.formatAt(1, 4), sheet?.formatAt(1, 5)]).toEqual(['"▲ "0.00;"▼ "0.00;0.00', '"▲ "0;"▼ "0;0']);
  });

  test("that does not hold what was asked is taken away again and reported", async () => {
    const { host, workbook } = open(workbookOf(communes));
    const before = host.book.snapshot();
    const report = sampleReport();
    const wrong = report.cells.map((row, at) =>
      row.map((cell, column) => (at === 3 && column === 4 ? { formula: "=C4/D4", value: 0.1 } : cell)),
    );
    expect(await codeOfRefusal(workbook.addSheet({ ...report, cells: wrong }))).toBe("writeIncomplete");
    expect(host.book.snapshot()).toEqual(before);
  });

  test("is undone after it was renamed, for it is known by its id", async () => {
    const { host, workbook } = open(workbookOf(communes));
    const receipt = await workbook.addSheet(sampleReport());
    const sheet = host.book.find(receipt.sheetId);
    if (sheet) sheet.name = "Đã đổi tên";
    expect((await workbook.undo(receipt)).undone).toBe(true);
    expect(host.book.sheets.map(({ name }) => name)).toEqual([communes.name]);
  });

  test("with a name that Excel could take for anything keeps it as text", async () => {
    const starts = [
      "=",
      "+",
      "-",
      "@",
      "\t=",
      "\r=",
      " =",
      "＝",
      "(1)",
      "'",
      "1/2",
      "01/2024",
      "5.311",
      "50%",
      "true",
      "#N/A",
      "Mar 5",
    ];
    const payloads = starts.flatMap((start) => [
      start,
      `${start}1`,
      `${start}cmd|'/c calc'!A0`,
      `${start}HYPERLINK("x")`,
    ]);
    const { host, workbook } = open(workbookOf(communes));
    const report = { ...sampleReport("Tên lạ"), cells: payloads.map((text) => [text]), formats: [], merges: [] };
    await workbook.addSheet({ ...report, looks: [], colourRules: [], charts: [] });
    const sheet = host.book.find("Tên lạ");
    const entries = payloads.map((_, row) => sheet?.entryAt(row, 0));
    expect(entries.map((entry) => entry?.value)).toEqual(payloads);
    expect(entries.every((entry) => entry?.formula === undefined)).toBe(true);
    expect(payloads.filter(looksLikeFormula).length).toBeGreaterThan(20);
  });
});

describe("replaced cells", () => {
  test("keep a text that only an apostrophe keeps from being a formula, there and back", async () => {
    const { host, workbook } = open(workbookOf({ name: "Ghi chú", values: [["=1+1", "5.311", "'=2"]] }));
    const before = host.book.snapshot();
    const receipt = await workbook.replaceCells({
      sheet: "Ghi chú",
      area: area(0, 0, 1, 3),
      contents: [["-", "(2)", "a"]],
    });
    expect((await workbook.readSheet("Ghi chú")).values).toEqual([["-", "(2)", "a"]]);
    expect((await workbook.undo(receipt)).undone).toBe(true);
    expect(host.book.snapshot()).toEqual(before);
  });

  test("of a filtered sheet are written row by row, for a block would land elsewhere", async () => {
    const { host, workbook } = open(workbookOf({ ...communes, hiddenRows: [2] }));
    await workbook.replaceCells({ sheet: communes.name, area: area(1, 1, 3, 1), contents: [[1], [2], [3]] });
    const writes = host.requests.flatMap(({ Actions }) => Actions.filter(({ Name }) => Name === "Formulas"));
    expect(writes.map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0])).toEqual([[[1]], [[2]], [[3]]]);
  });
});

describe("settings", () => {
  test("that are not JSON fail with settingsNotRead", async () => {
    const { host, workbook } = open(workbookOf(communes));
    host.book.settings.set("thuoc", "{");
    expect(await codeOfRefusal(workbook.loadSettings())).toBe("settingsNotRead");
  });
});
