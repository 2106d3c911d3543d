import { Workbook } from "@cj-tech-master/excelts";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Chart } from "../../shared/reports/report-sheet";
import { chartsFromXlsx, chartToXlsx } from "../../workbench/xlsx/charts";
import { comparedReport } from "../contract/compared-report";
import { Clerk } from "../e2e/clerk";
import { workbookInPage } from "./open-fixture";

jest.setTimeout(120_000);

const SHEET = "Kỳ 'lũy kế' 5";

/** What is read of a file that holds the charts. */
async function throughFile(charts: readonly Chart[], change = (one: object): object => one): Promise<Chart[]> {
  const written = charts.map((chart) => change(chartToXlsx(chart, SHEET)) as ReturnType<typeof chartToXlsx>);
  const bytes = await writeXlsx({ sheets: [{ name: SHEET, rows: [["Đơn vị"]], charts: written }] });
  const { sheets } = await readXlsx(bytes);
  return sheets.flatMap(chartsFromXlsx);
}

test("charts of several series come back from a file as they went in, what each series says included", async () => {
  const { charts } = comparedReport();
  expect(await throughFile(charts)).toEqual(charts);
});

test("lines of this period and of the one before come back as such", async () => {
  const [, trend] = comparedReport().charts;
  if (trend === undefined) throw new Error("no trend");
  const [now, target] = trend.series;
  if (now === undefined || target === undefined) throw new Error("no series");
  const [second, before] = [4, 5].map((column) => ({ ...now.values, column }));
  const series = [
    now,
    { name: "Khối xã", values: second, drawn: "now" },
    { name: "Năm trước", values: before, drawn: "before" },
    target,
  ] as Chart["series"];
  expect(await throughFile([{ ...trend, series }])).toEqual([{ ...trend, series }]);
});

test("a chart of several series that others have coloured is left out, for it could not be written again", async () => {
  const foreign = (one: object): object => {
    const { series } = one as { series: object[] };
    return { ...one, series: series.map((each) => ({ ...each, color: "C0504D" })) };
  };
  expect(await throughFile(comparedReport().charts, foreign)).toEqual([]);
});

test("changes are shown with arrows in the grid and in the file, and the charts are in the file", async () => {
  const clerk = await Clerk.comes();
  try {
    const { charts } = comparedReport();
    await workbookInPage(clerk.page).addSheet(comparedReport());
    await clerk.seesInCells({ E2: "▲ 8,80", E3: "0,00", E5: "▼ 15,00", F2: "▲ 2", F3: "0", F5: "▼ 2" });
    const { bytes } = await clerk.savesFile();
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const sheet = workbook.getWorksheet("So sánh");
    expect(["E2", "F2"].map((cell) => sheet?.getCell(cell).numFmt)).toEqual([
      '"▲ "0.00;"▼ "0.00;0.00',
      '"▲ "0;"▼ "0;0',
    ]);
    expect([sheet?.getCell("E5").value, sheet?.getCell("F5").value]).toMatchObject([{ result: -15 }, -2]);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.filter(({ name }) => name === "So sánh").flatMap(chartsFromXlsx)).toEqual(charts);
  } finally {
    await clerk.goes();
  }
});
