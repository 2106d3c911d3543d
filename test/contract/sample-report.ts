import type { ReportCell, ReportSheet } from "../../shared/reports/report-sheet";
import { area } from "./sample-workbook";

/** Unit names as they arrive from forms: some look like formulas, one starts with a tab. */
export const hostileNames: readonly string[] = ["=1+1", "+1", "-1", "@SUM(A1)", "\tXã Vạn Thạnh"];

const HEADER: readonly ReportCell[] = ["Hạng", "Đơn vị", "Trực tuyến", "Tổng số", "Tỷ lệ", "Chỉ tiêu", "Kết quả"];
const FIRST_UNIT_ROW = 3;

function unitRow(name: string, index: number): ReportCell[] {
  const online = 90 - 10 * index;
  const row = FIRST_UNIT_ROW + index + 1;
  return [
    index + 1,
    name,
    online,
    100,
    { formula: `=IF(D${row}=0,"Không phát sinh",C${row}/D${row})`, value: online / 100 },
    0.6,
    { formula: `=IF(C${row}*100>=60*D${row},"Đạt","Chưa đạt")`, value: online >= 60 ? "Đạt" : "Chưa đạt" },
  ];
}

/**
 * A small ranking sheet with one of everything: a merged title, a numbering row, text that looks like a
 * formula inside and outside the "@" area, counts, percents, formulas, colour rules, print setup and a chart.
 */
export function sampleReport(name = "Xếp hạng", unitNames: readonly string[] = hostileNames): ReportSheet {
  const units = unitNames.map(unitRow);
  const last = FIRST_UNIT_ROW + units.length - 1;
  const online = unitNames.reduce((sum, _, index) => sum + 90 - 10 * index, 0);
  const total: ReportCell[] = [
    "",
    "Tổng cộng",
    { formula: `=SUM(C${FIRST_UNIT_ROW + 1}:C${last + 1})`, value: online },
    { formula: `=SUM(D${FIRST_UNIT_ROW + 1}:D${last + 1})`, value: 100 * units.length },
    { formula: `=ROUND(C${last + 2}/D${last + 2},4)`, value: Math.round((online / units.length) * 100) / 10000 },
    "-",
    -0.05,
  ];
  const title: ReportCell[] = ["XẾP HẠNG TỶ LỆ HỒ SƠ TRỰC TUYẾN THÁNG 5/2024", "", "", "", "", "", ""];
  const numbering: ReportCell[] = ["(1)", "(2)", "(3)", "(4)", "(5)=(3)/(4)", "6", "01/2024"];
  return {
    name,
    cells: [title, numbering, HEADER, ...units, total],
    formats: [
      { area: area(FIRST_UNIT_ROW, 1, units.length, 1), format: "@" },
      { area: area(FIRST_UNIT_ROW, 2, units.length + 1, 2), format: "#,##0" },
      { area: area(FIRST_UNIT_ROW, 4, units.length + 1, 2), format: "0.00%", holds: "rates" },
    ],
    looks: [
      { area: area(0, 0, 1, 7), look: { bold: true, size: 14, align: "center", wrap: true } },
      { area: area(2, 0, 1, 7), look: { bold: true, fill: "#DDEBF7", border: true } },
      { area: area(last + 1, 0, 1, 7), look: { italic: true, colour: "#404040" } },
    ],
    definitions: [{ name: "Tỷ lệ", text: "trực tuyến chia cho tổng số" }],
    merges: [area(0, 0, 1, 7)],
    columnWidths: [6, 30, 12, 12, 10, 10, 12],
    frozenRows: 3,
    colourRules: [
      { area: area(FIRST_UNIT_ROW, 6, units.length, 1), text: "Đạt", colour: "#006100", fill: "#C6EFCE" },
      { area: area(FIRST_UNIT_ROW, 6, units.length, 1), text: "Chưa đạt", colour: "#9C0006", fill: "#FFC7CE" },
    ],
    print: { landscape: true, area: area(0, 0, units.length + 4, 7), repeatRows: { first: 2, last: 2 } },
    charts: [
      {
        kind: "bars",
        title: "Tỷ lệ hồ sơ trực tuyến",
        categories: area(FIRST_UNIT_ROW, 1, units.length, 1),
        series: [{ name: "Tỷ lệ", values: area(FIRST_UNIT_ROW, 4, units.length, 1), drawn: "now" }],
        place: area(0, 8, 20, 8),
      },
    ],
  };
}
